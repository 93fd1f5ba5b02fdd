import type { ClaimRule } from '../rules.js';

/**
 * A clause with a verb in a tense.
 *
 *     The ministry suspended the licence on Saturday.
 *                  ^^^^^^^^^
 */
export const finiteClause: ClaimRule = {
  name: 'extract/finite-clause',
  accepts: (_, { verb, dependents }) => verb.finite && !(verb.lemma === 'be' && dependents.length === 0),
};
