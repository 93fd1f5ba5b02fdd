import { rarity } from '../../../language/rarity.js';
import { diffWords } from '../../../text/word-diff.js';
import type { Context } from '../context.js';
import { evidenceAt } from '../evidence.js';
import type { Account } from '../lookup.js';
import { isDense } from './compare.js';
import { CONTENT_RARITY, type Wording, wordsIn } from './wording.js';

/** A quotation shorter than this, in content words, leaves no trace that could be told from chance. */
const QUOTED_WORDS = 3;
/** Share of the quotation's content words, in order, that a sentence must have to tell it again. */
const RETOLD_SHARE = 0.6;

interface Told {
  readonly account: Account;
  readonly sentence: Account['sentences'][number];
  readonly words: readonly string[];
}

/** Sentences by the content words in them, one index for each occasion. */
export type SentenceIndex = ReadonlyMap<string, readonly Told[]>;

export function sentenceIndex(context: Context): SentenceIndex {
  const index = new Map<string, Told[]>();
  for (const account of context.accounts) {
    const occasion = context.occasionOf(account.document.id);
    for (const sentence of account.sentences) {
      const words = wordsIn(sentence.text);
      const told = { account, sentence, words };
      for (const word of new Set(words)) {
        if (rarity(word) < CONTENT_RARITY) continue;
        const key = `${occasion} ${word}`;
        const list = index.get(key);
        if (list === undefined) index.set(key, [told]);
        else list.push(told);
      }
    }
  }
  return index;
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

function candidates(context: Context, index: SentenceIndex, { record, content, speaker }: Wording): Set<Told> {
  const occasion = context.occasionOf(record.doc);
  const counts = new Map<Told, number>();
  const least = Math.max(QUOTED_WORDS, RETOLD_SHARE * new Set(content).size);
  for (const word of new Set(content)) {
    for (const told of index.get(`${occasion} ${word}`) ?? []) {
      if (told.account.document.id !== record.doc) counts.set(told, (counts.get(told) ?? 0) + 1);
    }
  }
  return new Set(
    [...counts].filter(([told, count]) => count >= least && names(context, told, speaker)).map(([told]) => told),
  );
}

function names(context: Context, { sentence }: Told, speaker: string | null): boolean {
  return context.mentionsIn(sentence.id).some(({ entity }) => context.identityOf(entity.id) === speaker);
}

function sharedContent({ words }: Wording, told: Told): number {
  const diff = diffWords(words, told.words);
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
  return {
    ...wording,
    record: evidence.record,
    start,
    end,
    text,
    words,
    content: words.filter((word) => rarity(word) >= CONTENT_RARITY),
    verbatim: false,
  };
}
