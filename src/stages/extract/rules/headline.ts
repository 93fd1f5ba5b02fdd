import type { ClaimRule } from '../rules.js';

/**
 * A clause of a headline, which leaves out auxiliaries.
 *
 *     Brightwater to buy Kestrel Foods for $4.2 billion
 *                 ^^^^^^
 */
export const headline: ClaimRule = {
  name: 'extract/headline',
  accepts: (reading, { subject }) => reading.headline && subject !== null,
};
