import { describe, expect, it } from 'vitest';
import { attributed } from './marked.js';

/**
 * Every plain way to report, with every kind of source: who says what must not depend on how the source is called, on
 * what is said, or on the verb. Contents and verbs take turns, so that each frame meets each of them.
 */
const sources = [
  'Kasper',
  'Ada Lind',
  'Mr. Kasper',
  'the minister',
  'Ada Lind, the minister,',
  "the ministry's spokeswoman, Ada Lind,",
  'Jon Berg, editor in chief of the paper,',
  'a spokesman for the ministry',
  'officials',
  'political analysts',
  'two people briefed on the talks',
  'many of the residents',
  'some in the party',
  'thirty percent of voters',
  'the company',
  'police',
  'the White House',
  'state television',
  'the report',
  'a survey of voters',
  "Lind's lawyer",
  'both sides',
  'Lind and Kasper',
  'one of the doctors',
  'former president Ada Lind',
  'Republican candidate Bo Kasper',
  'the 54-year-old mayor',
  'the head of the agency',
];

const contents = [
  'the bridge would close in May',
  'the plan was not good enough',
  'no one was hurt',
  'it was too early to tell',
  'prices rose 5.4 percent in January',
  'what happened was a mistake',
  'there is no evidence that the dam was unsafe',
  'more than 200 people had been arrested',
  'the city should build more homes and raise the tax',
  'cutting taxes must be part of the plan',
];

const saying = ['said', 'argued', 'noted', 'warned', 'insisted', 'added'];

interface Frame {
  readonly tell: (source: string, verb: string, content: string) => string;
  /** Frames that take one verb only need none of the others. */
  readonly verbs?: readonly string[];
  readonly quoted?: true;
}

const bare = (source: string) => source.replace(/,$/, '');
const plural = / and |^(?:officials|political|two|many|some|thirty|police|both)/;
const were = (source: string) => (plural.test(source) ? 'were' : 'was');

const frames: Readonly<Record<string, Frame>> = {
  'S said that C': { tell: (s, v, c) => `${s} ${v} that ${c}.` },
  'S said C': { tell: (s, _, c) => `${s} said ${c}.`, verbs: ['said'] },
  'But S said that C': { tell: (s, v, c) => `But ${s} ${v} that ${c}.` },
  'S said on Friday that C': { tell: (s, v, c) => `${s} ${v} on Friday that ${c}.` },
  'S said in Seoul and in Tokyo that C': { tell: (s, v, c) => `${s} ${v} in Seoul and in Tokyo that ${c}.` },
  'S said after a deed that C': { tell: (s, v, c) => `${s} ${v} after meeting with the council that ${c}.` },
  'S told reporters that C': { tell: (s, v, c) => `${s} ${v} reporters that ${c}.`, verbs: ['told'] },
  'In a statement, S said that C': { tell: (s, v, c) => `In a statement, ${s} ${v} that ${c}.` },
  'C, S said': { tell: (s, v, c) => `${c}, ${s} ${v}.` },
  'C, S said on Tuesday': { tell: (s, v, c) => `${c}, ${s} ${v} on Tuesday.` },
  'C, S said after a deed': { tell: (s, v, c) => `${c}, ${s} ${v} after meeting with the council.` },
  'C, said S': { tell: (s, v, c) => `${c}, ${v} ${bare(s)}.`, verbs: ['said', 'argued', 'noted'] },
  'As S noted, C': { tell: (s, v, c) => `As ${s} ${v}, ${c}.`, verbs: ['said', 'noted', 'warned'] },
  'And as S noted, C': { tell: (s, v, c) => `And as ${s} ${v}, ${c}.`, verbs: ['said', 'noted', 'warned'] },
  'C, as S noted': { tell: (s, v, c) => `${c}, as ${s} ${v}.`, verbs: ['said', 'noted', 'warned'] },
  'According to S, C': { tell: (s, _, c) => `According to ${bare(s)}, ${c}.`, verbs: [''] },
  'C, according to S': { tell: (s, _, c) => `${c}, according to ${bare(s)}.`, verbs: [''] },
  'In the words of S, C': { tell: (s, _, c) => `In the words of ${bare(s)}, ${c}.`, verbs: [''] },
  'S left, saying that C': { tell: (s, _, c) => `${s} left early, saying that ${c}.`, verbs: [''] },
  'S was quoted as saying that C': { tell: (s, _, c) => `${s} ${were(s)} quoted as saying that ${c}.`, verbs: [''] },
  '“C,” S said': { tell: (s, v, c) => `“${c},” ${s} ${v}.`, quoted: true },
  '“C,” said S': { tell: (s, v, c) => `“${c},” ${v} ${bare(s)}.`, quoted: true, verbs: ['said', 'argued', 'noted'] },
  'S said, “C.”': { tell: (s, v, c) => `${s} ${v}, “${c}.”`, quoted: true },
  '“C,” S told the Times': { tell: (s, _, c) => `“${c},” ${s} told the Times.`, quoted: true, verbs: [''] },
  '“C,” S said in a statement': { tell: (s, v, c) => `“${c},” ${s} ${v} in a statement.`, quoted: true },
};

const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase());
const plain = (text: string) => text.replace(/[.,]+$/, '').toLowerCase();

/** What is not attributed to its source, as the sentences and what was found in them. */
function failures({ tell, verbs = saying, quoted }: Frame): string[] {
  return sources.flatMap((source, turn) => {
    const content = contents[turn % contents.length]!;
    const sentence = capital(tell(source, verbs[turn % verbs.length]!, quoted ? capital(content) : content));
    const found = attributed(sentence).quotes.map(({ source, content }): [string, string] => [
      source?.text ?? '',
      content.map(({ text }) => text).join(' '),
    ]);
    const name = bare(source).toLowerCase();
    const isRight = found.some(
      ([who, words]) =>
        plain(words) === plain(content) && who !== '' && (name.includes(plain(who)) || plain(who).includes(name)),
    );
    return isRight ? [] : [`${sentence} → ${JSON.stringify(found)}`];
  });
}

describe('every plain way to report', () => {
  it.each(Object.entries(frames))('%s', (_, frame) => {
    expect(failures(frame)).toEqual([]);
  });
});
