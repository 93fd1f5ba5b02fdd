import { withoutS } from '../../../language/lemma.js';
import { rarity, rarityOfForm } from '../../../language/rarity.js';
import { nominalClass, nounClass } from '../../../language/synonyms.js';
import { isMark, piecesOf } from '../../../text/word-diff.js';
import { CONTENT_RARITY, type Wording, wordsIn } from './wording.js';

/** A fragment of one or two words is an echo of a longer quotation only if its words are rare. */
const RARE_WORD = 3;
/** Share of the weight of the words around a fragment that the other account must have beside it too. */
const AROUND_SHARE = 0.5;

/**
 * Whether one or two words of a speaker are taken out of the longer quotation: what they are said of is the same there.
 *
 *     She saw “openings” for a new bridge.     “We see openings for a new bridge over the Alm, and for a school.”
 *              ^^^^^^^^ ~~~~~~~~~~~~~~~~                  ^^^^^^^^ ~~~~~~~~~~~~~~~~
 */
export function isEcho(a: Wording, b: Wording): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (!(a.verbatim || b.verbatim) || !short.words.every((word) => rarity(word) >= RARE_WORD)) return false;
  // “lashed out at Adam Lind” echoes nobody who names him.
  if (!short.verbatim && short.text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word))) return false;
  // “amazing opportunity”, “this amazing opportunity”: neither is more than a fragment.
  return long.words.length <= short.words.length + 1 || haveOneMatter(short, long);
}

/** Whether what stands behind the fragment in its clause, or else before it, stands in the longer quotation or around it. */
function haveOneMatter(short: Wording, long: Wording): boolean {
  const told = new Set(matters(`${long.before} ${long.text} ${long.after}`));
  const own = new Set(ownWords(short));
  const said = (text: string) => matters(text).filter((word) => !own.has(word));
  const behind = said(short.after.split(border)[0]!);
  const around = behind.length > 0 ? behind : said(short.before.split(border).at(-1)!);
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + rarity(word), 0);
  return around.length > 0 && weigh(around.filter((word) => told.has(word))) >= AROUND_SHARE * weigh(around);
}

const border = /[.,;:!?()—–]|\b(?:and|but|while|when|as|after|because|that|which|who|before)\b/iu;

/** Who says it, and that he says it: “the mayor called”. */
function ownWords({ record }: Wording): string[] {
  if (record.kind !== 'quote') return [];
  return matters(`${record.source?.text ?? ''} ${record.cue?.text ?? ''}`);
}

function matters(text: string): string[] {
  return wordsIn(text)
    .filter((word) => rarityOfForm(word) >= CONTENT_RARITY)
    .map((word) => nominalClass(withoutS(word)) ?? nounClass(withoutS(word)));
}

const negation = /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|den(?:y|ies|ied))\b|n['’]t\b/i;
const clause = /[,;:()—–]|\b(?:and|but|while|when|as|because|after|before)\b/i;

/**
 * Whether the longer quotation denies, in the clause that leads up to it, what the account of a fragment does not.
 *
 *     He said the crew were “out of their depth”.     “They were never out of their depth,” he said.
 *                            ^^^^^^^^^^^^^^^^^^                   ~~~~~ ^^^^^^^^^^^^^^^^^^
 */
export function isNegatedIn(short: Wording, long: Wording): boolean {
  const { record, before, words } = short;
  if (record.kind === 'quote' && record.mode === 'direct') return false;
  const there = long.words.findIndex((_, at) => words.every((word, index) => long.words[at + index] === word));
  if (there < 0) return false;
  const pieces = piecesOf(long.text).filter(({ text }) => !isMark(text));
  return isDenied(before) !== isDenied(long.before + long.text.slice(0, pieces[there]!.start));
}

/** By what stands before it in its clause. */
function isDenied(before: string): boolean {
  return negation.test(before.split(sentenceEnd).at(-1)!.split(clause).at(-1)!);
}

const sentenceEnd = /[.!?…]["”’']?\s/;
