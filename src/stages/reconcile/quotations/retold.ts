import { rarity, rarityOfForm } from '../../../language/rarity.js';
import { firstPassing } from '../../../text/sorted.js';
import { diffWords } from '../../../text/word-diff.js';
import type { Context } from '../context.js';
import { evidenceAt } from '../evidence.js';
import type { Account } from '../lookup.js';
import { isDense } from './compare.js';
import { isNegatedIn } from './echo.js';
import { CONTENT_RARITY, type Wording, wordsIn } from './wording.js';

/** A quotation shorter than this, in content words, leaves no trace that could be told from chance. */
const QUOTED_WORDS = 3;
/** So many of them tell something by themselves. */
const TELLING_WORDS = 2;
/** Share of the quotation's content words, in order, that a sentence must have to tell it again. */
const RETOLD_SHARE = 0.6;

interface Told {
  readonly account: Account;
  readonly sentence: Account['sentences'][number];
}

/** The sentences of all accounts, and by content word of one occasion the numbers of those that have it. */
export interface SentenceIndex {
  readonly told: readonly Told[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Of each account the number of its first sentence and the one behind its last. */
  readonly places: ReadonlyMap<string, readonly [number, number]>;
  /** Room to count in how many words each sentence shares with a quotation; all 0 between two quotations. */
  readonly counts: Uint16Array;
}

export function sentenceIndex(context: Context): SentenceIndex {
  const told: Told[] = [];
  const places = new Map<string, readonly [number, number]>();
  for (const account of context.accounts) {
    places.set(account.document.id, [told.length, told.length + account.sentences.length]);
    for (const sentence of account.sentences) told.push({ account, sentence });
  }
  const byWord = new Map<string, number[]>();
  told.forEach(({ account, sentence }, number) => {
    const occasion = context.occasionOf(account.document.id);
    for (const word of new Set(wordsIn(sentence.text))) {
      if (rarity(word) < CONTENT_RARITY) continue;
      const key = `${occasion} ${word}`;
      const list = byWord.get(key);
      if (list === undefined) byWord.set(key, [number]);
      else list.push(number);
    }
  });
  return { told, byWord, places, counts: new Uint16Array(told.length) };
}

/**
 * Sentences of other accounts that tell in their own words what the speaker is quoted with; the speaker is named in them.
 *
 *     He lauded the “strengthening of cooperation and friendship between our countries”.
 *     He expressed optimism about the strengthening of cooperation and friendship between the two countries.
 *                                     ^^^^^^^^^^^^^    ^^^^^^^^^^^     ^^^^^^^^^^                 ^^^^^^^^^
 */
export function retellingsOf(context: Context, index: SentenceIndex, wording: Wording): Wording[] {
  if (!wording.verbatim || wording.speaker === null || wording.content.length < QUOTED_WORDS) return [];
  const best = new Map<string, { told: Told; shared: number }>();
  for (const told of candidates(context, index, wording)) {
    const shared = sharedContent(wording, told);
    const doc = told.account.document.id;
    if (shared / wording.content.length < RETOLD_SHARE || shared < QUOTED_WORDS) continue;
    if (shared > (best.get(doc)?.shared ?? 0)) best.set(doc, { told, shared });
  }
  return [...best.values()].flatMap(({ told }) => retelling(wording, told) ?? []);
}

/** In the order in which the words of the quotation are found in them. */
function candidates(context: Context, index: SentenceIndex, { record, content, speaker }: Wording): Told[] {
  const { told, byWord, places, counts } = index;
  const [from, to] = places.get(record.doc)!;
  const words = [...new Set(content)];
  const least = Math.max(QUOTED_WORDS, RETOLD_SHARE * words.length);
  const touched: number[] = [];
  for (const word of words) {
    const numbers = byWord.get(`${context.occasionOf(record.doc)} ${word}`) ?? [];
    for (let at = 0; at < numbers.length; at++) {
      if (numbers[at]! >= from && numbers[at]! < to) at = firstPassing(numbers, (number) => number >= to);
      const number = numbers[at];
      if (number !== undefined && counts[number]!++ === 0) touched.push(number);
    }
  }
  const found = touched.filter((number) => counts[number]! >= least).map((number) => told[number]!);
  for (const number of touched) counts[number] = 0;
  return found.filter((one) => names(context, one, speaker));
}

function names(context: Context, { sentence }: Told, speaker: string | null): boolean {
  return context.mentionsIn(sentence.id).some(({ entity }) => context.identityOf(entity.id) === speaker);
}

function sharedContent({ words }: Wording, { sentence }: Told): number {
  const diff = diffWords(words, wordsIn(sentence.text));
  // “She has a lot of friends” and “She has brought a spring”: small words alone are no trace.
  if (diff.common.filter((word) => rarityOfForm(word) >= CONTENT_RARITY).length < TELLING_WORDS) return 0;
  return isDense(diff) ? diff.common.filter((word) => rarity(word) >= CONTENT_RARITY).length : 0;
}

/** From the first to the last word that both have. */
function retelling(wording: Wording, { account, sentence }: Told): Wording | null {
  const wanted = new Set(wording.content);
  const matches = [...sentence.text.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)].filter(([word]) =>
    wanted.has(word.toLowerCase()),
  );
  const [first, last] = [matches[0], matches.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = sentence.start + first.index;
  const end = sentence.start + last.index + last[0].length;
  const evidence = evidenceAt(account, { start, end }, { start, end });
  if (evidence === null) return null;
  const text = account.document.text.slice(start, end);
  const words = wordsIn(text);
  const told = {
    ...wording,
    record: evidence.record,
    start,
    end,
    text,
    before: sentence.text.slice(0, start - sentence.start),
    after: sentence.text.slice(end - sentence.start),
    words,
    content: words.filter((word) => rarity(word) >= CONTENT_RARITY),
    verbatim: false,
  };
  return isNegatedIn(told, wording) ? null : told;
}
