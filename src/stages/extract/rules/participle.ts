import type { ClaimRule } from '../rules.js';

/**
 * A participle whose subject the clause around it gives.
 *
 *     A ferry carrying 63 people sank, killing at least 17.
 *             ^^^^^^^^                 ^^^^^^^
 */
export const participle: ClaimRule = {
  name: 'extract/participle',
  accepts: (_, { verb }) => verb.participle !== null,
};
