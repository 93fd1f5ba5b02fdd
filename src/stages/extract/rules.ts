import type { Clause } from '../../language/clauses/clause.js';
import type { Reading } from './reading.js';
import { copula } from './rules/copula.js';
import { existential } from './rules/existential.js';
import { finiteClause } from './rules/finite-clause.js';
import { headline } from './rules/headline.js';
import { infinitive } from './rules/infinitive.js';
import { participle } from './rules/participle.js';
import { passive } from './rules/passive.js';
import { relative } from './rules/relative.js';

/** A kind of clause that makes a claim. */
export interface ClaimRule {
  readonly name: string;
  readonly accepts: (reading: Reading, clause: Clause) => boolean;
}

/** The rules in order; the first that accepts a clause names its claim. */
export const claimRules: readonly ClaimRule[] = [
  headline,
  relative,
  participle,
  infinitive,
  existential,
  copula,
  passive,
  finiteClause,
];
