import type { Party } from './party.js';
import { type Unit, wordAt } from './unit.js';

/** Words behind a paper in which its author may be told. */
const REACH = 24;
const papers =
  /^(?:letter|note|memo|message|statement|e-?mail|petition|article|essay|op-ed|report|column|declaration|order)s?$/;

/**
 * The token that names who wrote the paper which is said to say something.
 *
 *     A letter seen by the paper, dated 3 May and signed by the minister, urged the bank to wait.
 *     ^^^^^^^^                                              ^^^^^^^^^^^^
 */
export function authorToken({ unit, head }: Party): number | null {
  if (!papers.test(wordAt(unit, head))) return null;
  for (let at = head + 1; at < Math.min(head + REACH, unit.tokens.length); at++) {
    if (unit.groupFrom.get(at)?.finite === true && !isParticiple(unit, at)) return null;
    if (/^(?:signed|written|penned|authored|sent)$/.test(wordAt(unit, at)) && wordAt(unit, at + 1) === 'by')
      return unit.phraseFrom.get(at + 2)?.head ?? null;
  }
  return null;
}

/** “[signed] by”, “[dated] 3 May”: a past form behind a comma or a conjunction, without a subject. */
function isParticiple(unit: Unit, at: number): boolean {
  return /^(?:,|and|\()$/.test(wordAt(unit, at - 1)) || /^(?:by|on|in)$/.test(wordAt(unit, at + 1));
}
