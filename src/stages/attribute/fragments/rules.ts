import type { Quotation } from '../../../text/quotation.js';
import type { Draft } from '../draft.js';
import type { Unit } from '../unit.js';
import { naming } from './naming.js';
import { spokenNoun } from './spoken-noun.js';
import { spokenObject } from './spoken-object.js';

/** A rule that says whose words a fragment in quotation marks is. */
export type FragmentRule = (unit: Unit, fragment: Quotation) => Draft | null;

/** From the most to the least precise. */
export const fragmentRules: readonly FragmentRule[] = [naming, spokenNoun, spokenObject];
