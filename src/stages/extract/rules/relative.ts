import type { ClaimRule } from '../rules.js';

/**
 * A relative clause says something of the noun before it.
 *
 *     Noor Adila, 34, who swam for almost an hour, …
 *                     ^^^^^^^^
 */
export const relative: ClaimRule = {
  name: 'extract/relative',
  accepts: (_, { link, verb }) => link === 'relative' && verb.finite,
};
