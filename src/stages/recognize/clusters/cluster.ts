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
}
