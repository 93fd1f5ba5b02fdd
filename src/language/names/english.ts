import { createRequire } from 'node:module';
import type nlp from 'compromise';
import { wordList } from '../word-list.js';

// As one file: loading its hundreds of modules one by one takes half as long again.
const compromise = createRequire(import.meta.url)('compromise') as typeof nlp;

/** The word list inside compromise: lower-case word or phrase -> its tags. It holds names and common words alike. */
const lexicon: Readonly<Record<string, string | readonly string[]>> = (
  compromise.model() as { one: { lexicon: Record<string, string | string[]> } }
).one.lexicon;

const nameTags: ReadonlySet<string> = new Set(
  wordList(
    'MaleName, FemaleName, FirstName, LastName, Person, City, Country, Region, Place, Organization, SportsTeam, Demonym, ProperNoun, Honorific, Abbreviation, Unit, Currency',
  ),
);

/** The tags that compromise's word list gives a word, empty where it has none. */
export function lexiconTags(word: string): readonly string[] {
  const key = word.toLowerCase();
  const tags = Object.hasOwn(lexicon, key) ? lexicon[key]! : [];
  return typeof tags === 'string' ? [tags] : tags;
}

/** Whether a word, in lower case, is a common English word and no name. */
export function isCommonWord(word: string): boolean {
  return lexiconTags(word).some((tag) => !nameTags.has(tag));
}
