import type { Claim } from '../../../schemas/claim.js';
import type { EntitySpan } from '../../../schemas/span.js';
import type { Mode } from './statement.js';

/** What a claim amounts to, in terms that other claims can be compared with. Spans, not yet participants. */
export interface Frame {
  readonly event: string;
  readonly positive: boolean;
  readonly mode: Mode;
  readonly agent: EntitySpan | null;
  readonly theme: EntitySpan | null;
  readonly sole: boolean;
  /** What follows from the claim without being said by it. */
  readonly presupposed?: boolean;
  /** Said in other words: it may agree with another claim and contradicts none. */
  readonly mild?: boolean;
  /** True where `theme` counts what befell people: “no deaths”. */
  readonly people?: boolean;
  /** End of the word that the event lies in, where that is not the verb. */
  readonly shownEnd?: number;
}

/** Code units of a clause that are looked at: no clause of news is longer. */
export const LONGEST = 400;

export function isPassive(claim: Claim): boolean {
  if (claim.arguments.some(({ role }) => role === 'agent')) return true;
  // “Asked about the debate, she said …”
  if (claim.rule === 'extract/participle' && /^\p{L}+ed$/iu.test(claim.predicate.text))
    return claim.arguments.every(({ role }) => role !== 'object');
  return (
    /(?:^|\s)(?:is|are|was|were|be|been|being|'s|’s|'re|’re|got|gets|get)\b(?:\s+\w+ly|\s+not|\s+never|\s+still|\s+also|\s+already)*\s+\w+$/i.test(
      claim.predicate.text.slice(0, LONGEST),
    ) && !/ing$/i.test(claim.predicate.text)
  );
}
