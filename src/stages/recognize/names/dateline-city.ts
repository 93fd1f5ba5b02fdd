import { matchLexicon } from '../../../language/names/lexicon.js';
import type { Found } from './found.js';
import type { Line } from './line.js';

/** Most tokens between the city and the dash: “, Ohio, Feb. 5, 2024 (Wire)”. */
const REACH = 12;

/**
 * The city in capitals that a report is written in.
 *
 *     PORT ADELE, Aug. 14 (Wire) — Soldiers took over.
 *     ^^^^^^^^^^
 */
export function datelineCity(line: Line, at: number): Found | null {
  if (at > 0 || line.casing === 'capitals') return null;
  let to = 0;
  while (to < 4 && /^\p{Lu}[\p{Lu}.']{2,}$/u.test(line.words[to] ?? '')) to++;
  if (to === 0 || !/^(?:[,(]|-{2}|[—–])$/.test(line.words[to] ?? '') || !hasDash(line, to)) return null;
  const match = matchLexicon(line.words.slice(0, to).map(capitalised), 0);
  const city = match?.length === to ? match : null;
  // “STOP — it is late”: with nothing but a dash, only what is known is a city.
  if (city === null && !/^[,(]$/.test(line.words[to]!)) return null;
  return { from: 0, to, type: 'place', weight: 0.9, rule: 'recognize/name-dateline', country: city?.country ?? null };
}

function hasDash({ words }: Line, from: number): boolean {
  for (let at = from; at < from + REACH && at < words.length; at++) {
    if (/^(?:-{1,2}|[—–])$/.test(words[at]!)) return at > from || words[at] !== '-';
    if (/^[.;:?!]$/.test(words[at]!)) return false;
  }
  return false;
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
