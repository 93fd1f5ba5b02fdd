import { isOccupation } from '../../../language/occupations.js';
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
  'officer police soldier army worker teacher doctor child student passenger driver protester crowd crew patient person civilian resident tourist visitor guest villager inmate prisoner hostage pupil customer spectator fan supporter family guard firefighter journalist'.split(
    ' ',
  ),
);

/** “nobody was hurt” speaks of officers too. */
function isNoneOf(a: Participant, b: Participant): boolean {
  if (!a.none || a.noun !== 'person') return false;
  return b.identity?.type === 'person' || (b.noun !== null && (persons.has(b.noun) || isOccupation(b.noun)));
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

/**
 * What else is said of both is not all different: “charged with fraud”, “not charged with murder”. Where somebody named
 * suffers both (“cleared on every count”, “acquitted of all charges”), only other names tell two events apart.
 */
export function haveCommonRest(a: Statement, b: Statement): boolean {
  const [left, right] = [restBeside(a), restBeside(b)];
  if (left.length === 0 || right.length === 0 || left.some((key) => right.includes(key))) return true;
  const named = (keys: readonly string[]) => keys.filter((key) => !key.startsWith('noun '));
  return !a.sole && !b.sole && isOneName(a, b) && (named(left).length === 0 || named(right).length === 0);
}

/** Whether one named thing is done it, or does it alone, in both. */
export function isOneName(a: Statement, b: Statement): boolean {
  return a.theme?.identity != null && a.theme.identity.id === b.theme?.identity?.id;
}

function restBeside({ rest, theme, agent }: Statement): string[] {
  const parties = [theme, agent].flatMap((party) => (party === null ? [] : keysOf(party)));
  return [...rest].filter((key) => !parties.includes(key));
}
