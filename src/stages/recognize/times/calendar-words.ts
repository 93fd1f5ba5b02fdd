import type { Form, Lexeme } from '../../../language/lexemes.js';
import { readNumber } from '../../../language/numbers.js';
import { civilOf } from '../../../language/times/calendar.js';
import { months, shortWeekdays, weekdays } from '../../../language/times/names.js';
import { type Scene, word } from './scene.js';

export interface Part {
  readonly end: number;
  readonly value: number;
}

/** Months that are also names or verbs: without a day or year they need a word before them that makes them a month. */
const doubtful: ReadonlySet<string> = new Set(['april', 'august', 'june', 'march', 'may']);

/** Whether a month may begin here. */
export function opensMonth(lexeme: Form): boolean {
  return months.has(lexeme.lower) && lexeme.text !== lexeme.lower;
}

/** A month's name, or its abbreviation with a full stop or before a number: “September”, “Sept.”, “Jul 19”. */
export function readMonth(scene: Scene, at: number): Part | null {
  const lexeme = scene.lexemes[at];
  if (lexeme === undefined || !opensMonth(lexeme)) return null;
  const value = months.get(lexeme.lower)!;
  const dot = scene.lexemes[at + 1]?.text === '.' && scene.lexemes[at + 1]!.glued;
  if (lexeme.lower.length > 4 || ['june', 'july', 'may'].includes(lexeme.lower)) return { end: at + 1, value };
  if (!dot && scene.lexemes[at + 1]?.kind !== 'number' && scene.lexemes[at - 1]?.kind !== 'number') return null;
  return { end: dot && !endsSentence(scene, at + 1) ? at + 2 : at + 1, value };
}

/** The full stop of “in Sept.” at the very end belongs to the abbreviation too, but is left to the sentence. */
function endsSentence(scene: Scene, at: number): boolean {
  return at === scene.lexemes.length - 1;
}

export function isDoubtfulMonth(lexeme: Lexeme): boolean {
  return doubtful.has(lexeme.lower);
}

/** A day of the month in digits, with or without its ending: “2”, “2nd”. */
export function readDayNumber(scene: Scene, at: number): Part | null {
  const lexeme = scene.lexemes[at];
  if (lexeme === undefined || !/^\d\d?$/.test(lexeme.text)) return null;
  const value = Number(lexeme.text);
  if (value < 1 || value > 31) return null;
  const ending = scene.lexemes[at + 1];
  if (ending?.glued && /^(?:st|nd|rd|th)$/.test(ending.lower)) return { end: at + 2, value };
  if (ending?.glued && (ending.kind !== 'mark' || ending.text === ':' || ending.text === '%')) return null;
  return { end: at + 1, value };
}

/** A year of four digits that nothing makes a number: not “2000 people”, not “$2019”. */
export function readYear(scene: Scene, at: number): Part | null {
  const lexeme = scene.lexemes[at];
  if (lexeme === undefined || !/^[12]\d{3}$/.test(lexeme.text)) return null;
  const next = scene.lexemes[at + 1];
  if (next?.glued && (next.kind !== 'mark' || next.text === '%' || next.text === ':') && !/^['’]s$/.test(next.text)) {
    return null;
  }
  return { end: at + 1, value: Number(lexeme.text) };
}

/** “last year”, “of this year”, “that year” after a date or month. */
export function readYearWords(scene: Scene, at: number): { end: number; value: number | null } | null {
  const from = word(scene, at) === 'of' ? at + 1 : at;
  const the = word(scene, from) === 'the' || (word(scene, from) === 'that' && word(scene, from + 1) === 'same') ? 1 : 0;
  const which = word(scene, from + the);
  if (word(scene, from + the + 1) !== 'year') return null;
  const end = from + the + 2;
  const step = { last: -1, this: 0, next: 1 }[which];
  if (step !== undefined && the === 0) {
    return { end, value: scene.published === null ? null : civilOf(scene.published).year + step };
  }
  const anchor = { that: 0, same: 0, previous: -1, following: 1 }[which];
  const year = scene.last?.from == null ? null : civilOf(scene.last.from.day).year;
  return anchor === undefined ? null : { end, value: year === null ? null : year + anchor };
}

export function readWeekday(scene: Scene, at: number): Part | null {
  const lexeme = scene.lexemes[at];
  const value = lexeme === undefined || lexeme.text === lexeme.lower ? undefined : weekdays.get(lexeme.lower);
  return value === undefined ? null : { end: at + 1, value };
}

/** “Wed,” or “Wed.”: only read where a date follows. */
export function readShortWeekday(scene: Scene, at: number): Part | null {
  const value = shortWeekdays.get(word(scene, at));
  if (value === undefined || scene.lexemes[at]!.text === word(scene, at)) return null;
  return { end: scene.lexemes[at + 1]?.text === '.' ? at + 2 : at + 1, value };
}

/** A count before a unit of time, “two”, “2”, “a”, “several”: null amount where the text leaves it open. */
export function readCount(scene: Scene, at: number): { end: number; amount: number | null } | null {
  const number = readNumber(scene.lexemes, at);
  if (number !== null) {
    const of = number.vague && word(scene, number.end) === 'of' ? number.end + 1 : number.end;
    return { end: of, amount: number.amount };
  }
  const first = word(scene, at);
  if (first === 'a' && word(scene, at + 1) === 'few') return { end: at + 2, amount: null };
  if (first === 'several' || first === 'few' || first === 'many' || first === 'some')
    return { end: at + 1, amount: null };
  if (first === 'a' || first === 'an') return { end: at + 1, amount: 1 };
  return null;
}

/** The year that a later month of the same list gives: “June and July 2016”, “from March 3 to May 5, 2017”. */
export function yearAhead(scene: Scene, at: number): number | null {
  let months = 0;
  for (let next = at; next < Math.min(scene.lexemes.length, at + 9); next++) {
    const year = months > 0 ? readYear(scene, next) : null;
    if (year !== null) return year.value;
    if (readMonth(scene, next) !== null) months++;
    else if (!/^(?:and|or|to|through|until|till|-|–|,|\.|\d\d?|st|nd|rd|th)$/.test(word(scene, next))) return null;
  }
  return null;
}
