import type { Claim } from '../../schemas/claim.js';
import type { Entity } from '../../schemas/entity.js';
import type { Identity } from '../../schemas/identity.js';
import type { Quote } from '../../schemas/quote.js';
import type { Draft } from './draft.js';
import type { Account } from './lookup.js';

/** Accounts that are compared, and by the document of one of them the others with the very same text. */
export interface Distinct {
  readonly accounts: readonly Account[];
  readonly copies: ReadonlyMap<string, readonly Account[]>;
}

/** Copies of one text that are held against each other: with two it shows that they agree, a third adds nothing. */
const COMPARED = 2;

/**
 * One text under many ids is read once and once more as its copy; what is found in the copy holds for all further ones. So
 * the work does not grow with the square of the copies.
 */
export function withoutCopies(all: readonly Account[]): Distinct {
  const byText = new Map<string, Account[]>();
  for (const account of all) {
    const { text, published } = account.document;
    const key = `${published?.date ?? ''}\n${account.document.outlet?.name ?? ''}\n${text}`;
    const twins = byText.get(key);
    if (twins === undefined) byText.set(key, [account]);
    else twins.push(account);
  }
  const further = new Set<Account>();
  const copies = new Map<string, readonly Account[]>();
  for (const twins of byText.values()) {
    if (twins.length <= COMPARED) continue;
    const rest = twins.slice(COMPARED);
    for (const account of rest) further.add(account);
    copies.set(twins[COMPARED - 1]!.document.id, rest);
  }
  return { accounts: all.filter((account) => !further.has(account)), copies };
}

/** The drafts with what the further copies say at the same places. */
export function withCopiesIn(drafts: readonly Draft[], copies: Distinct['copies']): Draft[] {
  if (copies.size === 0) return [...drafts];
  const records = recordsById([...copies.values()].flat());
  return drafts.map((draft) => ({
    ...draft,
    exhibits: draft.exhibits.flatMap((exhibit) => {
      const { doc, id } = exhibit.record;
      const more = (copies.get(doc) ?? []).flatMap(({ document }) => {
        const record = records.get(twinId(id, doc, document.id));
        return record === undefined ? [] : [{ ...exhibit, record }];
      });
      return [exhibit, ...more];
    }),
  }));
}

/** Identities with the entities of the further copies. */
export function identitiesWithCopies(identities: readonly Identity[], copies: Distinct['copies']): Identity[] {
  if (copies.size === 0) return [...identities];
  const known = recordsById([...copies.values()].flat());
  const docOf = (id: string) => id.slice(0, id.lastIndexOf('#'));
  return identities.map((identity) => ({
    ...identity,
    entities: identity.entities.flatMap((id) => [
      id,
      ...(copies.get(docOf(id)) ?? [])
        .map(({ document }) => twinId(id, docOf(id), document.id))
        .filter((twin) => known.has(twin)),
    ]),
  }));
}

/** Ids tell the place in a document, so that of equal documents they differ in the document only. */
function twinId(id: string, doc: string, other: string): string {
  return other + id.slice(doc.length);
}

function recordsById(accounts: readonly Account[]): ReadonlyMap<string, Claim | Quote | Entity> {
  return new Map(
    accounts.flatMap(({ claims, quotes, entities }) =>
      [...claims, ...quotes, ...entities].map((one): [string, Claim | Quote | Entity] => [one.id, one]),
    ),
  );
}
