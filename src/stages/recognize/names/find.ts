import type { Word } from '../word.js';
import { nameBehindKind } from './behind-kind.js';
import { capitalName } from './capitals.js';
import { datelineCity } from './dateline-city.js';
import { firmName } from './firm.js';
import type { Found } from './found.js';
import { headedName, lawOfStates } from './headed.js';
import { institutionName } from './institution.js';
import { knownName, longKnownName } from './known.js';
import type { Line } from './line.js';
import { occupiedPerson } from './occupied.js';
import { organizationName } from './organization.js';
import { paperName } from './paper.js';
import { partyState } from './party-state.js';
import { familyFirstPerson, givenNamePerson } from './person.js';
import { storm } from './storm.js';
import { titledPerson, titleEnd } from './titled.js';

type NameRule = (line: Line, at: number) => Found | null;

/** In one order, from the most to the least precise; the first that finds a name at a token is taken. */
const rules: readonly NameRule[] = [
  datelineCity,
  storm,
  organizationOrKnown,
  firmName,
  paperName,
  partyState,
  titledPerson,
  nameBehindKind,
  occupiedPerson,
  headedName,
  knownName,
  institutionName,
  givenNamePerson,
  familyFirstPerson,
  capitalName,
];

/** The longer of the two; a name that the lexicons hold says more than its head, unless it only opens that of a law. */
function organizationOrKnown(line: Line, at: number): Found | null {
  const law = lawOfStates(line, at);
  if (law !== null) return law;
  const known = longKnownName(line, at);
  const organization = organizationName(line, at);
  return known !== null && (organization === null || organization.to <= known.to) ? known : organization;
}

/** In a headline, where capitals say little, only what the lexicons know is taken. */
const headlineRules: readonly NameRule[] = [knownName, givenNamePerson, familyFirstPerson];

/** The names of a line, from left to right, none overlapping another. */
export function findNames(line: Line): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < line.words.length; ) {
    const word = line.word(at);
    const name = mayOpen(word) ? first(line, at) : null;
    if (name !== null) found.push(name);
    at = name?.to ?? (word.capital ? titleStep(line, at) : at + 1);
  }
  return found;
}

function first(line: Line, at: number): Found | null {
  for (const rule of line.casing === 'sentence' ? rules : headlineRules) {
    const found = rule(line, at);
    if (found !== null) return found;
  }
  return null;
}

/** What every rule asks for, told by the word alone: a capital, a particle, a title or the first word of a lexicon entry. */
function mayOpen({ capital, courtesy, listed, modifier, name, occupation, office, text }: Word): boolean {
  return capital || name === 'particle' || listed || text === '-' || courtesy || office || occupation || modifier;
}

/** A capitalised title without a name is stepped over as a whole: “the Prime Minister”. */
function titleStep(line: Line, at: number): number {
  return (/^\p{Lu}/u.test(line.words[at]!) ? titleEnd(line, at) : null) ?? at + 1;
}
