import { irregularParticiple, irregularPast } from './irregular-verbs.js';

/** `ed` is a form that is past tense and participle at once. */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle' | 'ed';

const beForms: Readonly<Record<string, VerbForm>> = {
  am: 's',
  are: 's',
  is: 's',
  "'s": 's',
  '’s': 's',
  "'m": 's',
  '’m': 's',
  "'re": 's',
  '’re': 's',
  was: 'past',
  were: 'past',
  be: 'base',
  been: 'participle',
  being: 'ing',
};
const haveForms: Readonly<Record<string, VerbForm>> = { has: 's', had: 'ed', have: 'base', having: 'ing' };

/** Past forms in “-eed”; the other words in “-eed” are bases: “need”, “exceed”. */
const endsInEed = new Set(['agreed', 'decreed', 'disagreed', 'freed', 'guaranteed', 'refereed']);

/** Which form of a verb `word` (lower case) is, taking for granted that it is one. */
export function verbForm(word: string): VerbForm {
  const auxiliary = beForms[word] ?? haveForms[word];
  if (auxiliary !== undefined) return auxiliary;
  const past = irregularPast.get(word);
  const participle = irregularParticiple.get(word);
  if (past === word || participle === word) return past === participle ? 'ed' : 'base';
  if (past !== undefined) return participle !== undefined ? 'ed' : 'past';
  if (participle !== undefined) return 'participle';
  if (word.endsWith('ing') && word.length > 4) return 'ing';
  if (word.endsWith('ed') && word.length > 3) return word.endsWith('eed') && !endsInEed.has(word) ? 'base' : 'ed';
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 2) return 's';
  return 'base';
}

/** Whether `word` can be a past participle. */
export function isParticipleForm(word: string): boolean {
  const form = verbForm(word);
  return form === 'participle' || form === 'ed' || irregularParticiple.has(word);
}

/** Whether `word` can be a past tense. */
export function isPastForm(word: string): boolean {
  const form = verbForm(word);
  return form === 'past' || form === 'ed' || irregularPast.has(word);
}

/** The base of a verb, from its irregular forms or else from `fallback`, the lemma that the tagger gave. */
export function verbBase(word: string, fallback: string): string {
  if (beForms[word] !== undefined) return 'be';
  if (haveForms[word] !== undefined) return 'have';
  return irregularPast.get(word) ?? irregularParticiple.get(word) ?? fallback;
}
