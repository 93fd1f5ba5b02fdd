import { attributionBy, wordsBetween } from './attribution.js';
import { cuesOf } from './cue.js';
import type { Draft } from './draft.js';
import { accordingClauses } from './indirect/according-clause.js';
import { indirectRules } from './indirect/rules.js';
import type { Unit } from './unit.js';

/** The indirect speech of a unit. */
export function indirectSpeech(unit: Unit): Draft[] {
  const drafts = accordingClauses(unit);
  for (const cue of cuesOf(unit)) {
    for (const rule of indirectRules) {
      const reported = rule(cue);
      if (reported === null) continue;
      const content = reported.content.map(({ from, to }) => wordsBetween(unit, from, to));
      drafts.push({ unit, last: unit, content, ...attributionBy(cue, reported.source, reported.rule) });
      break;
    }
  }
  return drafts;
}
