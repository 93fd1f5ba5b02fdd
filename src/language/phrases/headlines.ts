import type { Token } from '../../schemas/sentence.js';
import { verbBases } from '../verb-bases.js';
import { verbBase, verbForm } from './verb-forms.js';

/** Words that open another clause of a headline. */
const dividers = new Set([
  'as',
  'after',
  'before',
  'while',
  'when',
  'since',
  'until',
  'amid',
  'because',
  'if',
  ';',
  ':',
  '–',
  '—',
  '|',
  '-',
  'but',
]);
/** Plurals that are nouns in headlines unless an object follows: “talks after summit”. */
const plurals = new Set(
  'talks sanctions plans calls charges claims reports cuts attacks strikes protests jobs shares results deaths fears hopes threats riots raids clashes arrests elections polls ties fires floods tests drills arms deals trials troops votes moves gains losses prices rates sales'.split(
    ' ',
  ),
);

/**
 * The tokens of a headline with its verb found where the tagger saw a noun.
 *
 *     Ferry toll rises to 17 as divers reach wreck
 *                ^^^^^ NOUN -> VERB
 */
export function headlineTags(tokens: readonly Token[]): Token[] {
  const mended = [...tokens];
  for (let from = 0; from < mended.length; ) {
    let to = from;
    while (to < mended.length && !(to > from && dividers.has(mended[to]!.text.toLowerCase()))) to++;
    const predicate = predicateIn(mended, from, to);
    if (predicate !== null) mended[predicate] = { ...mended[predicate]!, pos: 'VERB', lemma: 'be' };
    const verb = verbIn(mended, from, to);
    if (verb !== null) mended[verb] = { ...mended[verb]!, pos: 'VERB' };
    from = to;
  }
  return mended;
}

/** The noun that is the verb of the part; null where the part has a verb or none fits. */
function verbIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX') return null;
  for (let at = from + 1; at < to; at++) if (fits(tokens, at, from)) return at;
  return null;
}

function fits(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!;
  const word = token.text.toLowerCase();
  const previous = tokens[at - 1]!;
  if (token.pos !== 'NOUN' || verbForm(word) !== 's' || !verbBases.has(verbBase(word, ''))) return false;
  if (at - 1 < from || !/^(?:NOUN|PROPN|NUM|PRON|ADV)$/.test(previous.pos)) return false;
  const next = tokens[at + 1];
  const hasObject = next !== undefined && /^(?:DET|PROPN|PRON|NUM|SYM)$/.test(next.pos);
  return hasObject || (!plurals.has(word) && (next === undefined || /^(?:ADP|PART|ADV|NOUN|ADJ)$/.test(next.pos)));
}

/** “At least 12 [dead] after …”: an adjective behind a noun or number that ends its part. */
function predicateIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX') return null;
  for (let at = from + 1; at < to; at++) {
    const next = tokens[at + 1];
    const closes = next === undefined || at + 1 === to || /^(?:ADP|PUNCT|CCONJ)$/.test(next.pos);
    if (predicates.has(tokens[at]!.text.toLowerCase()) && closes && /^(?:NOUN|PROPN|NUM)$/.test(tokens[at - 1]!.pos))
      return at;
  }
  return null;
}

/** Adjectives that headlines predicate without “is”: “12 dead after ferry sinks”. */
const predicates = new Set([
  'dead',
  'injured',
  'missing',
  'wounded',
  'hurt',
  'guilty',
  'ill',
  'safe',
  'alive',
  'feared',
  'homeless',
  'stranded',
  'ready',
  'likely',
]);
