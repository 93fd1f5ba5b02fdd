import type { AmountValue, Entity } from '../../../schemas/entity.js';
import type { Days } from '../alignment/day.js';
import type { Neighbour } from '../alignment/surroundings.js';
import type { Evidence } from '../origins.js';
import type { Frame } from './frame.js';

/** How a figure is put: as a fact, or as what somebody asks, offers, plans or thinks possible. */
export type FigureMode = 'actual' | 'asked' | 'offered' | 'planned' | 'possible';

/** A number of one account with what it counts or measures. */
export interface Figure {
  readonly record: Evidence;
  readonly entity: Entity;
  readonly doc: string;
  readonly occasion: number;
  /** The stretch that is shown: the clause of the figure. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  /** Where the number itself stands. */
  readonly at: number;
  readonly value: AmountValue;
  /** The number as the account puts it; an age with whose it is: “Noor Adila, 34”. */
  readonly words: string;
  /** Currency, `%`, `hour` for all durations, or the class of the noun that is counted; empty for a bare number. */
  readonly unit: string;
  /** Whose it is is told by the sentence before only: enough to agree with, not to contradict. */
  readonly presumed: boolean;
  /** What it measures that a thing has one of: `tenure`, `contract`; null where the words around it tell no such thing. */
  readonly facet: string | null;
  /** What is measured or what happened to those counted; classes of verbs and nouns. */
  readonly topics: ReadonlySet<string>;
  /** Class of the noun that the verb has as its subject, empty where it has none. */
  readonly subject: string;
  readonly mode: FigureMode;
  /** Class of the verb that tells what it is needed for: `block` in “41 votes to block it”; empty where none does. */
  readonly purpose: string;
  /** `share` in “$31.50 a share”, `day` in “4 million a day”, empty where the figure is a whole. */
  readonly per: string;
  /** Years other than the accounts' own, and places other than where it all happens, that limit the figure. */
  readonly scope: ReadonlySet<string>;
  /** Identities of the people in the sentence. */
  readonly people: ReadonlySet<string>;
  /** The claim around it, null where it is told of no argument of one. */
  readonly frame: Frame | null;
  /** Where the clause puts it: “in London”, “worldwide”; empty where it does not say. */
  readonly where: ReadonlySet<string>;
  /** 1 where it is a rise, -1 where it is a fall, 0 where it is neither. */
  readonly direction: -1 | 0 | 1;
  /** The words around the number in its sentence. */
  readonly surroundings: readonly Neighbour[];
  /** The amount that it is said to be instead of: 23 in “19 people were injured, not 23”. */
  readonly corrects: number | null;
  /** The time that a change is measured from: `year` in “3% more than a year before”, empty where none is told. */
  readonly base: string;
  /** Some of a number: “six of the nine members”. */
  readonly part: boolean;
  /** What it was before (“from 8.75 percent”, “up from 54”), or what it is held against (“than 8.75 percent”). */
  readonly former: 'replaced' | 'compared' | null;
  /** The figure that the account puts in its place, null where it puts none there. */
  readonly now: Figure | null;
  /** The other amounts of its sentence. */
  readonly beside: readonly number[];
  /** When it holds, in days since 1970: the time that the verb of the figure is put in; null where none is told. */
  readonly day: Days | null;
  /** Who gives the figure, null for the account itself. */
  readonly holder: string | null;
  readonly outlet: string;
  readonly published: string | null;
}
