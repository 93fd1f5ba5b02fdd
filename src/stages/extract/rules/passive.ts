import type { ClaimRule } from '../rules.js';

/**
 * A passive: its subject is the one that it was done to.
 *
 *     The deal was approved unanimously by both boards.
 *              ^^^^^^^^^^^^
 */
export const passive: ClaimRule = {
  name: 'extract/passive',
  accepts: (_, { verb }) => verb.finite && verb.voice === 'passive',
};
