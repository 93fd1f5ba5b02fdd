import { countryNames } from '../countries.js';
import { demonymCountry } from '../demonyms.js';
import { wordList } from '../word-list.js';

/** Words at the end of a firm’s name that say what it is in law, in lower case and without full stops. */
export const legalForms: ReadonlySet<string> = new Set(
  wordList('ag, co, company, corp, corporation, gmbh, group, holdings, inc, llc, llp, ltd, nv, plc, sa'),
);

/** The most words of a state or nationality that a body’s name opens with. */
const LONGEST = 3;

/** What every state has one of. */
const stateBodies: ReadonlySet<string> = new Set(
  wordList('Army, Cabinet, Congress, Government, Legislature, Navy, Parliament, Senate, Treasury'),
);

/** The state that the name of a body opens with, and the rest of the name, of two words or for what every state has; null where it opens with none. */
export function ownedName(name: string): { readonly country: string; readonly rest: string } | null {
  const words = name.replace(/^the\s+/i, '').split(/\s+/);
  const least = stateBodies.has(words.at(-1)!) ? 1 : 2;
  for (let length = Math.min(LONGEST, words.length - least); length > 0; length--) {
    const head = words.slice(0, length).join(' ');
    const country = countryNames.get(head) ?? demonymCountry(head);
    if (country !== null && country !== undefined) return { country, rest: words.slice(length).join(' ') };
  }
  return null;
}

/** Bodies that there is one of in the world, each after the names that neither their initials nor their words give away. */
const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'European Union': 'EU, E.U.',
    'Federal Reserve':
      'Fed, Federal Reserve Board, U.S. Federal Reserve, US Federal Reserve, United States Federal Reserve',
    'Islamic State': 'IS, ISIL, ISIS, Isil, Isis',
    'United Nations': 'UN, U.N.',
  }).flatMap(([name, others]) => wordList(others).map((other): [string, string] => [other, name])),
);

/** “Fed” -> “Federal Reserve”; any other name as it is. */
export function fullBodyName(name: string): string {
  return otherNames.get(name.replace(/^the\s+/i, '')) ?? name;
}

/** “Department of Labor” as “Labor Department”: a government’s parts are called both ways. */
export function departmentName(name: string): string {
  return name.replace(/^(?:the\s+)?(Department|Ministry|Office|Bureau) of (?:the )?(.+)$/i, '$2 $1');
}
