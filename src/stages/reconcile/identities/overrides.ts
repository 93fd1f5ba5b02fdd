import { locate } from '../../../pipeline/anchor.js';
import type { Entity } from '../../../schemas/entity.js';
import type { Override } from '../../../schemas/override.js';
import type { Account } from '../lookup.js';
import { joined, type NameGroup } from './group.js';

const RULE = 'reconcile/override';

/** The groups after the user's corrections that lie across documents; those that lead nowhere were refused by recognize. */
export function correctGroups(
  groups: readonly NameGroup[],
  accounts: readonly Account[],
  overrides: readonly Override[],
): readonly NameGroup[] {
  let corrected = groups;
  const across = overrides.filter(({ action }) => action === 'apart' || action === 'merge');
  for (const { action, mentions } of across) {
    const entities = mentions.flatMap((anchor) => entityAt(accounts, anchor) ?? []);
    if (entities.length < mentions.length) continue;
    corrected = action === 'merge' ? merged(corrected, entities) : parted(corrected, entities);
  }
  return corrected;
}

function entityAt(accounts: readonly Account[], anchor: Override['mentions'][number]): Entity | null {
  const account = accounts.find(({ document }) => document.id === anchor.doc);
  if (account === undefined) return null;
  const located = locate(account.document, account.entities, anchor);
  return 'entity' in located ? located.entity : null;
}

function merged(groups: readonly NameGroup[], entities: readonly Entity[]): readonly NameGroup[] {
  const hosts = groups.filter((group) => entities.some((entity) => group.entities.includes(entity)));
  if (hosts.length < 2) return groups;
  return [...groups.filter((group) => !hosts.includes(group)), joined(hosts, RULE)];
}

/** Of the entities in one group, the first stays; each of the others becomes a group of its own. */
function parted(groups: readonly NameGroup[], entities: readonly Entity[]): readonly NameGroup[] {
  return groups.flatMap((group) => {
    const [, ...leaving] = entities.filter((entity) => group.entities.includes(entity));
    if (leaving.length === 0) return [group];
    const staying = group.entities.filter((entity) => !leaving.includes(entity));
    return [
      { ...group, entities: staying, rule: RULE },
      ...leaving.map((entity) => ({ ...group, entities: [entity], rule: RULE })),
    ];
  });
}
