import { isCopula } from '../../../language/phrases/transitivity.js';
import type { ClaimRule } from '../rules.js';

/**
 * A verb that says what its subject is.
 *
 *     Turnout in Port Ansel was 61 percent.
 *                           ^^^
 */
export const copula: ClaimRule = {
  name: 'extract/copula',
  accepts: (_, { verb, dependents }) =>
    isCopula(verb.lemma) &&
    verb.voice === 'active' &&
    dependents.length > 0 &&
    (verb.lemma === 'be' ||
      dependents.some(
        ({ kind }) => kind === 'adjectival' || (kind === 'nominal' && /^(?:become|remain)$/.test(verb.lemma)),
      )),
};
