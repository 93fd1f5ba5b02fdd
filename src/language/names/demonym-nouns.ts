import { demonymWords } from '../demonyms.js';
import { wordList } from '../word-list.js';

/** Members of a party and people of a state of the US or of a city, in the singular. */
const members: ReadonlySet<string> = new Set(
  wordList(`
    Alaskan, Arizonan, Californian, Coloradan, Communist, Democrat, Floridian, Hawaiian, Hoosier, Iowan, Kansan, Kentuckian, Libertarian, Londoner, Mainer,
    Michigander, Minnesotan, Missourian, Montanan, Nebraskan, Nevadan, Ohioan, Oklahoman, Oregonian, Parisian, Republican, Socialist, Tennessean,
    Texan, Tory, Utahn, Vermonter, Virginian, Yorker
  `),
);

/** Endings of words for a whole people: “the French”, “the Dutch”, “the Chinese”, “the Swiss”. */
const collective = /(?:[cs]h|ese|s)$/;

/** The last words of nationalities that may name one person: “New [Zealander]”, “[Uruguayan]”. */
const nationals: ReadonlySet<string> = new Set(demonymWords.map((word) => word.split(' ').at(-1)!));

/** Whether a word with a capital may be the noun for one person from somewhere or of some party; of a whole people only where an age follows. */
export function isDemonymNoun(word: string): boolean {
  return members.has(word) || nationals.has(word);
}

export function isCollective(word: string): boolean {
  return !members.has(word) && collective.test(word);
}

/** The letter of a party behind the names of lawmakers: “Republican” is R. */
export function partyLetter(word: string): string | null {
  if (/^(?:Republicans?|GOP)$/.test(word)) return 'R';
  return /^(?:Democrats?|Democratic)$/.test(word) ? 'D' : null;
}
