import { eventHeads, facilityHeads, lawHeads, placeHeads, placeOpeners } from '../../../language/names/heads.js';
import type { LexiconMatch } from '../../../language/names/lexicon.js';
import { wordList } from '../../../language/word-list.js';
import type { Found, NameType } from './found.js';
import type { Line } from './line.js';
import { isNameWord } from './name-word.js';
import { runEnd } from './run.js';

const heads: readonly (readonly [NameType, ReadonlySet<string>])[] = [
  ['event', eventHeads],
  ['law', lawHeads],
  ['facility', facilityHeads],
  ['place', placeHeads],
];

const phraseOpeners: ReadonlyMap<string, NameType> = new Map([
  ...wordList('Bay, Cape, City, Commonwealth, Gulf, Isle, Kingdom, Port, Province, Republic, Sea, State, Strait').map(
    (word): [string, NameType] => [word, 'place'],
  ),
  ...wordList('Battle, Day, Feast, Festival, Siege, War').map((word): [string, NameType] => [word, 'event']),
  ...wordList('Act, Charter, Code, Constitution, Convention, Declaration, Treaty').map((word): [string, NameType] => [
    word,
    'law',
  ]),
]);

/** Heads that are family names as well: “Benny Hill”. */
export const surnameHeads: ReadonlySet<string> = new Set(
  wordList(
    'Bay, Bridge, Castle, Church, Dam, Day, Forest, Garden, Gate, Hall, Hill, House, Lake, Lane, Law, Park, Parish, Port, Rivers, Street, Temple, Tower, Ward, Woods',
  ),
);

/**
 * A run of capitals up to a word for a place, a building, an event or a law.
 *
 *     from the Vostochny Cosmodrome to the Eastern Economic Forum on Lake Baikal
 *              ^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^
 */
export function headedName(line: Line, at: number): Found | null {
  if (!isNameWord(line, at)) return null;
  return withOpener(line, at) ?? withPhrase(line, at) ?? withHead(line, at);
}

/**
 * A law or treaty that opens with the states or the people that it binds.
 *
 *     the North American Free Trade Agreement and the United States-Mexico-Canada Agreement
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function lawOfStates(line: Line, at: number): Found | null {
  if (line.casing !== 'sentence' || stateAt(line, at) === null) return null;
  let end = at;
  let parties = 0;
  for (let match = stateAt(line, end); match !== null; match = stateAt(line, end)) {
    end += match.length;
    parties++;
    if (/^[-‑–]$/.test(line.words[end] ?? '') && line.glued(end) && stateAt(line, end + 1) !== null) end++;
  }
  if (parties === 0 || end === at + 1) return null;
  const run = isNameWord(line, end) ? runEnd(line, end) : end;
  for (let index = run - 1; index >= end; index--)
    if (lawHeads.has(line.words[index]!)) return { ...found(line, at, index + 1, 'law'), rule: 'recognize/name-law' };
  return null;
}

function stateAt(line: Line, at: number): LexiconMatch | null {
  const match = line.lexicon(at);
  return match !== null && /^(?:group|state)$/.test(match.kind) ? match : null;
}

function withHead(line: Line, at: number): Found | null {
  const run = runEnd(line, at);
  for (let index = run - 1; index > at; index--) {
    const word = line.words[index]!;
    const type = heads.find(([, words]) => words.has(word))?.[0];
    if (type === undefined) continue;
    if (index - at === 1 && line.word(at).given && surnameHeads.has(word)) return null;
    if (line.known.slice(at, index).some(({ office, text }) => office && text !== 'Major')) return null;
    // “graduated from Harvard Law”: where one is at, a school.
    const isSchool = word === 'Law' && /^(?:at|attended|from)$/.test(line.words[at - 1] ?? '');
    return found(line, at, index + 1, isSchool ? 'organization' : type);
  }
  return null;
}

function withOpener(line: Line, at: number): Found | null {
  const { text, given } = line.word(at);
  if (!placeOpeners.has(text) || !isNameWord(line, at + 1) || given) return null;
  return found(line, at, Math.min(runEnd(line, at), at + 3), 'place');
}

function withPhrase(line: Line, at: number): Found | null {
  for (let index = at; index < at + 4 && isNameWord(line, index); index++) {
    const type = phraseOpeners.get(line.words[index]!);
    if (type === undefined || line.words[index + 1] !== 'of') continue;
    const next = line.words[index + 2] === 'the' ? index + 3 : index + 2;
    if (isNameWord(line, next)) return found(line, at, runEnd(line, next), type);
  }
  return null;
}

function found(line: Line, from: number, to: number, type: NameType): Found {
  const match = line.lexicon(from);
  const country = match !== null && type !== 'event' && match.kind !== 'city' ? match.country : null;
  return { from, to, type, weight: 0.8, rule: 'recognize/name-head', country };
}
