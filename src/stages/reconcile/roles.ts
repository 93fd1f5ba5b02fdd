import type { Entity } from '../../schemas/entity.js';
import { type Context, outletOf } from './context.js';
import type { Draft } from './draft.js';
import type { Account } from './lookup.js';
import { listed } from './quotations/findings.js';

/** An office that an account gives somebody, with its place. */
interface Role {
  readonly entity: Entity;
  readonly doc: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** What the offices of one kind have in common: `chief`, or the office that one may be the deputy in. */
  readonly post: string;
  readonly rank: string;
  /** Where it is held, as far as the title says: “of Orla Bank”. */
  readonly at: string;
}

const chiefs =
  'executive operating financial technology information marketing commercial legal medical scientific risk security';
const chief = new RegExp(`^chief (${chiefs.replaceAll(' ', '|')})(?: officer)?\\b`, 'i');
const letters: ReadonlyMap<string, string> = new Map([
  ['ceo', 'executive'],
  ['coo', 'operating'],
  ['cfo', 'financial'],
  ['cto', 'technology'],
]);
const deputy = /^(?:deputy|vice|assistant)[ -]/i;
/** Who was or will be something may be something else now. */
const elsewhen =
  /\b(?:former|ex|then|late|previous|outgoing|incoming|acting|interim|designate|elect|until|candidate|nominee)\b/i;

/**
 * Two offices of one person of which nobody has both: two of the chief officers, an office and that of its deputy.
 *
 *     Orla's chief financial officer, Mara Quint, …       Orla's chief executive, Mara Quint, …
 *            ^^^^^^^^^^^^^^^^^^^^^^^                             ^^^^^^^^^^^^^^^
 */
export function roleConflicts(context: Context): Draft[] {
  const byPerson = new Map<string, Role[]>();
  for (const account of context.accounts)
    for (const role of rolesIn(account)) {
      const key = [context.occasionOf(role.doc), context.identityOf(role.entity.id), role.post].join('|');
      byPerson.set(key, [...(byPerson.get(key) ?? []), role]);
    }
  return [...byPerson.values()].flatMap((roles) => (isApart(roles) ? [conflict(context, roles)] : []));
}

/** Two accounts give two ranks, and none gives both; nor is the one held at another firm than the other. */
function isApart(roles: readonly Role[]): boolean {
  if (new Set(roles.flatMap(({ at }) => (at === '' ? [] : [at]))).size > 1) return false;
  const docs = new Set(roles.map(({ doc }) => doc));
  return (
    new Set(roles.map(({ rank }) => rank)).size > 1 &&
    new Set(roles.map(({ doc, rank }) => `${doc}|${rank}`)).size === docs.size
  );
}

function rolesIn({ document, entities }: Account): Role[] {
  return entities
    .filter(({ type }) => type === 'person')
    .flatMap((entity) => entity.titles.flatMap((title) => roleOf(document.text, document.id, entity, title) ?? []));
}

function roleOf(text: string, doc: string, entity: Entity, title: string): Role | null {
  const known = rankOf(title);
  const place = known === null ? null : placeOf(text, entity, title);
  return known === null || place === null ? null : { entity, doc, title, ...place, ...known };
}

function rankOf(title: string): Pick<Role, 'post' | 'rank' | 'at'> | null {
  const [name = '', at = ''] = title.toLowerCase().split(/ (?:of|at|for) (?:the )?/);
  if (elsewhen.test(title)) return null;
  const officer = chief.exec(name)?.[1] ?? letters.get(name);
  if (officer !== undefined) return { post: 'chief', rank: officer, at };
  return deputy.test(name) ? { post: name.replace(deputy, ''), rank: 'deputy', at } : { post: name, rank: 'head', at };
}

/** Code units between a name and the office beside it. */
const BESIDE = 80;

/** Where the office stands beside a mention by name. */
function placeOf(text: string, { mentions }: Entity, title: string): { start: number; end: number } | null {
  for (const { start, end, form } of mentions) {
    if (form !== 'name') continue;
    const from = Math.max(0, start - BESIDE);
    const around = text.slice(from, end + BESIDE).toLowerCase();
    const at = around.indexOf(title.toLowerCase());
    if (at < 0 || elsewhen.test(around.slice(Math.max(0, at - 16), at))) continue;
    const place = { start: from + at, end: from + at + title.length };
    return { start: Math.min(start, place.start), end: Math.max(end, place.end) };
  }
  return null;
}

function conflict(context: Context, roles: readonly Role[]): Draft {
  const first = [...new Map(roles.map((role) => [`${role.doc}|${role.rank}`, role])).values()];
  const name = context.identity(context.identityOf(first[0]!.entity.id))?.name ?? first[0]!.entity.name;
  const sides = listed(first.map(({ doc, title }) => `${outletOf(context.document(doc))} says “${title}”`));
  return {
    verdict: 'conflict',
    slot: 'role',
    relation: null,
    exhibits: first.map(({ entity, start, end, title }) => ({ record: entity, start, end, value: title })),
    differences: [],
    reason: `${sides} of ${name}; nobody holds both offices at once.`,
    rule: 'reconcile/roles-conflict',
  };
}
