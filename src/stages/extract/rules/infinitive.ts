import type { ClaimRule } from '../rules.js';

/**
 * An infinitive whose doer the governing verb tells.
 *
 *     Brightwater has agreed to buy Kestrel Foods.
 *                            ^^^^^^
 */
export const infinitive: ClaimRule = {
  name: 'extract/infinitive',
  accepts: (_, { verb }) => verb.infinitive,
};
