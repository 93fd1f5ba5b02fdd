import type { Days } from '../alignment/day.js';
import type { Neighbour } from '../alignment/surroundings.js';
import type { Evidence } from '../origins.js';
import type { Clock } from '../statements/clocks.js';
import type { When } from '../statements/when.js';

/**
 * What an account gives beside its figures: the time of day or the day of something, which of several alike it was, or how a
 * vote or a game ended.
 */
export type PointValue =
  | { readonly kind: 'clock'; readonly clock: Clock; readonly about: boolean }
  | { readonly kind: 'day'; readonly when: When }
  | { readonly kind: 'position'; readonly at: string }
  | { readonly kind: 'score'; readonly high: number; readonly low: number };

/** A value in an account with the words that say whose it is. */
export interface Point {
  readonly record: Evidence;
  readonly doc: string;
  readonly occasion: number;
  readonly sentence: string;
  /** The stretch that is shown. */
  readonly start: number;
  readonly end: number;
  /** The words of the value. */
  readonly words: string;
  readonly value: PointValue;
  /** What the value says of the thing: when it begins, when it ends. */
  readonly slot: string;
  readonly planned: boolean;
  readonly positive: boolean;
  /** The person who does it, null where nobody or no person does. */
  readonly doer: string | null;
  readonly surroundings: readonly Neighbour[];
  /** The day that the clause gives, in days since 1970; null where it gives none. */
  readonly day: Days | null;
  readonly years: string;
  readonly outlet: string;
  readonly published: string | null;
}
