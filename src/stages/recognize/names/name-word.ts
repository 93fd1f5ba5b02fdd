import { wordList } from '../../../language/word-list.js';
import { isCapital, type Line } from './line.js';

/** Words with a capital that are no part of a name, wherever they stand. */
const neverNames: ReadonlySet<string> = new Set(
  wordList(`
    A, An, And, But, For, He, Her, His, How, I, I'd, I'll, I'm, I've, If, In, It, Its, My, No, Not, On, Or, Our, She,
    That, The, Their, There, These, They, This, Those, To, We, What, When, Where, Which, While, Who, Why, You, Your,
    Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mondays, Tuesdays, Wednesdays, Thursdays, Fridays,
    Saturdays, Sundays, January, February, March, April, May, June, July, August, September, October, November,
    December, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sept, Sep, Oct, Nov, Dec, Jan., Feb., Mar., Apr., Jun., Jul., Aug.,
    Sept., Sep., Oct., Nov., Dec., OK, AM, PM, A.M., P.M., GMT, EST, EDT, BST, UTC, CEO, CEOs, CFO, COO, MP, MPs, TV,
    AI, DNA, HIV, AIDS, GDP, ID, IDs, DVD, CD, SMS, GPS, PhD, FAQ, PDF, USD, EUR, GBP, AD, BC, PC, DIY, NGO, NGOs,
    VIP, LGBT, LGBTQ, CCTV, IQ, IT, UFO, SUV, PR, HR, Covid-19, COVID-19, Covid, COVID, Read, Photo, Photos, Image, Video
  `),
);

/** Whether the token may be a part of a name: a capital, and not a word that is none anywhere. */
export function isNameWord(line: Line, at: number): boolean {
  const word = line.words[at];
  return word !== undefined && isCapital(word) && !neverNames.has(word);
}
