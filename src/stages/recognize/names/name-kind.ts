import { wordList } from '../../../language/word-list.js';
import { isCapital } from './shape.js';

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

/** Particles that may open a name in lower case: “al-Ansari”, “von der Leyen”. */
const openers: ReadonlySet<string> = new Set(wordList('al, bin, el, ibn, van, von'));

/**
 * What a word alone tells of whether it is a part of a name. A `particle`, a `junior` and a word of the `calendar` may be one: the
 * words around tell.
 */
export type NameKind = 'calendar' | 'junior' | 'no' | 'particle' | 'yes';

export function nameKind(word: string): NameKind {
  if (!isCapital(word)) return openers.has(word) ? 'particle' : 'no';
  if (/^(?:Jr|Sr)\.?$/.test(word)) return 'junior';
  if (calendarWords.has(word)) return 'calendar';
  const none = neverNames.has(word) || /^\p{Lu}{1,3}\d+$/u.test(word);
  return none && !/^[GM]\d+$|^News\d$/.test(word) ? 'no' : 'yes';
}
