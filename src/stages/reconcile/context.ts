import type { Document } from '../../schemas/document.js';
import type { Entity } from '../../schemas/entity.js';
import type { Identity } from '../../schemas/identity.js';
import type { Quote } from '../../schemas/quote.js';
import type { Sentence } from '../../schemas/sentence.js';
import type { Identified } from './identities/identify.js';
import { type Account, sentenceAt } from './lookup.js';

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
  const sentences = new Map(accounts.flatMap((account) => account.sentences.map((one) => [one.id, one])));
  const quotes = new Map(accounts.flatMap((account) => account.quotes.map((one) => [one.id, one])));
  const entities = new Map(accounts.flatMap((account) => account.entities.map((one) => [one.id, one])));
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

function mentionsOf(accounts: readonly Account[]): Map<string, Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const { sentences, entities } of accounts) {
    const placed = entities.flatMap((entity) => entity.mentions.map(({ start, end }) => ({ entity, start, end })));
    for (const mention of placed.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const sentence = sentenceAt(sentences, mention.start);
      if (sentence === null) continue;
      const list = found.get(sentence.id);
      if (list === undefined) found.set(sentence.id, [mention]);
      else list.push(mention);
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
