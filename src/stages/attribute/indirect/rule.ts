import type { Cue } from '../cue.js';
import type { Party } from '../party.js';

/** Half-open range of tokens of a unit. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The content that a rule finds for a cue, and whose it is. */
interface Reported {
  readonly content: readonly Range[];
  readonly source: Party | null;
  readonly rule: string;
}

/** A rule that finds the indirect speech of a cue; null where it does not apply. */
export type IndirectRule = (cue: Cue) => Reported | null;
