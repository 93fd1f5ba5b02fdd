import { isGivenName } from '../../../language/names/given.js';
import { familyFirstSurnames } from '../../../language/names/surnames.js';
import { wordList } from '../../../language/word-list.js';
import { isCapital, type Line } from './line.js';
import { isPartyLetter } from './party-state.js';
import { looksCommon } from './vocabulary.js';

/** Words with a capital that are no part of a name, wherever they stand. */
const neverNames: ReadonlySet<string> = new Set(
  wordList(`
    A, An, And, But, For, He, Her, His, How, I, I'd, I'll, I'm, I've, If, In, It, Its, My, No, Not, On, Or, Our, She,
    That, The, Their, There, These, They, This, Those, To, We, What, Whatever, When, Whenever, Where, Wherever, Which, Whichever,
    While, Who, Whoever, Why, However, You, Your,
    OK, AM, PM, A.M., P.M., GMT, EST, EDT, BST, UTC, CEO, CEOs, CFO, COO, MP, MPs, TV,
    AI, DNA, HIV, AIDS, GDP, ID, IDs, DVD, CD, SMS, GPS, PhD, FAQ, PDF, USD, EUR, GBP, AD, BC, PC, DIY, NGO, NGOs,
    VIP, LGBT, LGBTQ, CCTV, IQ, IT, UFO, SUV, PR, HR, Covid-19, COVID-19, Covid, COVID, Read, Photo, Photos, Image, Video, AED, Dh, GBP, HK, Ksh, KSh, MNT, NT, Rp, RM, Rs, Rs., Tk, Tk., CPI, PCR, RNA, MOU, MoU, CO2, ESG, WiFi, Wi-Fi, SME, SMEs, COVID19, FAQs, Q1, Q2, Q3, Q4
  `),
);

/** Words of the calendar: names of people only behind a given name or a family name. */
const calendarWords: ReadonlySet<string> = new Set(
  wordList(`
    Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mondays, Tuesdays, Wednesdays, Thursdays, Fridays,
    Saturdays, Sundays, January, February, March, April, May, June, July, August, September, October, November,
    December, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sept, Sep, Oct, Nov, Dec, Jan., Feb., Mar., Apr., Jun., Jul., Aug.,
    Sept., Sep., Oct., Nov., Dec.
  `),
);

export function isCalendarWord(word: string): boolean {
  return calendarWords.has(word);
}

/** Particles that may open a name in lower case: “al-Ansari”, “von der Leyen”. */
const openers: ReadonlySet<string> = new Set(wordList('al, bin, el, ibn, van, von'));

/** Whether the word may open a name although it has no capital. */
export function isOpeningParticle(word: string): boolean {
  return openers.has(word);
}

/** Whether the token may be a part of a name: a capital, and not a word that is none anywhere. */
export function isNameWord(line: Line, at: number): boolean {
  const word = line.words[at];
  if (word === undefined) return false;
  if (!isCapital(word)) return openers.has(word) && opensName(line, at + 1);
  if (/^(?:Jr|Sr)\.?$/.test(word)) return isCapital(line.words[at - 1] ?? '');
  if (isPartyLetter(line, at)) return false;
  if (calendarWords.has(word)) return isPartOfName(line, at) || isGivenMonth(line, at);
  return (!neverNames.has(word) && !/^\p{Lu}{1,3}\d+$/u.test(word)) || /^[GM]\d+$|^News\d$/.test(word);
}

/** A capital follows, over other particles and a hyphen. */
function opensName(line: Line, at: number): boolean {
  const next = line.words[at];
  if (next === '-') return line.glued(at) && line.glued(at + 1) && isCapital(line.words[at + 1] ?? '');
  if (next === 'der' || next === 'den') return isCapital(line.words[at + 1] ?? '');
  return isCapital(next ?? '') && !calendarWords.has(next!) && line.lexicon(at) === null;
}

/** Months and their abbreviations that are given names as well. */
const givenMonths: ReadonlySet<string> = new Set(wordList('Jan, April, June, August'));
/** Words before a month, where a name does not stand: “in June”, “3 April”, “last August”. */
const datingWord =
  /^(?:after|before|by|early|from|in|last|late|mid|next|of|on|since|the|this|through|till|to|until|-|,|\d.*)$/i;

/** “Jan Frei”, “April Ryan”: a name behind it, and nothing that makes it a date. */
function isGivenMonth(line: Line, at: number): boolean {
  const next = line.words[at + 1] ?? '';
  if (!givenMonths.has(line.words[at]!) || line.casing !== 'sentence' || datingWord.test(line.words[at - 1] ?? ''))
    return false;
  return /^\p{Lu}\p{Ll}/u.test(next) && !calendarWords.has(next) && line.lexicon(at + 1) === null && !looksCommon(next);
}

/** “Theresa May”, “Zhang Jun”: behind a name, and no number after it. */
function isPartOfName(line: Line, at: number): boolean {
  const before = line.words[at - 1] ?? '';
  return (isGivenName(before) || familyFirstSurnames.has(before)) && !/^\d/.test(line.words[at + 1] ?? '');
}
