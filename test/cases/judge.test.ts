import { describe, expect, it } from 'vitest';
import { judge } from '../../src/cases/judge.js';
import { tallied } from '../../src/cases/tally.js';
import { AttributionCase } from '../../src/schemas/case.js';
import { CueEntry } from '../../src/schemas/cue.js';
import { documentStages, documentStagesWith } from '../../src/stages/index.js';
import { MarkError } from '../../src/text/marked.js';

const { stages } = documentStages;
const caseOf = (text: string, more: object = {}) => AttributionCase.parse({ id: 'a', about: 'a test', text, ...more });

describe('judge', () => {
  it('passes a text whose marks are found, and one that has none', () => {
    expect(judge(caseOf('[Ann Lee](source) [said](cue) [it works](content).'), stages).passed).toBe(true);
    expect(judge(caseOf('Ann Lee left.'), stages).passed).toBe(true);
  });

  it('tells content, source and what was found instead', () => {
    const { passed, pairs } = judge(caseOf('Ann [Lee](source) said [it works](content).'), stages);
    expect(passed).toBe(false);
    expect(pairs).toMatchObject([{ right: false, found: { source: { text: 'Ann Lee' } } }]);
  });

  it('takes a quotation where none is marked for a failure, and a missing one too', () => {
    expect(judge(caseOf('Ann Lee said it works.'), stages).pairs).toMatchObject([{ expected: null, right: false }]);
    expect(judge(caseOf('[Ann Lee](source) left [the room](content).'), stages).pairs).toMatchObject([
      { found: null, right: false },
    ]);
  });

  it('looks at rule, mode, chain and refusals where the case names them', () => {
    const text = '[Ann Lee](source) said that [it works](content).';
    const fits = { rule: 'attribute/that-clause', mode: 'indirect', chain: ['Ann Lee'] };
    expect(judge(caseOf(text, { quotes: [fits] }), stages).passed).toBe(true);
    const other = { rule: 'attribute/question', mode: 'direct', chain: ['Bob'] };
    const { passed, pairs } = judge(caseOf(text, { quotes: [other] }), stages);
    expect([passed, pairs[0]!.right, pairs[0]!.otherwise.length]).toEqual([false, true, 3]);
    const refused = [{ text: 'Iron Tide', reason: 'not-speech' }];
    expect(judge(caseOf('The film “Iron Tide” opens on Friday.', { refused }), stages).passed).toBe(true);
    expect(judge(caseOf('The film opens on Friday.', { refused }), stages).passed).toBe(false);
  });

  it.each(['[Ann said it works.', 'Ann said it works](content).', '[Ann](speaker) left.', '[Ann](source) left.'])(
    'does not take marks that are none: %s',
    (text) => expect(() => judge(caseOf(text), stages)).toThrow(MarkError),
  );
});

describe('words of the user', () => {
  const text = 'The minister flagged up that the road was closed.';
  const cue = CueEntry.parse({ lemma: 'flag up', class: 'claim', frames: ['that', 'quote'], forms: ['flagged up'] });

  it('make quotations of what was none, and only while they are given', () => {
    const own = documentStagesWith([], [cue]).stages;
    const marked = '[The minister](source) [flagged up](cue) that [the road was closed](content).';
    expect(judge(caseOf(marked), own).passed).toBe(true);
    expect(judge(caseOf(text), stages).passed).toBe(true);
  });

  it('take one of ours away where they have no frames', () => {
    const none = CueEntry.parse({ lemma: 'announce', class: 'neutral', frames: [] });
    const announced = 'The minister announced that the road was closed.';
    expect(judge(caseOf(announced), documentStagesWith([], [none]).stages).passed).toBe(true);
    expect(judge(caseOf(announced), stages).passed).toBe(false);
  });
});

describe('tallied', () => {
  it('counts found and right, expected and recalled by rule', () => {
    const rule = 'attribute/that-clause';
    const right = judge(caseOf('[Ann](source) said that [it works](content).', { quotes: [{ rule }] }), stages);
    const missed = judge(caseOf('[Ann](source) left [the room](content).', { quotes: [{ rule }] }), stages);
    const wrong = judge(caseOf('Bob said that it works.'), stages);
    expect(tallied([right, missed, wrong])).toEqual([{ rule, found: 2, right: 1, wanted: 2, recalled: 1 }]);
  });
});
