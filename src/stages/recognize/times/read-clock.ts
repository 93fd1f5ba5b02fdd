import { civilOf, dayOf, weekdayOf } from '../../../language/times/calendar.js';
import { americanZones, zones } from '../../../language/times/names.js';
import type { Period } from '../../../language/times/period.js';
import { type Scene, word } from './scene.js';
import { readSpoken } from './spoken-clock.js';

/** A time of day, to be put on a day. */
export interface Clock {
  readonly end: number;
  readonly on: (day: number, basis: 'stated' | 'inferred') => Period;
}

interface Reading {
  readonly end: number;
  readonly minute: number;
  /** Minutes that the reading covers: 60 where only the hour is given. */
  readonly length: number;
}

/** “8:40pm”, “9 a.m.”, “0900 GMT”, “21:15”, “noon”, “8 o'clock in the morning” at `at`, with the zone if one follows. */
export function readClock(scene: Scene, at: number): Clock | null {
  const reading =
    named(scene, at) ?? withHalf(scene, at) ?? military(scene, at) ?? twentyFour(scene, at) ?? spoken(scene, at);
  if (reading === null) return null;
  const zone = readZone(scene, reading.end);
  return {
    end: zone?.end ?? reading.end,
    on: (day, basis) => {
      const offset = zone?.offset(day);
      const place = offset === undefined ? {} : { offset };
      return {
        from: { day, minute: reading.minute, ...place },
        to: { day, minute: reading.minute + reading.length, ...place },
        grain: reading.length === 1 ? 'minute' : 'hour',
        basis,
      };
    },
  };
}

function named(scene: Scene, at: number): Reading | null {
  const name = word(scene, at);
  if (name === 'noon') return { end: at + 1, minute: 720, length: 1 };
  // A midnight is the end of the day that names it (Associated Press style).
  if (name === 'midnight') return { end: at + 1, minute: 1440, length: 1 };
  return null;
}

/** Twelve-hour times: “9 a.m.”, “8:40pm”, “8.40pm”, “9 am”. */
function withHalf(scene: Scene, at: number): Reading | null {
  const time = hourAndMinute(scene, at);
  if (time === null || time.hour < 1 || time.hour > 12) return null;
  const half = readHalf(scene, time.end);
  if (half === null) return null;
  const hour = (time.hour % 12) + (half.pm ? 12 : 0);
  return { end: half.end, minute: hour * 60 + (time.minute ?? 0), length: time.minute === null ? 60 : 1 };
}

function hourAndMinute(scene: Scene, at: number) {
  const text = scene.lexemes[at]?.text ?? '';
  const dotted = /^(\d\d?)\.([0-5]\d)$/.exec(text);
  if (dotted !== null) return { hour: Number(dotted[1]), minute: Number(dotted[2]), end: at + 1 };
  if (!/^\d\d?$/.test(text)) return null;
  const minute = /^[0-5]\d$/.exec(scene.lexemes[at + 2]?.text ?? '');
  if (word(scene, at + 1) === ':' && minute !== null && scene.lexemes[at + 2]!.glued) {
    return { hour: Number(text), minute: Number(minute[0]), end: at + 3 };
  }
  return { hour: Number(text), minute: null, end: at + 1 };
}

function readHalf(scene: Scene, at: number): { end: number; pm: boolean } | null {
  const text = word(scene, at);
  if (/^[ap]\.m\.$|^[ap]m$/.test(text)) return { end: at + 1, pm: text.startsWith('p') };
  if (/^[ap]$/.test(text) && word(scene, at + 1) === '.' && word(scene, at + 2) === 'm') {
    return { end: at + 3, pm: text === 'p' };
  }
  return null;
}

/** “0900 GMT”, “1430 hours”: four digits count only with a zone or “hours” after them. */
function military(scene: Scene, at: number): Reading | null {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(scene.lexemes[at]?.text ?? '');
  if (match === null) return null;
  const next = word(scene, at + 1);
  const hours = /^(?:hrs|hours)$/.test(next) || (next === 'h' && scene.lexemes[at + 1]!.glued);
  if (!hours && readZone(scene, at + 1) === null) return null;
  return { end: hours ? at + 2 : at + 1, minute: Number(match[1]) * 60 + Number(match[2]), length: 1 };
}

/** “21:15”, not the score “3:1”. */
function twentyFour(scene: Scene, at: number): Reading | null {
  const hour = /^(?:[01]?\d|2[0-3])$/.exec(scene.lexemes[at]?.text ?? '');
  const minute = /^[0-5]\d$/.exec(scene.lexemes[at + 2]?.text ?? '');
  if (hour === null || minute === null || word(scene, at + 1) !== ':') return null;
  if (!scene.lexemes[at + 1]!.glued || !scene.lexemes[at + 2]!.glued) return null;
  const seconds = word(scene, at + 3) === ':' && /^[0-5]\d$/.test(word(scene, at + 4)) ? 2 : 0;
  return { end: at + 3 + seconds, minute: Number(hour[0]) * 60 + Number(minute[0]), length: 1 };
}

/** “half past ten in the evening”; without a part of the day nothing tells the half of it. */
function spoken(scene: Scene, at: number): Reading | null {
  const time = readSpoken(scene, at);
  if (time === null || time.afternoon === null) return null;
  return { end: time.end, minute: time.minute + (time.afternoon ? 720 : 0), length: 1 };
}

function readZone(scene: Scene, at: number): { end: number; offset: (day: number) => number | undefined } | null {
  const lexeme = scene.lexemes[at];
  if (lexeme === undefined || lexeme.text === lexeme.lower) return localTime(scene, at);
  const fixed = zones.get(lexeme.lower);
  if (fixed !== undefined) return { end: at + 1, offset: () => fixed };
  const american = americanZones.get(lexeme.lower);
  if (american !== undefined) return { end: at + 1, offset: (day) => american + (isAmericanSummer(day) ? 60 : 0) };
  const named = { eastern: -300, central: -360, pacific: -480 }[lexeme.lower];
  if (named === undefined) return null;
  const time = word(scene, at + 1) === 'time' ? at + 2 : at + 1;
  return { end: time, offset: (day) => named + (isAmericanSummer(day) ? 60 : 0) };
}

function localTime(scene: Scene, at: number) {
  return word(scene, at) === 'local' && word(scene, at + 1) === 'time'
    ? { end: at + 2, offset: () => undefined }
    : null;
}

/** From the second Sunday of March until the first of November (since 2007). */
function isAmericanSummer(day: number): boolean {
  const { year } = civilOf(day);
  return day >= sunday(year, 3, 2) && day < sunday(year, 11, 1);
}

function sunday(year: number, month: number, nth: number): number {
  const first = dayOf(year, month);
  return first + ((7 - weekdayOf(first)) % 7) + (nth - 1) * 7;
}
