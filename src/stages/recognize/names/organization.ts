import { organizationHeads, organizationOpeners } from '../../../language/names/heads.js';
import { wordList } from '../../../language/word-list.js';
import type { Found } from './found.js';
import type { Line } from './line.js';
import { isNameWord } from './name-word.js';
import { runEnd } from './run.js';

/**
 * A run of capitals up to a word for an organization, with its “of …”.
 *
 *     told the Russian Foreign Ministry and the University of the West Indies
 *              ^^^^^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function organizationName(line: Line, at: number): Found | null {
  if (!isNameWord(line, at) || isFunctionWord(line, at)) return null;
  const end = headEnd(line, at);
  if (end === null) return null;
  const to = ofPhrases(line, end);
  if (to - at < 2) return null;
  return {
    from: at,
    to,
    type: 'organization',
    weight: 0.9,
    rule: 'recognize/name-organization',
    country: countryOf(line, at, to),
  };
}

function isFunctionWord(line: Line, at: number): boolean {
  return (
    line.opens(at) &&
    ['ADP', 'CCONJ', 'DET', 'PRON', 'SCONJ', 'AUX', 'ADV'].includes(line.tokens[at]!.pos) &&
    !organizationOpeners.has(line.words[at]!)
  );
}

/** Index after the last head of the run that starts at `at`; null where the run has none. */
function headEnd(line: Line, at: number): number | null {
  for (let index = longRunEnd(line, at) - 1; index >= at; index--) {
    if (isHeadWord(line, at, index) && isHead(line, at, index)) return index + 1;
    if (organizationOpeners.has(line.words[index]!) && opensPhrase(line, index + 1)) return index + 1;
  }
  return null;
}

/** Heads of bodies only behind the name of the body or state that runs them: “UN World Food Programme”. */
const run: ReadonlySet<string> = new Set(wordList('Initiative, Mission, Program, Programme, Project'));

function isHeadWord(line: Line, from: number, at: number): boolean {
  const word = line.words[at]!;
  return (
    organizationHeads.has(word) ||
    (run.has(word) && /^(?:group|organization|state)$/.test(line.lexicon(from)?.kind ?? ''))
  );
}

function isHead(line: Line, from: number, at: number): boolean {
  const { text: word, modifier } = line.word(at);
  const next = line.word(at + 1);
  if (from === at) return organizationOpeners.has(word) && opensPhrase(line, at + 1);
  // “White House Press Secretary”: the word belongs to the title that follows.
  if (modifier && next.capital && (next.office || next.modifier)) {
    const match = line.lexicon(from);
    return !(match !== null && from + match.length === at) && at - from >= 1 && word !== 'Press';
  }
  return !hasTitle(line, from, at) || dedicated.has(word);
}

/** Bodies that bear the names of those who were honoured: “Sultan Qaboos University”. */
const dedicated: ReadonlySet<string> = new Set(
  wordList('Academy, College, Foundation, Institute, School, Trust, University'),
);

/** A title before the head, as in “Prime Minister Modi Government”, belongs to a person. */
function hasTitle(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { modifier, office } = line.word(at);
    if (office && !modifier && !line.word(at + 1).looksCommon) return true;
  }
  return false;
}

/** The run, over “’s” after a common plural and over “and” between common nouns: “Workers’ Party”, “Food and Drug Administration”. */
function longRunEnd(line: Line, from: number): number {
  let end = runEnd(line, from);
  for (;;) {
    const joined = overPossessive(line, from, end) ?? overAnd(line, from, end);
    if (joined === null || joined === end) return end;
    end = joined;
  }
}

const possessors: ReadonlySet<string> = new Set(
  wordList(`
    Artists, Children, Citizens, Doctors, Employers, Farmers, Fishermen, Girls, Journalists, Kids, King, Lawyers, Men, Mine, Mineworkers, Nurses,
    Ministers, Parents, Patients, People, Peoples, Pilots, Prisoners, Prophet, Queen, Soldiers, Sportsmen, Students, Teachers, Veterans, Widows, Women, Workers, Writers
  `),
);

function overPossessive(line: Line, from: number, end: number): number | null {
  if (end === from || !/^['’]s?$/.test(line.words[end] ?? '') || !possessors.has(line.words[end - 1]!)) return null;
  return isNameWord(line, end + 1) ? runEnd(line, end + 1) : null;
}

function overAnd(line: Line, from: number, end: number): number | null {
  if (!/^(?:and|&)$/.test(line.words[end] ?? '') || !isNameWord(line, end + 1)) return null;
  const next = runEnd(line, end + 1);
  const head = line.words.slice(end + 1, next).findIndex((word) => organizationHeads.has(word));
  if (head < 1) return null;
  const indexes = [...range(from, end), ...range(end + 1, end + 1 + head)];
  return line.words[end] === '&' || indexes.every((index) => isPlain(line, index)) ? next : null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** A word that is no name for itself, or a nationality: in “Truth and Reconciliation Commission”, “Truth”. */
function isPlain(line: Line, at: number): boolean {
  const match = line.lexicon(at);
  if (match !== null) return match.kind === 'group';
  const { text, acronym, given, looksCommon, surname } = line.word(at);
  return !acronym && !organizationHeads.has(text) && (looksCommon || !(given || surname));
}

/** Whether “of …”, “for …”, “on …” with a capital follows. */
function opensPhrase(line: Line, at: number): boolean {
  if (!/^(?:of|for|on|against)$/.test(line.words[at] ?? '')) return false;
  return isNameWord(line, line.words[at + 1] === 'the' ? at + 2 : at + 1);
}

function ofPhrases(line: Line, end: number): number {
  if (!organizationOpeners.has(line.words[end - 1]!) || !opensPhrase(line, end)) return end;
  let to = runEnd(line, line.words[end + 1] === 'the' ? end + 2 : end + 1);
  for (;;) {
    if (isJoined(line, to)) to = runEnd(line, to + 1);
    else if (line.word(to - 1).looksCommon && opensPhrase(line, to))
      to = runEnd(line, line.words[to + 1] === 'the' ? to + 2 : to + 1);
    else return organizationOpeners.has(line.words[to - 1]!) ? ofPhrases(line, to) : to;
  }
}

/** “Ministry of Labor and Employment”: “and” goes on with a common noun. */
function isJoined(line: Line, at: number): boolean {
  return (
    /^(?:and|&)$/.test(line.words[at] ?? '') &&
    isNameWord(line, at + 1) &&
    line.word(at + 1).looksCommon &&
    !line.lexicon(at + 1)
  );
}

/** The state that the name holds: “Russian Foreign Ministry”, “Bank of England”. */
function countryOf(line: Line, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const match = line.lexicon(at);
    if (match !== null && (match.kind === 'group' || match.kind === 'state')) return match.country;
  }
  return null;
}
