import type { Verdict } from '../../schemas/finding.js';

/** The colour of each verdict, the louder the more it matters. */
export const verdictStyles = {
  conflict: 'red',
  update: 'yellow',
  variant: 'cyan',
  agreement: 'green',
  incomparable: 'gray',
  'single-source': 'gray',
} as const satisfies Record<Verdict, string>;
