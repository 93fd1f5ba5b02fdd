import { attributionBy, wordsBetween } from './attribution.js';
import { type Cue, cuesOf } from './cue.js';
import type { Draft } from './draft.js';
import { accordingClauses } from './indirect/according-clause.js';
import type { Range } from './indirect/rule.js';
import { indirectRules } from './indirect/rules.js';
import { mayReport } from './may-report.js';
import type { Unit } from './unit.js';

/** The indirect speech of a unit. */
export function indirectSpeech(unit: Unit): Draft[] {
  if (!mayReport(unit)) return [];
  const drafts = accordingClauses(unit);
  const outer: Range[] = [];
  for (const cue of cuesOf(unit)) {
    for (const rule of indirectRules) {
      const reported = rule(cue);
      if (reported === null) continue;
      const ranges = clipped(
        reported.content,
        outer.findLast((range) => holds(range, cue)),
      );
      if (ranges.length === 0) break;
      outer.push(...ranges);
      const content = ranges.map(({ from, to }) => wordsBetween(unit, from, to));
      drafts.push({ unit, last: unit, content, ...attributionBy(cue, reported.source, reported.rule) });
      break;
    }
  }
  return drafts;
}

function holds({ from, to }: Range, { group }: Cue): boolean {
  return from <= group.start && group.end <= to;
}

/** What is said inside what another says does not reach further than that. */
function clipped(content: readonly Range[], outer: Range | undefined): readonly Range[] {
  if (outer === undefined) return content;
  return content
    .map(({ from, to }) => ({ from: Math.max(from, outer.from), to: Math.min(to, outer.to) }))
    .filter(({ from, to }) => from < to);
}
