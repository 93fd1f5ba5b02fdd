import type { Gender } from '../titles.js';
import { lexiconTags } from './english.js';
import { femaleNames, maleNames } from './given-names.js';
import { familyFirstSurnames } from './surnames.js';

/** Whether `word` is a given name that the lexicons know. */
export function isGivenName(word: string): boolean {
  return (
    maleNames.has(word) ||
    femaleNames.has(word) ||
    lexiconTags(word).some((tag) => /^(?:Male|Female|First)Name$/.test(tag))
  );
}

/** Whether `word` is a family name that the lexicons know. */
export function isSurname(word: string): boolean {
  return familyFirstSurnames.has(word) || lexiconTags(word).includes('LastName');
}

/** The gender that a given name tells, null where it is borne by both or unknown. */
export function genderOfGivenName(word: string): Gender | null {
  const male = maleNames.has(word);
  const female = femaleNames.has(word);
  if (male !== female) return male ? 'male' : 'female';
  if (male) return null;
  const tags = lexiconTags(word);
  if (tags.includes('MaleName') !== tags.includes('FemaleName')) return tags.includes('MaleName') ? 'male' : 'female';
  return null;
}
