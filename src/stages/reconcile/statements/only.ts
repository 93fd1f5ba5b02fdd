import type { Statement } from './statement.js';

/**
 * Whether an account tells such a thing of one such party alone: where two accounts do, it is one and the same.
 *
 *     A guard was shot dead in the raid. · One guard died.
 *     ------- ^^^^^^^^^^^^^                    ----- ^^^^
 */
export function onlyOnes(statements: readonly Statement[]): (statement: Statement) => boolean {
  const claims = new Map<string, Set<string>>();
  for (const statement of statements) {
    const key = keyOf(statement);
    if (key !== null) claims.set(key, (claims.get(key) ?? new Set()).add(statement.claim.id));
  }
  return (statement) => {
    const key = keyOf(statement);
    return key !== null && claims.get(key)!.size === 1;
  };
}

/** Null for crowds and for whoever goes by no noun. */
function keyOf({ doc, event, positive, theme }: Statement): string | null {
  if (theme === null || theme.noun === null || theme.noun === 'person' || theme.none) return null;
  return `${doc} ${event} ${positive} ${theme.noun}`;
}
