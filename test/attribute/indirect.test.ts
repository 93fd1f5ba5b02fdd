import { describe, expect, it } from 'vitest';
import { unmark } from '../../src/text/marked.js';
import { attributed, expected, told } from './marked.js';

const cases: readonly (readonly [string, string])[] = [
  ['that-clause', '[He](source) [said](cue) on Friday that [the deal was off](content).'],
  ['that-clause', '[The board](source) [announced](cue) that [it had approved the sale](content).'],
  ['that-clause', '[She](source) [told](cue) [analysts](addressee) that [no factories would close](content).'],
  [
    'that-clause',
    '[Commander Halimah Yusof](source), who leads the coast guard, [said](cue) on Saturday that [the ship was full](content).',
  ],
  ['that-clause', '[A report](source) released last year [found](cue) that [the agency was slow](content).'],
  ['bare-clause', '[Perwarta](source) [said](cue) [31 people had been pulled from the water](content).'],
  ['bare-clause', '[Mike Pence](source) [says](cue) [too much is made of it](content).'],
  ['bare-clause', '[The minister](source) [told](cue) [reporters](addressee) [the road was open](content).'],
  ['bare-clause', '[Police](source) [said](cue) [there was no danger](content).'],
  ['parenthetical', '[The search will resume on Sunday](content), [Halimah](source) [said](cue).'],
  ['parenthetical', '[The museum](content), [Mr. Obama](source) [said](cue), [would make visitors think](content).'],
  [
    'parenthetical',
    '[Even if the venture fails](content), [Mr. Morgan](source) [said](cue), [he has done good work](content).',
  ],
  ['bare-clause', '[A woman](source) who lost her son [said](cue) [the state was to blame](content).'],
  [
    'reported-object',
    '[Kim](source) smiled in a comment that also [protested](cue) [the hegemony of others](content).',
  ],
  ['parenthetical', '[The toll rose to 17](content), [said](cue) [the ministry](source).'],
  ['according-to', '[According to](cue) [the coast guard](source), [the vessel left at noon](content).'],
  [
    'according-to',
    '[The vessel left at noon](content), [according to](cue) [two people familiar with the matter](source).',
  ],
  ['according-to', '[According to](cue) [a port official, Ian Petrie](source), [the vessel left at noon](content).'],
  ['infinitive', '[The minister](source) [vowed](cue) on Sunday [to rebuild the harbour](content).'],
  ['infinitive', '[She](source) [urged](cue) [them to leave the island](content).'],
  ['infinitive', '[The senator](source) [called](cue) on [fellow Republicans to leave](content).'],
  ['question', '[She](source) [asked](cue) [whether the ship was full](content).'],
  ['reported-object', '[The agency](source) [warned](cue) of [delays in the north](content).'],
  ['reported-object', '[She](source) [denied](cue) [the claims of the union](content).'],
  [
    'reported-object',
    '[The club](source), who are 18th in the table, [announced](cue) [the decision](content) on Monday morning.',
  ],
  ['reported-object', '[He](source) [threatened](cue) [tariffs on imported steel](content).'],
  [
    'reported-object',
    '[The president](source) [criticized](cue) [the protectionist moves](content) and left the hall.',
  ],
  ['reported-object', '[She](source) [denounced](cue) [the annexation](content) in a statement.'],
  ['nominal', "Judges heard [the union](source)'s [claim](cue) that [the bridge was safe](content)."],
  ['naming', '[Critics](source) [called](cue) [the plan a gift to smugglers](content).'],
  ['naming', '[The minister](source) [called](cue) [the talks useless](content) and went home.'],
  ['reported-object', '[Protesters](source) [continued to call](cue) for [more talks](content).'],
  ['passive', '[The owner](content) [was accused](cue) of [hiding the risks](content).'],
  ['passive', '[The pier](content) [is said](cue) [to be safe](content).'],
  [
    'reported-object',
    '[The letter](source) [reminded](cue) him of [another point that Republicans have with the ministry](content).',
  ],
  ['that-clause', '[The mayor](source) [is confident](cue) that [the dam will hold](content).'],
  ['bare-clause', 'After [saying](cue) [the road was open](content), [the minister](source) left.'],
  ['reported-object', '[Polls](source) [show](cue) [a close contest in the north](content).'],
  ['headline-colon', '[Osei](source)[:](cue) [Ferry was not overloaded](content)'],
  ['headline-colon', '[Putin to visit in spring](content)[:](cue) [Kremlin](source)'],
];

describe('indirect speech', () => {
  for (const [rule, marked] of cases) {
    const { text, marks } = unmark(marked);
    it(`${rule}: ${text}`, () => {
      const quotes = attributed(text).quotes.filter((quote) => quote.rule === `attribute/${rule}`);
      expect(quotes.map(told)).toEqual(expected(marks));
      expect(quotes[0]!.mode).toBe('indirect');
    });
  }
});

