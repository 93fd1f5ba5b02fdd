import { pairsByKey } from '../blocking.js';
import type { Context } from '../context.js';
import { compareText } from '../lookup.js';
import { isSameUtterance, keysOf } from './compare.js';
import { retellingsOf, type SentenceIndex, sentenceIndex } from './retold.js';
import { type Wording, wordingsOf } from './wording.js';

/** Most wordings of one occasion that may share a key and still be compared with each other. */
const LARGEST_BLOCK = 120;

/** One utterance in the wordings of several accounts; the first is the fullest. */
export type Utterance = readonly Wording[];

/** The utterances that two or more accounts give. Every wording is held against the fullest one, never against a chain of others. */
export function utterancesOf(context: Context): Utterance[] {
  const wordings = context.accounts
    .flatMap(({ quotes }) => quotes.flatMap((quote) => wordingsOf(context, quote)))
    .sort(byFullness);
  const partners = new Map<number, number[]>();
  for (const [a, b] of pairsByKey(wordings, (one) => keysOf(context.occasionOf(one.record.doc), one), LARGEST_BLOCK)) {
    const [left, right] = [wordings[a]!, wordings[b]!];
    if (left.record.doc !== right.record.doc && isSameUtterance(left, right))
      partners.set(a, [...(partners.get(a) ?? []), b]);
  }
  const index = sentenceIndex(context);
  const utterances = stars(wordings, partners);
  const told = new Set(utterances.flat());
  const alone = wordings.filter((wording) => wording.verbatim && !told.has(wording)).map((wording) => [wording]);
  return [...utterances, ...alone]
    .map((utterance) => withRetellings(context, index, utterance))
    .filter((utterance) => utterance.length > 1);
}

/** Wordings in quotation marks before others, longer before shorter, then by document and place. */
function byFullness(a: Wording, b: Wording): number {
  return (
    Number(b.verbatim) - Number(a.verbatim) ||
    b.words.length - a.words.length ||
    compareText(a.record.doc, b.record.doc) ||
    a.start - b.start ||
    a.end - b.end
  );
}

function stars(wordings: readonly Wording[], partners: ReadonlyMap<number, readonly number[]>): Utterance[] {
  const taken = new Set<number>();
  const utterances: Utterance[] = [];
  wordings.forEach((anchor, index) => {
    if (taken.has(index) || !(anchor.verbatim || isMixed(anchor))) return;
    const members = (partners.get(index) ?? []).filter((other) => !taken.has(other));
    if (members.length === 0) return;
    taken.add(index);
    for (const member of members) taken.add(member);
    utterances.push(withoutDoubles([anchor, ...members.map((member) => wordings[member]!)]));
  });
  return utterances;
}

/** Some of it stands in quotation marks. */
function isMixed({ record }: Wording): boolean {
  return record.kind === 'quote' && record.mode === 'mixed';
}

/** The utterance with what accounts that don't quote it tell of it. */
function withRetellings(context: Context, index: SentenceIndex, utterance: Utterance): Utterance {
  const docs = new Set(utterance.map(({ record }) => record.doc));
  const retold = retellingsOf(context, index, utterance[0]!).filter(({ record }) => !docs.has(record.doc));
  return [...utterance, ...retold];
}

/** Of a mixed quotation and the fragment in it, only the one that is nearer to the anchor's words. */
function withoutDoubles(utterance: Utterance): Utterance {
  return utterance.filter(
    (one) =>
      !utterance.some((other) => other !== one && other.record.id === one.record.id && other.verbatim && !one.verbatim),
  );
}
