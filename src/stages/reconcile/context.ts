import type { Document } from '../../schemas/document.js';
import type { Entity } from '../../schemas/entity.js';
import type { Identity } from '../../schemas/identity.js';
import type { Quote } from '../../schemas/quote.js';
import type { Sentence } from '../../schemas/sentence.js';
import type { Identified } from './identities/identify.js';
import type { Account } from './lookup.js';

/** What the comparisons look things up in: one for a whole run, never changed. */
export interface Context {
  readonly accounts: readonly Account[];
  readonly occasionOf: (doc: string) => number;
  /** Years in which the accounts of the document's occasion were published. */
  readonly yearsOf: (doc: string) => ReadonlySet<string>;
  readonly account: (doc: string) => Account;
  readonly document: (doc: string) => Document;
  readonly sentence: (id: string) => Sentence | undefined;
  readonly quote: (id: string) => Quote | undefined;
  /** The mentions of a sentence, in text order. */
  readonly mentionsIn: (sentence: string) => readonly Placed[];
  readonly entity: (id: string | null) => Entity | undefined;
  /** The identity of an entity; the entity's own id where it has none, null where there is no entity. */
  readonly identityOf: (entity: string | null) => string | null;
  readonly identity: (id: string | null) => Identity | undefined;
}

/** A mention with its entity. */
interface Placed {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
}

export function contextOf(
  accounts: readonly Account[],
  occasions: ReadonlyMap<string, number>,
  { identities, byEntity }: Pick<Identified, 'identities' | 'byEntity'>,
): Context {
  const accountByDoc = new Map(accounts.map((account) => [account.document.id, account]));
  const sentences = recordsById(accounts, (account) => account.sentences);
  const quotes = recordsById(accounts, (account) => account.quotes);
  const entities = recordsById(accounts, (account) => account.entities);
  const mentions = mentionsOf(accounts);
  const years = yearsByOccasion(accounts, occasions);
  const byId = new Map(identities.map((identity) => [identity.id, identity]));
  return {
    accounts,
    occasionOf: (doc) => occasions.get(doc) ?? -1,
    yearsOf: (doc) => years.get(occasions.get(doc) ?? -1) ?? new Set(),
    account: (doc) => accountByDoc.get(doc)!,
    document: (doc) => accountByDoc.get(doc)!.document,
    sentence: (id) => sentences.get(id),
    quote: (id) => quotes.get(id),
    mentionsIn: (sentence) => mentions.get(sentence) ?? [],
    entity: (id) => (id === null ? undefined : entities.get(id)),
    identityOf: (id) => (id === null ? null : (byEntity.get(id) ?? id)),
    identity: (id) => (id === null ? undefined : byId.get(id)),
  };
}

/** How a reader knows the account: its outlet, or where that is unknown the document's id. */
export function outletOf(document: Document): string {
  return document.outlet?.name ?? document.id;
}

function recordsById<T extends { readonly id: string }>(
  accounts: readonly Account[],
  recordsOf: (account: Account) => readonly T[],
): Map<string, T> {
  const found = new Map<string, T>();
  for (const account of accounts) for (const record of recordsOf(account)) found.set(record.id, record);
  return found;
}

/** By the id of their sentence. */
function mentionsOf(accounts: readonly Account[]): Map<string, readonly Placed[]> {
  const found = new Map<string, readonly Placed[]>();
  for (const { sentences, entities } of accounts) {
    const placed = entities.flatMap((entity) => entity.mentions.map(({ start, end }) => ({ entity, start, end })));
    placed.sort((a, b) => a.start - b.start || b.end - a.end);
    let from = 0;
    for (const sentence of sentences) {
      while (from < placed.length && placed[from]!.start < sentence.start) from++;
      let to = from;
      while (to < placed.length && placed[to]!.start < sentence.end) to++;
      if (to > from) found.set(sentence.id, placed.slice(from, to));
      from = to;
    }
  }
  return found;
}

function yearsByOccasion(
  accounts: readonly Account[],
  occasions: ReadonlyMap<string, number>,
): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const { document } of accounts) {
    const occasion = occasions.get(document.id) ?? -1;
    const years = found.get(occasion) ?? new Set<string>();
    found.set(occasion, years);
    if (document.published !== null) years.add(document.published.date.slice(0, 4));
  }
  return found;
}