/** No indirect speech at all. */
const nothing: readonly string[] = [
  'The minister left the room.',
  'He did not say that the deal was off.',
  'She did not rule out closing factories.',
  'The claim that made headlines was false.',
  'He said so.',
  'The company said nothing.',
  'Shares rose 16 percent on Friday.',
  'A Harbour Post reporter stood near the claims office.',
  'The company failed to comment.',
  'Nobody was told.',
  'He announced plans for a program designed to help people.',
  'Note: the office is closed',
  'If the mayor says that the dam held, the inquiry will end.',
  'He is not sure the dam will hold.',
];

describe('no indirect speech', () => {
  for (const text of nothing) {
    it(text, () => {
      const clauses = attributed(text).quotes.filter((quote) => quote.rule !== 'attribute/reported-object');
      expect(clauses.map((quote) => [quote.rule, quote.content.map((span) => span.text)])).toEqual([]);
    });
  }
});

/** Verbs that report elsewhere, for what is done here. */
const done: readonly string[] = [
  'Senator Mark Hill called on Anna Berg on Tuesday.',
  'The north also has missiles that threaten countries in the region.',
  'Each has threatened the other with tariffs.',
  'He welcomed several hundred guests.',
  'The gap shows him, contradicting the earlier claim of the police.',
  'The criteria directed the office to review more applications.',
  'The mayor called a meeting on Friday.',
  'He was seen in the confident crowd.',
  'Steel beams support the roof.',
  'Rebels attacked the garrison at dawn.',
  'The confident young driver left.',
  'The machine rejected the coin.',
  'People accused of rape or murder need lawyers.',
];

describe('deeds', () => {
  for (const text of done) it(text, () => expect(attributed(text).quotes).toEqual([]));
});

/** Where the content ends: the words that must be its last. */
const extents: readonly (readonly [string, string])[] = [
  ['He said the talks had failed, adding that nobody was to blame.', 'the talks had failed'],
  ['He said the talks had failed and she said they had not.', 'the talks had failed'],
  ['He said the talks had failed and that nobody was to blame.', 'the talks had failed and that nobody was to blame'],
  ['She said she would stay, but added that the others would leave.', 'she would stay'],
  ['She has said she will stay out of it, but she stars in a film.', 'she will stay out of it'],
  ['She said she would stay, but the others would leave.', 'she would stay, but the others would leave'],
  ['Democrats rejected the new plan even before it was announced.', 'the new plan'],
  ['The sanctions, which he said had worked, were lifted.', 'had worked'],
  ['She said the wall is new, but the engineers know better.', 'the wall is new'],
  ['After aides insisted that she would stay, the party sent her away.', 'she would stay'],
  ['The trust agreed that it would pay; the union stepped in.', 'it would pay'],
  ['He promised to pay, and the union stepped in.', 'to pay'],
  ['The army said the road was open, citing officials.', 'the road was open'],
  ['She told the police that she wanted to leave, the source added.', 'she wanted to leave'],
  [
    'The mayor said the bridge was “a gift to smugglers.” Police found it closed.',
    'the bridge was “a gift to smugglers.”',
  ],
  ['The mayor said she would vote for Ada Lind, who left the board in May.', 'she would vote for Ada Lind'],
  ['The mayor said she would vote for Ada Lind, the former head of the board.', 'she would vote for Ada Lind'],
  ['The party is seeking to delay the vote and some of its members were sent home.', 'to delay the vote'],
  [
    'He hopes to show that the dam is safe and the bridge is new.',
    'to show that the dam is safe and the bridge is new',
  ],
  ['The mayor said she had met a nurse, who told her of the fire.', 'she had met a nurse, who told her of the fire'],
  [
    'The mayor said Ada Lind, who left the board in May, would return.',
    'Ada Lind, who left the board in May, would return',
  ],
  ['The mayor said the bridge was safe, and he rejected the report.', 'the bridge was safe'],
  ['The mayor said the bridge was safe, and he knew the guards.', 'the bridge was safe, and he knew the guards'],
  ['The mayor said the bridge was safe but did not suggest that it was new.', 'the bridge was safe'],
  ['He wrote to them, saying the bridge was safe but suggesting that it was ugly.', 'the bridge was safe'],
  ['The mayor called the charges weak and invented by smugglers.', 'the charges weak and invented by smugglers'],
];

describe('extent of the content', () => {
  for (const [text, content] of extents) {
    it(text, () => {
      expect(attributed(text).quotes.flatMap((quote) => quote.content.map((span) => span.text))).toContain(content);
    });
  }
});
