import { isDemonymNoun } from '../../language/names/demonym-nouns.js';
import { isCommonWord } from '../../language/names/english.js';
import { isGivenName, isSurname } from '../../language/names/given.js';
import { opensLexicon } from '../../language/names/lexicon.js';
import { isOccupation } from '../../language/occupations.js';
import { plainForm } from '../../language/plain-form.js';
import { isCourtesyTitle, isOfficeModifier, isOfficeNoun } from '../../language/titles.js';
import { perWord } from '../../text/per-word.js';
import { isBodyNoun } from './coreference/body-nouns.js';
import { isMediaNoun } from './coreference/outlets.js';
import { isPersonNoun } from './coreference/person-nouns.js';
import { type NameKind, nameKind } from './names/name-kind.js';
import { isAcronym, isCapital } from './names/shape.js';
import { looksCommon } from './names/vocabulary.js';

/** What a word tells by itself, whatever stands around it. The rules for names and for what takes them up ask it again and again. */
export interface Word {
  /** With straight apostrophes, and without a possessive mark that was not cut off. */
  readonly text: string;
  /** As the tagger of names reads it. */
  readonly plain: string;
  /** Starts like a name. */
  readonly capital: boolean;
  readonly acronym: boolean;
  /** Opens with two letters. */
  readonly letters: boolean;
  readonly shouted: boolean;
  /** Behind it a capital says nothing: a mark that opens speech, or a bracket. */
  readonly opener: boolean;
  readonly name: NameKind;
  readonly given: boolean;
  readonly surname: boolean;
  readonly common: boolean;
  readonly looksCommon: boolean;
  /** A lexicon of names has an entry that opens with it. */
  readonly listed: boolean;
  readonly courtesy: boolean;
  readonly office: boolean;
  readonly modifier: boolean;
  readonly occupation: boolean;
  /** May be the noun for one person from somewhere or of some party: “Uruguayan”, “Democrat”. */
  readonly demonym: boolean;
  /** The noun of a person, and one by which a description is looked up. */
  readonly person: boolean;
  readonly describes: boolean;
  /** In lower case, if it is a pronoun that may stand for somebody or something named; “us” and “it” in capitals may be names. */
  readonly pronoun: string | null;
}

/** What a token tells by itself, from its text; kept for the words of late. */
export const wordOf: (written: string) => Word = perWord((written) => {
  const text = bareWord(written);
  return {
    text,
    plain: plainForm(written),
    capital: isCapital(text),
    acronym: isAcronym(text),
    letters: /^\p{L}{2}/u.test(text),
    shouted: text === text.toUpperCase(),
    opener: /^(?:["“”‘«:;*•|—–…]|\.+|-{1,3})$/.test(text),
    name: nameKind(text),
    given: isGivenName(text),
    surname: isSurname(text),
    common: isCommonWord(text),
    looksCommon: looksCommon(text),
    listed: opensLexicon(text),
    courtesy: isCourtesyTitle(text),
    office: isOfficeNoun(text),
    modifier: isOfficeModifier(text),
    occupation: isOccupation(text),
    demonym: isDemonymNoun(text),
    person: isPersonNoun(text),
    describes: isOfficeNoun(text) || isBodyNoun(text.toLowerCase()) || isMediaNoun(text.toLowerCase()),
    pronoun: pronounIn(text),
  };
});

/** The word with straight apostrophes, and without a possessive mark that was not cut off: “Yu’s” is “Yu”. */
function bareWord(text: string): string {
  const straight = text.replace(/[‘’ʼ]/g, "'");
  return straight.endsWith("'s") && /^\p{Lu}.*\p{L}'s$/u.test(straight) ? straight.slice(0, -2) : straight;
}

const pronouns =
  /^(?:he|him|his|himself|she|hers?|herself|it|its|itself|they|them|their|themselves|i|me|mine|my|myself|we|us|ours?|ourselves)$/;

function pronounIn(text: string): string | null {
  const lower = text.toLowerCase();
  return pronouns.test(lower) ? lower : null;
}
