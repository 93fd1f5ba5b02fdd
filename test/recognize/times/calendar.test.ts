import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  civilOf,
  dayFromIso,
  dayOf,
  isoDay,
  mondayOf,
  weekdayOf,
} from '../../../src/language/times/calendar.js';

test('days agree with the calendar of the language from 1400 to 2300', () => {
  fc.assert(
    fc.property(fc.integer({ min: -208_000, max: 120_000 }), (day) => {
      const date = new Date(day * 86_400_000);
      expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(day)).toBe(date.getUTCDay());
      const { year, month, day: number } = civilOf(day);
      expect(dayOf(year, month, number)).toBe(day);
    }),
  );
});

test('months run over into years, and short months take their last day', () => {
  expect(isoDay(dayOf(2023, 14))).toBe('2024-02-01');
  expect(isoDay(addMonths(dayFromIso('2024-03-31')!, -1))).toBe('2024-02-29');
  expect(isoDay(mondayOf(dayFromIso('2024-03-10')!))).toBe('2024-03-04');
  expect(dayFromIso('2023-02-29')).toBeNull();
});
