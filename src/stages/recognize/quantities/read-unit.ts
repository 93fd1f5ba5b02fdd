import type { Lexeme } from '../../../language/lexemes.js';
import { collectives, durationUnits, measures, personWords } from '../../../language/units.js';

/** What is counted, and where its noun ends. */
export interface Unit {
  readonly end: number;
  readonly unit: string;
}

/** Longest run of adjectives and nouns between a number and the noun that it counts. */
const REACH = 7;
/** Adjectives that a tagger takes for something else between a number and its noun. */
const stops: ReadonlySet<string> = new Set(
  'according after ago and are as at because before but by days during for from had has have if in into is of on or over since so than that the their there this to under until was were when where which while who will with would years'.split(
    ' ',
  ),
);
const compoundMeasures: ReadonlyMap<string, string> = new Map([
  ['nautical mile', 'nautical mile'],
  ['nautical miles', 'nautical mile'],
  ['square kilometre', 'square kilometre'],
  ['square kilometres', 'square kilometre'],
  ['square kilometer', 'square kilometre'],
  ['square kilometers', 'square kilometre'],
  ['square km', 'square kilometre'],
  ['sq km', 'square kilometre'],
  ['square mile', 'square mile'],
  ['square miles', 'square mile'],
  ['square metre', 'square metre'],
  ['square metres', 'square metre'],
  ['square meters', 'square metre'],
  ['square foot', 'square foot'],
  ['square feet', 'square foot'],
  ['cubic metres', 'cubic metre'],
  ['cubic meters', 'cubic metre'],
  ['cubic feet', 'cubic foot'],
  ['metric ton', 'tonne'],
  ['metric tons', 'tonne'],
  ['metric tonnes', 'tonne'],
  ['degree celsius', 'degree Celsius'],
  ['degrees celsius', 'degree Celsius'],
  ['degrees fahrenheit', 'degree Fahrenheit'],
  ['° c', 'degree Celsius'],
  ['° f', 'degree Fahrenheit'],
  ['basis point', 'basis point'],
  ['basis points', 'basis point'],
  ['percentage point', 'percentage point'],
  ['percentage points', 'percentage point'],
]);

/** A measure directly after a number, a hyphen allowed between: “km”, “nautical miles”, “30-foot”. */
export function readMeasure(lexemes: readonly Lexeme[], at: number): Unit | null {
  const from = lexemes[at]?.text === '-' ? at + 1 : at;
  const first = lexemes[from]?.lower ?? '';
  const compound = compoundMeasures.get(`${first} ${lexemes[from + 1]?.lower ?? ''}`);
  if (compound !== undefined) return { end: from + 2, unit: compound };
  const unit = measures.get(first);
  if (unit === undefined) return null;
  if (lexemes[from + 1]?.text === '/' && lexemes[from + 2]?.lower === 'h') {
    return { end: from + 3, unit: `${unit} per hour` };
  }
  if (/^(?:an|per)$/.test(lexemes[from + 1]?.lower ?? '') && lexemes[from + 2]?.lower === 'hour') {
    return { end: from + 3, unit: `${unit} per hour` };
  }
  return { end: from + 1, unit };
}

/** “24-page”, “12-nation”, “60-vote”: the noun that a hyphen joins to a number. */
export function readJoined(lexemes: readonly Lexeme[], at: number): Unit | null {
  const noun = lexemes[at + 1];
  const tight = lexemes[at]?.text === '-' && noun !== undefined && lexemes[at]!.glued === noun.glued;
  if (!tight || noun.kind !== 'word' || /^(?:fold|odd|strong|on|to|and|by|of|off|sided|way)$/.test(noun.lower))
    return null;
  return noun.pos === 'NOUN' || noun.pos === 'ADJ' || noun.pos === 'VERB'
    ? { end: at + 2, unit: singular(noun) }
    : null;
}

