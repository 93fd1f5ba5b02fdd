import { newsAgencies } from '../../language/media-names.js';
import type { Claim } from '../../schemas/claim.js';
import type { Entity } from '../../schemas/entity.js';
import type { Origin } from '../../schemas/finding.js';
import type { Quote } from '../../schemas/quote.js';
import { type Context, outletOf } from './context.js';
import { plainWords } from './identities/other-names.js';
import { compareText, sentenceAt } from './lookup.js';
import { isMediaName, nameIn, plainAgency, plainOutlet } from './media.js';

/** Words in a row that two newsrooms don't write by chance. */
const COPIED_WORDS = 12;

/** Where an account has something from. `key` is equal for equal sources. */
interface Source {
  readonly doc: string;
  readonly key: string;
  readonly name: string;
  readonly kind: 'relays' | 'credits' | 'cites' | 'own';
}

/** A record that a finding rests on: a claim or quotation, or a figure in a sentence of which no claim was made. */
export type Evidence = Claim | Quote | Entity;

/** The independent origins of what several accounts say: accounts that repeat one agency, one official or one another count once. */
export function originsOf(context: Context, media: ReadonlySet<string>, evidence: readonly Evidence[]): Origin[] {
  const docs = [...new Set(evidence.map(({ doc }) => doc))].sort(compareText);
  const sources = docs.map((doc) =>
    sourceOf(
      context,
      media,
      doc,
      evidence.filter((one) => one.doc === doc),
    ),
  );
  return copied(context, evidence, bySource(sources));
}

function bySource(sources: readonly Source[]): Origin[] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) groups.set(source.key, [...(groups.get(source.key) ?? []), source]);
  return [...groups.values()].map((group) => ({
    name: group[0]!.name,
    docs: group.map(({ doc }) => doc),
    reason: reasonOf(group),
  }));
}

function reasonOf(group: readonly Source[]): string {
  const [first] = group;
  if (group.length === 1) {
    return {
      relays: `has it from ${first!.name}`,
      credits: `credits ${first!.name}`,
      cites: `cites ${first!.name}`,
      own: 'names no other outlet as its source',
    }[first!.kind];
  }
  const own = group.filter(({ kind }) => kind === 'own');
  if (own.length > 0) {
    const others = group.length - own.length;
    return others === 0
      ? `all are ${first!.name}`
      : `one is ${first!.name} itself, the ${others === 1 ? 'other has' : 'others have'} it from there`;
  }
  const passing = group.every(({ kind }) => kind === 'cites') ? 'cite' : 'have it from';
  return `${group.length === 2 ? 'both' : `all ${group.length}`} ${passing} ${first!.name}`;
}

function sourceOf(context: Context, media: ReadonlySet<string>, doc: string, evidence: readonly Evidence[]): Source {
  const document = context.document(doc);
  const relays = evidence.flatMap((one) => relayOf(context, media, one) ?? []);
  // Where an account relays an outlet and the agency that the outlet has it from, the agency is the origin.
  const relay = relays.find(({ name }) => newsAgencies.has(name)) ?? relays[0];
  if (relay !== undefined) return { doc, kind: 'relays', ...keyed(context, relay) };
  const credit = document.credits.find(
    ({ name, start }) => name !== document.outlet?.name && !isCaption(context, doc, start),
  );
  if (credit !== undefined) return { doc, kind: 'credits', ...keyed(context, { name: credit.name, entity: null }) };
  const holder =
    evidence.length > 0 && evidence.every(({ kind }) => kind === 'claim') ? citedBy(context, evidence) : null;
  if (holder !== null) return { doc, kind: 'cites', ...holder };
  return { doc, kind: 'own', ...keyed(context, { name: outletOf(document), entity: null }) };
}

function isCaption(context: Context, doc: string, offset: number): boolean {
  return context
    .document(doc)
    .blocks.some(({ role, start, end }) => role === 'caption' && start <= offset && offset < end);
}

