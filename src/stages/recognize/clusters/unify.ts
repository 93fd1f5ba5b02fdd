import { isGivenName, isSurname } from '../../../language/names/given.js';
import { wordList } from '../../../language/word-list.js';
import type { Name } from '../names/found.js';
import type { Spelling } from '../names/spelling.js';
import { looksCommon } from '../names/vocabulary.js';
import type { Typing } from './typing.js';

/**
 * Lets the full names of a document type its bare ones: “Osei” is a person where “Rahmat Osei” is one,
 * “Kestrel” an organization where “Kestrel Foods” is one.
 */
export function unify(typings: ReadonlyMap<string, Typing>, names: readonly Name[]): Map<string, Typing> {
  const result = firmsForPeople(typings);
  const parts = bareTypings(result, names);
  const universities = [...result].filter(([key, { type }]) => type === 'organization' && key.endsWith(' university'));
  for (const name of names) {
    const { key, words } = name.spelling;
    const [, university] = universities.find(([full]) => isShortUniversity(words, full.split(' '))) ?? [];
    if (university !== undefined) result.set(key, university);
    const part = parts.get(key);
    const own = result.get(key);
    if (part !== undefined && !name.state && yields(own, part)) result.set(key, part);
  }
  return result;
}

/** “Penn State” for “Pennsylvania State University”: all its words but the last, or what they begin with. */
export function isShortUniversity(short: readonly string[], full: readonly string[]): boolean {
  if (short.length < 2 || short.length !== full.length - 1 || statesToo.test(short.join(' '))) return false;
  return short.every((word, at) => word === full[at] || (word.length >= LEAST && full[at]!.startsWith(word)));
}

/** States that are called so to tell them from the cities. */
const statesToo = /^(?:new york|washington) state$/;

/** Letters of the beginning that a word is shortened to, at least. */
const LEAST = 4;

/** Last words of bodies that are called after somebody: “the Kishida Cabinet”. */
const eponymous: ReadonlySet<string> = new Set(
  wordList(`
    administration, archive, associates, bill, brothers, cabinet, campaign, center, centre, clinic, college, commission, committee,
    company, doctrine, estate, family, foundation, fund, government, group, hospital, institute, law, library, memorial, ministry,
    museum, news, organisation, organization, prize, report, school, society, team, trust, university
  `),
);

/**
 * Names of people that only the tagger takes for such, where an organization opens with them: “Helvara said” is no person where
 * “Helvara Health” is a company and nobody is called by the full name.
 */
function firmsForPeople(typings: ReadonlyMap<string, Typing>): Map<string, Typing> {
  const result = new Map(typings);
  const firms = new Map<string, Typing>();
  const named = new Set<string>();
  for (const [key, typing] of typings) {
    const words = key.split(' ');
    if (typing.type === 'organization' && words.length > 1 && typing.surest > SURE && !eponymous.has(words.at(-1)!))
      firms.set(words[0]!, typing);
    if (typing.type === 'person' && words.length > 1 && !isGuessed(words, typing))
      for (const word of words) named.add(word);
  }
  for (const [key, typing] of typings) {
    const words = key.split(' ');
    const firm = firms.get(words[0]!);
    if (firm !== undefined && isGuessed(words, typing) && !named.has(words[0]!)) result.set(key, firm);
  }
  return result;
}

/** Taken for a person by the tagger alone, and of words that the lexicons know as nobody's name. */
function isGuessed(words: readonly string[], { type, rule }: Typing): boolean {
  if (type !== 'person' || !guessing.test(rule)) return false;
  return words.length <= 2 && !isGivenName(capitalized(words[0]!)) && !isSurname(capitalized(words.at(-1)!));
}

const guessing = /\/name-(?:actor|capitals|speaker|tagger)$/;

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Whether what a bare name seems to be by itself gives way to what the full name says. */
function yields(own: Typing | undefined, part: Typing): boolean {
  if (own !== undefined && own.surest >= CERTAIN && own.type !== part.type && /^(?:group|person)$/.test(own.type))
    return false;
  if (own?.type === 'organization' && own.rule === 'recognize/name-lexicon' && part.type === 'person') return false;
  if (own?.type === 'place' && part.type === 'organization' && own.weight > 0.2) return false;
  return own === undefined || own.weight < part.weight || (own.surest < SURE && part.surest > SURE);
}

/** Weight from which a name is no part of what bears it: “Kishida” is no “Kishida Cabinet”, “UN” no “Kim Jong Un”. */
const CERTAIN = 0.7;
/** Weight from which a rule is sure by itself. */
const SURE = 0.6;

/** Family names of people and first words of organizations, with the typing of the full name. */
export function bareTypings(typings: ReadonlyMap<string, Typing>, names: readonly Name[]): Map<string, Typing> {
  const parts = new Map<string, Typing>();
  for (const spelling of new Set(names.map((name) => name.spelling))) {
    const typing = typings.get(spelling.key);
    if (typing === undefined) continue;
    for (const part of bareForms(spelling, typing)) {
      const known = parts.get(part);
      if (known === undefined || known.weight < typing.weight) parts.set(part, typing);
    }
  }
  return parts;
}

/** Whether the first word of a name can stand for the whole: “Kestrel”, not “The” or “National”. */
function stands(word: string): boolean {
  return word.length > 2 && !looksCommon(word) && !isGivenName(word) && !/^The$/.test(word);
}

function bareForms(spelling: Spelling, { type }: Typing): string[] {
  const { text, words } = spelling;
  if (type === 'person')
    return spelling.person.single === null ? [words[0]!, words.at(-1)!, words.slice(1).join(' ')] : [];
  return type === 'organization' && words.length > 1 && stands(text.split(/[\s-]/)[0]!) ? [words[0]!] : [];
}
