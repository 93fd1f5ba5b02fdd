import { lexiconTags } from '../../../language/names/english.js';
import { isOccupation } from '../../../language/occupations.js';
import { isOfficeNoun } from '../../../language/titles.js';
import { wordList } from '../../../language/word-list.js';

/** Nouns for people beside those for offices and roles. */
const people: ReadonlySet<string> = new Set(
  wordList(`
    aunt, babe, baby, bride, boy, boyfriend, brother, chap, child, colleague, cousin, dad, daddy, daughter, defendant, fellow, fiancé,
    fiancée, friend, gentleman, girl, girlfriend, grandfather, grandmother, grandson, granddaughter, groom, guest, guy, heir, hero,
    husband, individual, infant, kid, lad, lady, lover, man, mistress, mom, mother, mum, mummy, neighbor, neighbour, nephew, niece, nun,
    partner, passenger, patient, person, protégé, sister, somebody, someone, son, stranger, suspect, survivor, teen, teenager, toddler,
    twin, uncle, victim, wife, widow, widower, witness, woman, youngster, youth, opponent, predecessor, successor, counterpart, rival, contender, front-runner,
    frontrunner, hopeful, magnate, nominee, socialist
  `),
);

/** Nouns for several people that look singular. */
const several: ReadonlySet<string> = new Set(
  wordList('children, couple, crew, family, men, people, police, public, staff, team, women'),
);

/** Whether the word, in either case, is a noun for one person. */
export function isPersonNoun(word: string): boolean {
  const noun = word.toLowerCase();
  if (several.has(noun)) return false;
  return people.has(noun) || isOfficeNoun(noun) || isOccupation(noun) || lexiconTags(noun).includes('Actor');
}
