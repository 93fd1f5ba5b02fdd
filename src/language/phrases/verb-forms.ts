import { verbBases } from '../verb-bases.js';
import { irregularBase, irregularParticiple, irregularPast } from './irregular-verbs.js';

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
  if (past === undefined && participle === undefined && irregularBase.has(word)) return 'base';
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

/** The base of the verb of which `word` (lower case) is a form; `fallback`, the tagger's lemma, where the verb is not known. */
export function verbBase(word: string, fallback: string): string {
  if (beForms[word] !== undefined) return 'be';
  if (haveForms[word] !== undefined) return 'have';
  const irregular = irregularPast.get(word) ?? irregularParticiple.get(word);
  if (irregular !== undefined) return irregular;
  return candidates(word).find((base) => verbBases.has(base)) ?? fallback;
}

/** What `word` may be a regular form of, the likeliest first: “fined” is “fine” before “fin”. */
function candidates(word: string): string[] {
  if (word.endsWith('ies') || word.endsWith('ied'))
    return [word.slice(0, -1), `${word.slice(0, -3)}y`, word.slice(0, -2)];
  if (word.endsWith('ying')) return [word.slice(0, -3), `${word.slice(0, -4)}ie`];
  const suffix = ['ing', 'ed', 'es', 's'].find((ending) => word.endsWith(ending) && word.length > ending.length + 1);
  if (suffix === undefined || verbForm(word) === 'base') return [word];
  const stem = word.slice(0, -suffix.length);
  if (suffix === 's') return [stem];
  const doubled = stem.at(-1) === stem.at(-2);
  return doubled ? [stem, stem.slice(0, -1), `${stem}e`] : [`${stem}e`, stem];
}