/**
 * The noun that a number counts, in the singular: the last of the nouns that follow it.
 *
 *     two short-range ballistic missiles were fired; 58 passengers and five crew; 17 dead
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^          ^^^^     ^^^^
 */
export function readCounted(lexemes: readonly Lexeme[], at: number): Unit | null {
  let head = -1;
  for (let next = at; next < Math.min(lexemes.length, at + REACH); next++) {
    const lexeme = lexemes[next]!;
    if (isPersonNoun(lexemes, next)) return { end: next + 1, unit: 'person' };
    if (isNounLike(lexeme)) head = isHead(lexeme) ? next : head;
    else if (!isModifier(lexemes, next, at)) break;
    // A plural closes the phrase: what follows it is something else (“20 women lawmakers” aside).
    if (head === next && isPlural(lexeme) && !goesOn(lexemes, next + 1)) break;
  }
  if (head < 0) return null;
  const noun = lexemes[head]!;
  if (durationUnits.has(noun.lower)) return null;
  return { end: head + 1, unit: singular(noun) };
}

/** “20 women lawmakers” goes on after a plural, “10 senators voting” does not. */
function goesOn(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at];
  return isNounLike(next) && !next!.lower.endsWith('ing') && next!.text === next!.lower && isPlural(next!);
}

function isPersonNoun(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]!;
  if (!personWords.has(lexeme.lower)) return false;
  const next = lexemes[at + 1];
  // “20 missing passengers”, “five dead bodies”: the noun comes after.
  return next === undefined || next.glued || !isNounLike(next) || next.text !== next.lower || lexeme.pos === 'NOUN';
}

function isNounLike(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined || lexeme.kind !== 'word' || stops.has(lexeme.lower)) return false;
  return lexeme.pos === 'NOUN' || lexeme.pos === 'PROPN';
}

/** A name alone is not counted: “two Trump advisers” counts advisers. */
function isHead(lexeme: Lexeme): boolean {
  return lexeme.pos === 'NOUN' || (lexeme.pos === 'PROPN' && /s$/.test(lexeme.lower));
}

function isModifier(lexemes: readonly Lexeme[], at: number, first: number): boolean {
  const lexeme = lexemes[at]!;
  if (lexeme.text === '-' || lexeme.text === '.') return at > first || lexeme.text === '-';
  if (/^[“”"]$/.test(lexeme.text)) return true;
  if (lexeme.kind !== 'word' || stops.has(lexeme.lower)) return joinsAdjectives(lexemes, at, first);
  if (lexeme.lower === 'more') return isNounLike(lexemes[at + 1]) || lexemes[at + 1]?.pos === 'ADJ';
  if (lexeme.pos === 'ADJ' || lexeme.pos === 'ADV') return true;
  // “three hood-clad men”
  const isJoined = lexemes[at - 1]?.text === '-' && lexeme.glued;
  return lexeme.pos === 'VERB' && (isJoined || /(?:ed|en|ing)$/.test(lexeme.lower)) && isNounLike(lexemes[at + 1]);
}

/** “eight top Democratic and Republican leaders”. */
function joinsAdjectives(lexemes: readonly Lexeme[], at: number, first: number): boolean {
  const joins = (side: Lexeme | undefined) => side?.pos === 'ADJ' || side?.pos === 'PROPN';
  return lexemes[at]!.lower === 'and' && at > first && joins(lexemes[at - 1]) && joins(lexemes[at + 1]);
}

function isPlural(lexeme: Lexeme): boolean {
  return lexeme.lower !== lexeme.lemma || /s$/.test(lexeme.lower);
}

function singular(noun: Lexeme): string {
  const known = collectives.get(noun.lower);
  if (known !== undefined) return known;
  if (noun.lemma !== noun.lower || noun.pos === 'NOUN') return noun.lemma;
  return noun.text.endsWith('s') && !noun.text.endsWith('ss') ? noun.text.slice(0, -1) : noun.text;
}
