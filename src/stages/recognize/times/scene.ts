import type { Form, Lexeme } from '../../../language/lexemes.js';
import { type Day, isoDay } from '../../../language/times/calendar.js';
import type { Duration, Period } from '../../../language/times/period.js';
import type { RefusalReason } from '../../../schemas/refusal.js';
import type { Opening } from '../openings.js';

/** Which way a bare date points from the day of the article. */
export type Direction = 'past' | 'future';

/** What a rule may look at: one sentence, and where the document stands in time. */
export interface Scene {
  readonly lexemes: readonly Lexeme[];
  /** The rules that may begin at each of them. */
  readonly openings: readonly Opening[];
  /** The day of the article, null where the document does not say. */
  readonly published: Day | null;
  /** Whether the lexeme being read stands in quotation marks. */
  readonly quoted: boolean;
  /** The last time that the document mentioned, null before the first one and after one that could not be dated. */
  readonly last: Period | null;
  /** A month or day with its year that was mentioned just before: dates after it may go on in that year. */
  readonly narrative: Period | null;
  /** The year that a later part of the same expression gives, “June” in “June and July 2016”. */
  readonly year: number | null;
  /** The day from which “yesterday” at this lexeme is counted: that of the speech inside a quotation. */
  readonly today: (at: number) => Day | null;
  /** Where the clause around the lexemes from `start` to `end` points; null where it does not tell. */
  readonly direction: (start: number, end: number) => Direction | null;
  /** Whether a unit of time stands at most a few words after the lexeme: without one no count can be a time. */
  readonly unitSoon: (at: number) => boolean;
  /** How many expressions the one being read is inside. */
  readonly depth: number;
  /** Reads a whole expression of time at a place: for rules that are made of others. */
  readonly read: (scene: Scene, at: number) => Found | null;
  /** Whether the lexeme stands in a title, whose present tense is news. */
  readonly title: boolean;
}

/** An expression of time or a duration: `end` is the index after its last lexeme. */
export type Found = FoundTime | FoundDuration | FoundUndated;

export interface FoundTime {
  readonly end: number;
  readonly period: Period;
}

interface FoundDuration {
  readonly end: number;
  readonly duration: Duration;
}

/** Seen, but not to be put on a calendar: the expression keeps its place and has no value. */
export interface FoundUndated {
  readonly end: number;
  readonly refused: RefusalReason;
  readonly candidates?: readonly { readonly text: string; readonly why: string }[];
}

/** One rule: a name for `rule` fields, the words that it may begin with, and its reading. */
export interface TimeRule {
  readonly name: string;
  /** A cheap test of the text of the first lexeme. */
  readonly opens: (form: Form) => boolean;
  readonly read: (scene: Scene, at: number) => Found | null;
}

export function isTime(found: Found | null): found is FoundTime {
  return found !== null && 'period' in found;
}

/** The lower-case text at an index, empty outside the sentence. */
export function word(scene: Scene, at: number): string {
  return scene.lexemes[at]?.lower ?? '';
}

export function undatable(end: number): FoundUndated {
  return { end, refused: 'undatable' };
}

/** Two days are left, and nothing decides between them. */
export function eitherDay(end: number, first: Day, second: Day): FoundUndated {
  const candidates = [
    { text: isoDay(first) ?? '', why: 'the year of the article' },
    { text: isoDay(second) ?? '', why: 'the year told just before' },
  ];
  return { end, refused: 'ambiguous', candidates };
}

/** `period` with the expression's end, or refused where it could not be made. */
export function timeOr(period: Period | null, end: number): FoundTime | FoundUndated {
  return period === null ? undatable(end) : { end, period };
}
