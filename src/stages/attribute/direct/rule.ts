import type { Attribution } from '../draft.js';
import type { Unit } from '../unit.js';

/** A rule that attributes the utterance which the token at `at` of the unit stands for; null where it does not apply. */
export type DirectRule = (unit: Unit, at: number) => Attribution | null;
