import { describe, expect, it } from 'vitest';
import { attributed } from './marked.js';

/** A text, and the chain of the quote whose content holds the words: name and word for each holder. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    '"The minister accepted with pleasure," Al Jazeera reported state agency KCNA as saying on Thursday.',
    'accepted with pleasure',
    'state agency KCNA say < Al Jazeera report',
  ],
  [
    '“It sank fast,” he was quoted as saying by the news agency Perwarta.',
    'It sank',
    'he say < the news agency Perwarta quote',
  ],
  ['Prosecutors said he had lied. In a filing they called him a thief.', 'him a thief', 'Prosecutors call'],
  ['The harbour office counted 60. It warned that more would follow.', 'more would follow', 'It warn'],
  ['The harbour office spoke of 60. It warned that more would follow.', 'more would follow', 'The harbour office warn'],
  ['Analysts said prices would rise, officials warned. They blamed the weather.', 'the weather', 'officials blame'],
  ['Polls showed that he would lose. They said more would follow.', 'more would follow', 'They say'],
  ['“It sank fast,” she was quoted by Perwarta as saying.', 'It sank', 'she say < Perwarta quote'],
  [
    'The news agency Perwarta was there. Osei told Perwarta: “There is no evidence of it.”',
    'no evidence',
    'Osei tell < Perwarta tell',
  ],
  ['Osei told Reuters that the ship was safe.', 'the ship was safe', 'Osei tell < Reuters tell'],
  [
    'Yonhap, citing the news agency KCNA, said that he has accepted it.',
    'he has accepted',
    'the news agency KCNA cite < Yonhap say',
  ],
  ['Yonhap reported that he accepted, citing officials.', 'he accepted', 'officials cite < Yonhap report'],
  [
    'According to the agency RIA Novosti, a lawmaker said the leader offered a spot.',
    'the leader offered a spot',
    'a lawmaker say < the agency RIA Novosti according to',
  ],
  [
    'Reuters reported that the minister said the road was open.',
    'the road was open',
    'the minister say < Reuters report',
  ],
  [
    'Kim said in a statement carried by the news agency KCNA that the army was ready.',
    'the army was ready',
    'Kim say < the news agency KCNA carry',
  ],
  [
    'Solberg said no factories will be closed. The Boston Ledger first reported her remarks.',
    'no factories',
    'Solberg say < The Boston Ledger report',
  ],
  ['He told reporters that the road was open.', 'the road was open', 'He tell'],
  [
    'The company rejected the offer, citing safety concerns, and said the road was open.',
    'the road was open',
    'The company say',
  ],
  ['He told his wife that the road was open.', 'the road was open', 'He tell'],
];

describe('chain', () => {
  for (const [text, words, chain] of cases) {
    it(text, () => {
      const found = attributed(text).quotes.filter((quote) => quote.content.some((span) => span.text.includes(words)));
      const innermost = found.sort((a, b) => b.chain.length - a.chain.length)[0];
      expect(innermost?.chain.map(({ name, how }) => `${name} ${how}`).join(' < ')).toBe(chain);
    });
  }
});
