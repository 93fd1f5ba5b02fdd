import nlp from 'compromise';
import { wordList } from '../word-list.js';

/** The word list inside compromise: lower-case word or phrase -> its tags. It holds names and common words alike. */
const lexicon: Readonly<Record<string, string | readonly string[]>> = (
  nlp.model() as { one: { lexicon: Record<string, string | string[]> } }
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
