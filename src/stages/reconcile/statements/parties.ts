import { nominalClass } from '../../../language/synonyms.js';
import { type Likeness, likenessOf, type Participant } from './participant.js';
import type { Statement } from './statement.js';

/** The themes, or where one statement has a single party, that with either of the other's. */
export function bestTheme(a: Statement, b: Statement): Likeness | null {
  if (a.theme === null || b.theme === null) return null;
  const options = [likenessOf(a.theme, b.theme)];
  if (a.sole && b.agent !== null) options.push(likenessOf(a.theme, b.agent));
  if (b.sole && a.agent !== null) options.push(likenessOf(b.theme, a.agent));
  const subsumed = isNoneOf(a.theme, b.theme) || isNoneOf(b.theme, a.theme);
  if (options.includes('same') || subsumed) return 'same';
  return options.includes('open') ? 'open' : 'other';
}

const persons = new Set(
  'officer police soldier army worker teacher doctor child student passenger driver protester crowd crew patient person'.split(
    ' ',
  ),
);

/** “nobody was hurt” speaks of officers too. */
function isNoneOf(a: Participant, b: Participant): boolean {
  return a.none && a.noun === 'person' && (b.identity?.type === 'person' || (b.noun !== null && persons.has(b.noun)));
}

export function hasIdentity(a: Statement, b: Statement): boolean {
  const parties = (one: Statement) => [one.agent, one.theme].flatMap((party) => party?.identity?.id ?? []);
  return parties(a).some((id) => parties(b).includes(id));
}

/** What a participant is looked up under. */
export function keysOf({ identity, name, noun }: Participant): string[] {
  if (identity !== null) return [identity.id];
  if (name.length > 0) return [`name ${name.at(-1)}`];
  if (noun === null) return [];
  const nominal = nominalClass(noun);
  return nominal === null ? [`noun ${noun}`] : [`noun ${noun}`, `noun ${nominal}`];
}
