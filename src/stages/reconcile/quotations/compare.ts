import { compareTwoStrings } from 'string-similarity';
import { rarity, rarityOfForm } from '../../../language/rarity.js';
import { diffWords, type WordDiff } from '../../../text/word-diff.js';
import { isEcho, isNegatedIn } from './echo.js';
import { CONTENT_RARITY, type Wording } from './wording.js';

/** Share of the shorter wording's words that the longer one must have, for two quotations in quotation marks. */
const VERBATIM_SHARE = 0.65;
/** The same for the content words where one account tells in its own words what another quotes. */
const REWORDED_SHARE = 0.5;
const REWORDED_WORDS = 3;
/** Share of the words from the first shared one to the last that must be shared, in either wording; */
const DENSE_SHARE = 0.5;
/** so many shared words need none: what one account left out between them may be long. */
const SURE_WORDS = 10;
/** Same words in a row that need no speaker to be one utterance. */
const UNSIGNED_WORDS = 7;
/** Wordings of one slot that are less alike than this, letter pair by letter pair, only share words. */
const WORDING_LIKENESS = 0.5;
/** Weight from which a word stands for itself. */
const RARE_WORD = 3;

/** Blocking keys of a wording: every two neighbouring content words, and every rare one. */
export function keysOf(occasion: number, { content }: Wording): string[] {
  const pairs = content.slice(1).map((word, i) => `${occasion} ${content[i]} ${word}`);
  const rare = content.filter((word) => rarity(word) >= RARE_WORD).map((word) => `${occasion} ${word}`);
  return [...pairs, ...rare];
}

/** “the benefit was ‘modest’”, told by two in the same words: at least two of them carry what is said. */
export function isWordForWord(a: Wording, b: Wording): boolean {
  return a.content.length > 1 && a.speaker !== null && a.words.join(' ') === b.words.join(' ');
}

/** Whether two wordings are of one utterance: one speaker, and most of the words of the shorter one in one order. */
export function isSameUtterance(a: Wording, b: Wording): boolean {
  if (!mayBeSame(a, b)) return false;
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (isNegatedIn(shorter, longer)) return false;
  const diff = diffWords(a.words, b.words);
  const { common } = diff;
  const short = Math.min(a.words.length, b.words.length);
  if (short === 0 || !(isSameSpeaker(a, b, common.length) || isQuotedPart(a, b))) return false;
  if (isWordForWord(a, b)) return true;
  if (!isTelling(a, b, common) && !isQuotedPart(a, b)) return false;
  if (!isDense(diff)) return false;
  if (short <= 2) return common.length === short && isEcho(a, b);
  if (a.verbatim && b.verbatim) return isSameVerbatim(a, b, common);
  return isReworded(a, b, common);
}

/** What sharing words at all allows, before the costly look at their order. */
function mayBeSame(a: Wording, b: Wording): boolean {
  if (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker) return false;
  if (isWordForWord(a, b)) return true;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const there = new Set(long.words);
  if (a.verbatim && b.verbatim) {
    return short.words.filter((word) => there.has(word)).length >= VERBATIM_SHARE * short.words.length;
  }
  const content = Math.min(a.content.length, b.content.length);
  const shared = short.words.filter((word) => there.has(word) && rarity(word) >= CONTENT_RARITY).length;
  return short.words.length <= 2 || (shared >= REWORDED_WORDS && shared >= REWORDED_SHARE * content);
}

/** Words in quotation marks that a longer quotation has in a row need be no rarer, where one speaker or none other is named. */
const PART = { words: 4, content: 2, unsigned: 5 } as const;

