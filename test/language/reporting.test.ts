import { describe, expect, it } from 'vitest';
import { reportingNouns } from '../../src/language/reporting/nouns.js';
import { reportingVerbs } from '../../src/language/reporting/verbs.js';
import { reportingCue, reportingNoun } from '../../src/language/reporting.js';

describe('reporting cues', () => {
  it.each([
    ['said', 'say'],
    ['Told', 'tell'],
    ['admitted', 'admit'],
    ['denies', 'deny'],
    ['pointed out', 'point out'],
    ['shot back', 'shoot back'],
    ['made clear', 'make clear'],
    ['quipping', 'quip'],
    ['written', 'write'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(reportingCue(form)?.lemma).toBe(lemma);
  });

  it.each(['walked', 'water', ''])('%s is none', (word) => {
    expect(reportingCue(word)).toBeUndefined();
  });

  it('knows classes and factivity', () => {
    expect(reportingCue('vowed')?.class).toBe('promise');
    expect(reportingCue('denied')?.class).toBe('deny');
    expect(reportingCue('revealed')?.factive).toBe(true);
    expect(reportingCue('claimed')?.factive).toBe(false);
  });

  it('knows nouns in both numbers', () => {
    expect(reportingNoun('allegations')?.lemma).toBe('allegation');
    expect(reportingNoun('press releases')?.lemma).toBe('press release');
  });

  it.each([reportingVerbs, reportingNouns])('$kind lexicon: unique, NFC, lower case, with frames', ({ entries }) => {
    const lemmas = entries.map(({ lemma }) => lemma);
    expect(new Set(lemmas).size).toBe(lemmas.length);
    for (const { lemma, frames } of entries) {
      expect(lemma).toBe(lemma.normalize('NFC').toLowerCase());
      expect(frames.size).toBeGreaterThan(0);
    }
  });
});
