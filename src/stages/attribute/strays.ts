import type { Refuse } from '../../pipeline/stage.js';
import type { StrayMark } from '../../text/quotation.js';

/** Refuses the first mark without a partner in each paragraph; the others there are its consequence as a rule. */
export function refuseStrays(text: string, strays: readonly StrayMark[], refuse: Refuse): void {
  let last = -1;
  for (const { start, end, paragraph } of strays) {
    if (paragraph === last) continue;
    last = paragraph;
    refuse({
      reason: 'unclosed-mark',
      start,
      end,
      text: text.slice(start, end),
      candidates: [],
      rule: 'attribute/stray-mark',
    });
  }
}