interface Named {
  readonly name: string;
  readonly entity: string | null;
}

/** The agency or outlet nearest to the words: the speaker where it is one, the first in the chain, the one spoken to, the holder. */
function relayOf(context: Context, media: ReadonlySet<string>, record: Evidence): Named | null {
  const quote =
    record.kind === 'quote'
      ? record
      : record.kind === 'entity' || record.quote === null
        ? undefined
        : context.quote(record.quote);
  const parties: Named[] = [
    ...(quote === undefined
      ? []
      : [partyOf(quote.source), ...quote.chain, partyOf(quote.addressee)].filter((one) => one !== null)),
    ...(record.kind === 'claim'
      ? record.holders.flatMap(({ name, entity }) => (name === null ? [] : [{ name, entity }]))
      : []),
  ];
  // “… she told this paper”: an account has nothing from itself.
  const own = plainOutlet(outletOf(context.document(record.doc)));
  return parties.find((party) => isOutlet(context, media, party) && plainOutlet(party.name) !== own) ?? null;
}

function partyOf(party: Quote['source']): Named | null {
  const name = party === null ? null : nameIn(party.text);
  return party === null || name === null ? null : { name, entity: party.entity };
}

function isOutlet(context: Context, media: ReadonlySet<string>, { name, entity }: Named): boolean {
  const identity = context.identityOf(entity);
  return identity === null ? isMediaName(name) : media.has(identity);
}

/** The one official whom all claims of an account are laid on. */
function citedBy(context: Context, evidence: readonly Evidence[]): { key: string; name: string } | null {
  const holders = evidence.map((one) => (one.kind === 'claim' ? (one.holders[0] ?? null) : null));
  const [first] = holders;
  if (first == null || first.name === null || holders.some((holder) => holder?.entity !== first.entity)) return null;
  const identity = context.identityOf(first.entity);
  return identity === null ? null : { key: identity, name: context.identity(identity)?.name ?? first.name };
}

function keyed(context: Context, { name, entity }: Named): { key: string; name: string } {
  const identity = context.identity(context.identityOf(entity));
  const full = identity?.name ?? name;
  return { key: `outlet ${plainWords(plainAgency(full)).join(' ')}`, name: full };
}

/** Origins whose accounts tell it in the same words become one. */
function copied(context: Context, evidence: readonly Evidence[], origins: readonly Origin[]): Origin[] {
  const merged: Origin[] = [];
  for (const origin of origins) {
    const twin = merged.findIndex((other) => sharesWording(context, evidence, origin, other));
    if (twin < 0) merged.push(origin);
    else {
      const { name, docs } = merged[twin]!;
      const all = [...docs, ...origin.docs].sort(compareText);
      merged[twin] = { name, docs: all, reason: `the same wording over ${COPIED_WORDS} words or more` };
    }
  }
  return merged;
}

function sharesWording(context: Context, evidence: readonly Evidence[], a: Origin, b: Origin): boolean {
  const runs = new Set(a.docs.flatMap((doc) => runsIn(context, evidence, doc)));
  return b.docs.flatMap((doc) => runsIn(context, evidence, doc)).some((run) => runs.has(run));
}

/** The runs of words of the sentences of the claims; what stands in a quotation is the speaker's wording, not the writer's. */
function runsIn(context: Context, evidence: readonly Evidence[], doc: string): string[] {
  const { sentences } = context.account(doc);
  const texts = evidence.flatMap((one) => {
    if (one.doc !== doc || one.kind !== 'claim' || one.quote !== null) return [];
    return sentenceAt(sentences, one.start)?.text ?? [];
  });
  return [...new Set(texts)].flatMap((text) => runsOf(plainly(text)));
}

/** The words of a text without the marks at their edges: “p.m.” is one. */
function plainly(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + COPIED_WORDS <= words.length; at++) runs.push(words.slice(at, at + COPIED_WORDS).join(' '));
  return runs;
}
