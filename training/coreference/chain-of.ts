import type { Mention } from '../../src/stages/recognize/coreference/mention.js';

/** The chains that a document has in gold. */
export interface ChainOf {
  /** The chain of a mention, null where gold marks none. */
  readonly chain: (mention: Pick<Mention, 'end' | 'start'>) => string | null;
  /** Whether every mention is marked, so that a pronoun without one before it takes up nobody. */
  readonly isWhole: boolean;
}