/** A fragment within what the speaker is quoted with at length: “thrown out of the boat” of “We were thrown out of the boat by a wave”. */
function isQuotedPart(a: Wording, b: Wording): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (!a.verbatim || !b.verbatim || (a.speaker !== b.speaker && a.speaker !== null && b.speaker !== null)) return false;
  if (a.speaker === null && b.speaker === null) return false;
  const least = a.speaker === null || b.speaker === null ? PART.unsigned : PART.words;
  if (short.words.length < least || new Set(short.content).size < PART.content) return false;
  return ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `);
}

/** Weight of the shared words below which they may be chance: “a deal”, “very good”. */
const TELLING = 7;
/** Shared words that tell something however common they are: “we are not on a …”. */
const FRAME = 4;
/** Length of a noun that is echoed alone: “possibilities”. */
const LONG_WORD = 9;

/** Whether the words in common are many or rare enough to be of one utterance. */
function isTelling(a: Wording, b: Wording, common: readonly string[]): boolean {
  const words = new Set(common.filter((word) => rarity(word) >= CONTENT_RARITY));
  const weight = [...words].reduce((sum, word) => sum + rarity(word), 0);
  if (Math.min(a.words.length, b.words.length) > 2) {
    // “a deal”: an article beside one common word tells nothing.
    const own = [...words].filter((word) => rarityOfForm(word) >= CONTENT_RARITY);
    const isOne = common.length < FRAME && own.length < 2 && own.every((word) => rarity(word) < RARE_WORD);
    return (weight >= TELLING && !isOne) || a.words.join(' ') === b.words.join(' ');
  }
  return weight >= TELLING || [...words].some((word) => word.length >= LONG_WORD && !word.endsWith('ly'));
}

/** Words that are strewn over a long sentence are no wording of it: “never use nuclear weapons”, “use talks …, never intending to abandon his nuclear weapons”. */
export function isDense({ edits, common }: WordDiff): boolean {
  const inner = edits.filter(({ at }) => at === 'middle');
  const added = Math.max(
    ...[inner.flatMap(({ left }) => left), inner.flatMap(({ right }) => right)].map((words) => words.length),
  );
  return common.length >= SURE_WORDS || common.length >= DENSE_SHARE * (common.length + added);
}

function isSameSpeaker(a: Wording, b: Wording, common: number): boolean {
  if (a.speaker !== null && b.speaker !== null) return a.speaker === b.speaker;
  return common >= UNSIGNED_WORDS;
}

function isSameVerbatim(a: Wording, b: Wording, common: readonly string[]): boolean {
  const short = Math.min(a.words.length, b.words.length);
  if (common.length / short < VERBATIM_SHARE) return false;
  if (common.filter((word) => rarity(word) >= CONTENT_RARITY).length < Math.min(2, a.content.length, b.content.length))
    return false;
  // Only here, inside one slot of one speaker, does likeness of letters say something: word order and endings.
  return common.length === short || likeness(a, b) >= WORDING_LIKENESS;
}

/** Likeness of the shorter wording to the stretch of the longer one that it covers. */
function likeness(a: Wording, b: Wording): number {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const { edits } = diffWords(short, long);
  const before = edits.find(({ at }) => at === 'start')?.right.length ?? 0;
  const after = edits.find(({ at }) => at === 'end')?.right.length ?? 0;
  return compareTwoStrings(short.join(' '), long.slice(before, long.length - after).join(' '));
}

/** In words of his own an account shares more than “he is” and “we have”. */
function isReworded(a: Wording, b: Wording, common: readonly string[]): boolean {
  const told = (words: readonly string[]) => words.filter((word) => rarityOfForm(word) >= CONTENT_RARITY);
  const shared = told(common);
  const share = shared.length / Math.min(told(a.content).length, told(b.content).length);
  const names = namesIn(a);
  // “to give up North Korea’s nuclear weapons”, “North Korea’s nuclear test site will go”: a name and one word more.
  const plain = shared.filter((word) => !names.has(word));
  return shared.length >= REWORDED_WORDS && share >= REWORDED_SHARE && plain.length >= REWORDED_PLAIN;
}

/** Shared words that are in no name. */
const REWORDED_PLAIN = 2;

/** The words of names, in lower case: all with a capital but the first. */
function namesIn({ text }: Wording): Set<string> {
  return new Set([...text.matchAll(/(?<=\P{L})\p{Lu}\p{L}+/gu)].map(([word]) => word.toLowerCase()));
}
