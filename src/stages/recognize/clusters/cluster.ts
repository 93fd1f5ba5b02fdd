import type { Gender } from '../../../language/titles.js';
import type { Name, NameType } from '../names/found.js';

/** All the names in a document that stand for one thing. */
export interface Cluster {
  type: NameType;
  /** In text order. */
  readonly names: Name[];
  readonly titles: Set<string>;
  country: string | null;
  rule: string;
  gender: Gender | null;
  /** Offices that the document says a person holds. */
  readonly offices: Office[];
  /** Mentions that are no names, in the order in which they were resolved. */
  readonly references: Reference[];
}

/** An office or role: “Chairman of North Korea's State Affairs Commission” has the noun “chairman” and the country KP. */
export interface Office {
  readonly title: string;
  /** The words of the title up to its noun, in lower case: “foreign minister”. */
  readonly words: readonly string[];
  readonly noun: string;
  readonly country: string | null;
  /** The places and organizations that it is told to be an office of. */
  readonly of: readonly Cluster[];
}

/** A description or a pronoun that stands for something named elsewhere. Tokens `from` to `to` of the sentence. */
export interface Reference {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: 'nominal' | 'pronoun';
}

/** An empty cluster for a name. */
export function newCluster(type: NameType, rule: string): Cluster {
  return { type, names: [], titles: new Set(), country: null, rule, gender: null, offices: [], references: [] };
}
