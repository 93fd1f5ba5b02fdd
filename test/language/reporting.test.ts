import { describe, expect, it } from 'vitest';
import { cueClasses, factivityExamples } from '../../src/language/reporting/classes.js';
import { reportingIdioms } from '../../src/language/reporting/idioms.js';
import { reportingNouns } from '../../src/language/reporting/nouns.js';
import { reportingVerbs } from '../../src/language/reporting/verbs.js';
import { reportingCue, reportingIdiom, reportingNoun } from '../../src/language/reporting.js';
import { CueClass } from '../../src/schemas/cue.js';

/** The word in brackets. */
function cueIn(example: string): string {
  return /\[(.+)\]/.exec(example)![1]!;
}

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

  it('knows idioms by the lemmas of their words', () => {
    expect(reportingIdiom('take', 'swipe', 'at')?.class).toBe('feel');
    expect(reportingIdiom('change', 'mind')?.frames.has('about')).toBe(true);
    expect(reportingIdiom('take', 'swipe')).toBeUndefined();
    expect(reportingIdiom('take', 'step', 'at')).toBeUndefined();
  });

  it.each([reportingVerbs, reportingNouns])('$kind lexicon: a class and a factivity for every entry', ({ entries }) => {
    for (const { lemma, class: kind, factive } of entries) {
      expect(CueClass.options, lemma).toContain(kind);
      expect(typeof factive, lemma).toBe('boolean');
    }
    const factive = entries.filter((entry) => entry.factive);
    expect(new Set(factive.map((entry) => entry.class)).size).toBeLessThan(3);
    expect(factive.length).toBeGreaterThan(5);
  });

  it.each(CueClass.options)('the example of %s has a cue of that class, and so have many others', (kind) => {
    expect(reportingCue(cueIn(cueClasses[kind].example))?.class).toBe(kind);
    const all = [...reportingVerbs.entries, ...reportingNouns.entries];
    expect(all.filter((entry) => entry.class === kind).length).toBeGreaterThan(5);
  });

  it('the examples of factivity have cues that are so', () => {
    expect(reportingCue(cueIn(factivityExamples.factive))?.factive).toBe(true);
    expect(reportingCue(cueIn(factivityExamples.open))?.factive).toBe(false);
  });

  it.each([reportingVerbs, reportingNouns, reportingIdioms])(
    '$kind lexicon: unique, NFC, lower case, with frames',
    ({ entries }) => {
      const lemmas = entries.map(({ lemma }) => lemma);
      expect(new Set(lemmas).size).toBe(lemmas.length);
      for (const { lemma, frames } of entries) {
        expect(lemma).toBe(lemma.normalize('NFC').toLowerCase());
        expect(frames.size).toBeGreaterThan(0);
      }
    },
  );
});
