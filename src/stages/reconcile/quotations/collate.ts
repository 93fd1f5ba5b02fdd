import { comparable, type Pair } from '../blocking.js';
import type { Context } from '../context.js';
import { compareText } from '../lookup.js';
import { isSameUtterance, isWordForWord, keysOf } from './compare.js';
import { retellingsOf, type SentenceIndex, sentenceIndex } from './retold.js';
import { sentenceWordings, type Wording, wordingsOf } from './wording.js';

/** Most wordings of one occasion that may share a key and still be compared with each other. */
const LARGEST_BLOCK = 120;

/** One utterance in the wordings of several accounts; the first is the fullest. */
export type Utterance = readonly Wording[];

/** The utterances that two or more accounts give. Every wording is held against the fullest one, never against a chain of others. */
export function utterancesOf(context: Context): Utterance[] {
  const { records, pairs } = comparable(() => allWordings(context), {
    keysAcross: (one) => keysOf(context.occasionOf(one.record.doc), one),
    docOf: ({ record }) => record.doc,
    largest: LARGEST_BLOCK,
  });
  const order = new Map([...records].sort(byFullness).map((wording, index) => [wording, index]));
  const partners = partnersIn(records, pairs, order);
  const index = sentenceIndex(context);
  const wholes = stars(order, partners);
  const utterances = [...wholes, ...inSentences(context, records, new Set(wholes.flat()))];
  return [
    ...utterances.map((utterance) => withRetellings(context, index, utterance)),
    ...retoldAlone(context, index, new Set(utterances.flat().map(keyOf))),
  ];
}

/** Of each wording the shorter ones of the same utterance. */
function partnersIn(
  records: readonly Wording[],
  pairs: readonly Pair[],
  order: ReadonlyMap<Wording, number>,
): Map<Wording, Wording[]> {
  const partners = new Map<Wording, Wording[]>();
  for (const [a, b] of pairs) {
    const [one, other] = [records[a]!, records[b]!];
    const [fuller, shorter] = order.get(one)! < order.get(other)! ? [one, other] : [other, one];
    if (isSameUtterance(fuller, shorter)) partners.set(fuller, [...(partners.get(fuller) ?? []), shorter]);
  }
  return partners;
}

/** Sentences that quotations have in common which share nothing as wholes: “We let him down. He knows it.”, “We've let him down. The lads are gutted.” */
function inSentences(context: Context, records: readonly Wording[], taken: ReadonlySet<Wording>): Utterance[] {
  const alone = records.filter((one) => !taken.has(one) && one.verbatim && one.speaker !== null);
  const parts = alone.flatMap((one) => {
    const sentences = sentenceWordings(context, one);
    return sentences.length === 0 ? [one] : sentences;
  });
  const { records: sentences, pairs } = comparable(() => parts, {
    keysAcross: (one) => keysOf(context.occasionOf(one.record.doc), one),
    docOf: ({ record }) => record.doc,
    largest: LARGEST_BLOCK,
  });
  const order = new Map([...sentences].sort(byFullness).map((wording, index) => [wording, index]));
  return stars(order, partnersIn(sentences, pairs, order));
}

function* allWordings(context: Context): Generator<Wording> {
  for (const { quotes } of context.accounts) for (const quote of quotes) yield* wordingsOf(context, quote);
}

/** Wordings that no other account quotes, with those that tell them again. */
function retoldAlone(context: Context, index: SentenceIndex, quoted: ReadonlySet<string>): Utterance[] {
  const found: Utterance[] = [];
  for (const wording of allWordings(context)) {
    if (!wording.verbatim || quoted.has(keyOf(wording))) continue;
    const utterance = withRetellings(context, index, [wording]);
    if (utterance.length > 1) found.push(utterance);
  }
  return found.sort((a, b) => byFullness(a[0]!, b[0]!));
}

function keyOf({ record, start, end, verbatim }: Wording): string {
  return `${record.id} ${start} ${end} ${verbatim}`;
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

/** The fullest wordings, each with those of its partners that no fuller one has taken. */
function stars(order: ReadonlyMap<Wording, number>, partners: ReadonlyMap<Wording, readonly Wording[]>): Utterance[] {
  const taken = new Set<Wording>();
  const utterances: Utterance[] = [];
  for (const anchor of order.keys()) {
    if (taken.has(anchor) || !(anchor.verbatim || isMixed(anchor))) continue;
    const members = (partners.get(anchor) ?? []).filter(
      (other) => !taken.has(other) && (anchor.verbatim || isWordForWord(anchor, other)),
    );
    if (members.length === 0) continue;
    members.sort((a, b) => order.get(a)! - order.get(b)!);
    for (const member of [anchor, ...members]) taken.add(member);
    utterances.push(withoutDoubles([anchor, ...members]));
  }
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
