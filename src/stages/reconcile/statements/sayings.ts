import { lightVerbs } from '../../../language/measures.js';
import { verbClass } from '../../../language/synonyms.js';
import type { Claim } from '../../../schemas/claim.js';
import { pairedMarks } from '../../../text/paired-marks.js';
import { alignmentsOf } from '../alignment/align.js';
import { type Neighbour, surroundingsOf } from '../alignment/surroundings.js';
import { comparable } from '../blocking.js';
import { type Context, outletOf } from '../context.js';
import type { Draft } from '../draft.js';
import { claimHolder } from '../draft.js';
import { listed } from '../quotations/findings.js';

/** A claim that somebody is said to make, with the words around its verb. */
interface Saying {
  readonly claim: Claim;
  readonly key: string;
  readonly surroundings: readonly Neighbour[];
}

interface Stretch {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}

/** Most claims of one holder and verb on one occasion that are still compared with each other. */
const LARGEST_BLOCK = 80;
/** Overlap from which two claims of one holder, with one verb, are one; and the lead over all others. */
const SURE = { wide: 0.6, lead: 0.05 } as const;
/** Verbs that say nothing without the words around them. */
const empty = new Set('say tell want like think know mean try look work keep let'.split(' '));

/**
 * What two accounts report of one holder, in sentences of their own.
 *
 *     He would plead not guilty, Weber said. · Weber said that he will plead not guilty to the charges.
 *        ^^^^^ ^^^^^ --- ------                                   ^^^^ ^^^^^ --- ------
 */
export function sayingFindings(context: Context, found: readonly Draft[]): Draft[] {
  const { records, pairs } = comparable(() => allSayings(context), {
    keysAcross: ({ key }) => [key],
    docOf: ({ claim }) => claim.doc,
    largest: LARGEST_BLOCK,
  });
  const alignments = alignmentsOf(
    records.map(({ claim, surroundings }) => ({ doc: claim.doc, unit: '', said: claim.id, surroundings })),
    pairs,
  );
  const isTold = toldIn(found);
  const groups = new Map<string, Claim[]>();
  for (const [index, [left, right]] of pairs.entries()) {
    const { wide, lead } = alignments[index]!;
    const [a, b] = [records[left]!.claim, records[right]!.claim];
    if (wide < SURE.wide || lead < SURE.lead || isTold(a, b)) continue;
    const group = groups.get(a.id) ?? groups.get(b.id) ?? [];
    for (const one of [a, b].filter((claim) => !groups.has(claim.id))) {
      group.push(one);
      groups.set(one.id, group);
    }
  }
  return withoutInner([...new Set(groups.values())]).map((claims) => agreement(context, claims));
}

/** Without “to ask for an exemption” beside “he expects her to ask for an exemption”. */
function withoutInner(groups: readonly (readonly Claim[])[]): (readonly Claim[])[] {
  const byDoc = new Map<string, (readonly Claim[])[]>();
  const longest = (claims: readonly Claim[]) => Math.max(...claims.map(({ start, end }) => end - start));
  for (const group of groups) for (const { doc } of group) byDoc.set(doc, [...(byDoc.get(doc) ?? []), group]);
  return groups.filter(
    (group) =>
      !byDoc
        .get(group[0]!.doc)!
        .some(
          (outer) => longest(outer) > longest(group) && group.every((one) => outer.some((other) => covers(other, one))),
        ),
  );
}

function covers(outer: Stretch, inner: Stretch): boolean {
  return outer.doc === inner.doc && outer.start <= inner.start && inner.end <= outer.end;
}

function* allSayings(context: Context): Generator<Saying> {
  for (const { claims, document } of context.accounts) {
    const occasion = context.occasionOf(document.id);
    for (const claim of claims) {
      const holder = context.identity(context.identityOf(claim.holders[0]?.entity ?? null));
      const sentence = context.sentence(claim.sentence);
      const event = verbClass(claim.predicate.lemma);
      if (holder === undefined || sentence === undefined || isSlight(claim)) continue;
      const end = { start: claim.predicate.end - 1, end: claim.predicate.end };
      yield {
        claim,
        key: `${occasion} ${holder.id} ${event} ${claim.polarity}`,
        surroundings: surroundingsOf(context, sentence, end),
      };
    }
  }
}

/** Words below which a claim can't be told from another. */
const LEAST_WORDS = 4;

function isSlight({ predicate, text, rule }: Claim): boolean {
  // “Get out” and “make up” say as little as “get” and “make”.
  const verbs = [predicate.lemma.split(' ')[0]!, verbClass(predicate.lemma)];
  if (verbs.some((verb) => lightVerbs.has(verb) || empty.has(verb))) return true;
  return rule === 'extract/participle' || text.split(/\s+/).length < LEAST_WORDS;
}

/** Whether a finding has both claims already. */
function toldIn(found: readonly Draft[]): (a: Claim, b: Claim) => boolean {
  const byDoc = new Map<string, (readonly Stretch[])[]>();
  for (const { exhibits } of found) {
    const stretches = exhibits.map(({ record, start, end }) => ({ doc: record.doc, start, end }));
    for (const doc of new Set(stretches.map((one) => one.doc))) byDoc.set(doc, [...(byDoc.get(doc) ?? []), stretches]);
  }
  return (a, b) =>
    (byDoc.get(a.doc) ?? []).some((stretches) => [a, b].every((one) => stretches.some((other) => covers(other, one))));
}

function agreement(context: Context, claims: readonly Claim[]): Draft {
  const outlets = listed(claims.map(({ doc }) => outletOf(context.document(doc))));
  const words = pairedMarks(claims[0]!.text.replace(/\s+/g, ' '));
  return {
    verdict: 'agreement',
    slot: null,
    relation: 'same',
    exhibits: claims.map((record) => ({ record, start: record.start, end: record.end, value: null })),
    differences: [],
    reason: `${outlets} report the same of ${claimHolder(context, claims[0]!) ?? 'one speaker'}: “${words}”.`,
    rule: 'reconcile/claims-agree',
  };
}
