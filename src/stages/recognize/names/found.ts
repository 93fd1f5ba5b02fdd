import type { Gender } from '../../../language/titles.js';
import type { EntityType } from '../../../schemas/entity.js';
import type { Spelling } from './spelling.js';

export type NameType = Extract<
  EntityType,
  'event' | 'facility' | 'group' | 'law' | 'organization' | 'person' | 'place' | 'product' | 'work'
>;

/** A name found in a line: tokens `from` to `to`. A type of null waits for the rest of the document to tell it. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly type: NameType | null;
  /** How sure the type is, from 0 to 1: mentions of one name are typed by the surest. */
  readonly weight: number;
  readonly rule: string;
  readonly country?: string | null;
  /** The name stands for the state itself, so that “US” and “America” are one. */
  readonly state?: boolean;
  /** Titles right before the name. */
  readonly titles?: readonly string[];
  /** The token where those titles, forms of address included, begin; that of the name where it has none. */
  readonly titleFrom?: number;
  /** The gender that those titles tell. */
  readonly gender?: Gender | null;
}

/** A name with its place in the document; what nothing tells of it is null, false or empty. */
export interface Name extends Required<Found> {
  /** The words before say that the person is someone’s relative. */
  readonly relative: boolean;
  /** Somebody before shares the surname, which alone may mean either. */
  readonly oneOfFamily: boolean;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly spelling: Spelling;
}
