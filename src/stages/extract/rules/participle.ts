import type { Clause } from '../../../language/clauses/clause.js';
import type { ClaimRule } from '../rules.js';

/**
 * A participle whose subject the clause around it gives.
 *
 *     A ferry carrying 63 people sank, killing at least 17.
 *             ^^^^^^^^                 ^^^^^^^
 */
export const participle: ClaimRule = {
  name: 'extract/participle',
  accepts: (_, clause) => clause.verb.participle !== null && !isPreposition(clause),
};

/** “did not close accounts [based on] their views”, “fell by half [compared with] May”: nothing is said of the noun before it. */
function isPreposition({ verb, dependents }: Clause): boolean {
  const markers = prepositions.get(verb.lemma);
  return verb.participle === 'past' && dependents.some(({ marker }) => markers?.test(marker ?? '') === true);
}

const prepositions: ReadonlyMap<string, RegExp> = new Map([
  ['base', /^(?:up)?on$/i],
  ['compare', /^(?:to|with)$/i],
]);
