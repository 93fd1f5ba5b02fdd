import { createRequire } from 'node:module';
import type nlp from 'compromise/two';
import { wordList } from '../word-list.js';

const require = createRequire(import.meta.url);

type Lexicon = Readonly<Record<string, string | readonly string[]>>;
let lexicon: Lexicon | undefined;

/**
 * The word list inside compromise: lower-case word or phrase -> its tags. It holds names and common words alike. compromise takes a
 * quarter of a second to unpack it: only who asks for a word waits for that. `require` gets all of it as one file.
 */
function loaded(): Lexicon {
  lexicon ??= ((require('compromise/two') as typeof nlp).model() as { one: { lexicon: Lexicon } }).one.lexicon;
  return lexicon;
}

const nameTags: ReadonlySet<string> = new Set(
  wordList(
    'MaleName, FemaleName, FirstName, LastName, Person, City, Country, Region, Place, Organization, SportsTeam, Demonym, ProperNoun, Honorific, Abbreviation, Unit, Currency',
  ),
);

/** The tags that compromise's word list gives a word, empty where it has none. */
export function lexiconTags(word: string): readonly string[] {
  const key = word.toLowerCase();
  const words = loaded();
  const tags = Object.hasOwn(words, key) ? words[key]! : [];
  return typeof tags === 'string' ? [tags] : tags;
}

/** Whether a word, in lower case, is a common English word and no name. */
export function isCommonWord(word: string): boolean {
  return lexiconTags(word).some((tag) => !nameTags.has(tag));
}
