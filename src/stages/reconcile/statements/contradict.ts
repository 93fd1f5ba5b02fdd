import { likenessOf, type Participant } from './participant.js';
import { bestTheme, haveCommonRest } from './parties.js';
import type { Statement } from './statement.js';
import { vague } from './vague.js';
import type { StatementVerdict } from './verdict.js';
import { compareWhen } from './when.js';

/** One says it is so, the other that it is not. Two statements of one holder are no contradiction but a change of mind, or ours. */
export function contradiction(a: Statement, b: Statement, opposite: boolean): StatementVerdict | null {
  if (a.doc === b.doc && (a.holder === b.holder || a.claim.sentence === b.claim.sentence)) return null;
  if (a.loose || b.loose || vague.has(a.event) || vague.has(b.event) || !areSureParties(a, b, opposite)) return null;
  if (a.mode !== b.mode && !(isRuledOut(a, b) || isRuledOut(b, a))) return null;
  if (opposite && !(a.positive && b.positive)) return null;
  if (
    a.when !== null &&
    b.when !== null &&
    a.when.grain !== 'weekday' &&
    b.when.grain !== 'weekday' &&
    compareWhen(a.when, b.when) === 'apart'
  ) {
    return null;
  }
  return { verdict: isOvertaken(a, b) || isOvertaken(b, a) ? 'update' : 'conflict', slot: 'polarity' };
}

/** “no factories would close” against “did not rule out closing factories”. */
function isRuledOut(a: Statement, b: Statement): boolean {
  return a.mode === 'possible' && a.positive && b.mode === 'planned' && !b.positive;
}

/** “has not asked for help” yesterday, “has appealed for help” today: it may have happened in between. */
function isOvertaken(early: Statement, late: Statement): boolean {
  return (
    early.published !== null &&
    late.published !== null &&
    early.published < late.published &&
    !early.positive &&
    late.positive &&
    early.mode === 'actual' &&
    /\b(?:has|have|is|are)\b|n['’]t yet|not yet/i.test(early.claim.predicate.text)
  );
}

/** The same parties without doubt: on a denial more hangs than on an agreement. */
function areSureParties(a: Statement, b: Statement, opposite: boolean): boolean {
  if (bestTheme(a, b) !== 'same' || a.theme === null || b.theme === null) return false;
  if (isBothPronoun(a, b)) return false;
  const agents = a.agent === null || b.agent === null ? 'open' : likenessOf(a.agent, b.agent);
  if (agents === 'other') return false;
  const known = isKnownThing(a.theme, b.theme) || (agents === 'same' && isNarrowedAlike(a.theme, b.theme));
  return known && (opposite || haveCommonRest(a, b));
}

/** Pronouns are resolved well, not perfectly: one of the two has to name the party. */
function isBothPronoun(a: Statement, b: Statement): boolean {
  return a.theme!.pronoun && b.theme!.pronoun && (a.agent?.pronoun ?? true) && (b.agent?.pronoun ?? true);
}

/** One identity or name; “no factories” and “factories”; “the road” and “the road”; no “a party” and “a party”. */
function isKnownThing(a: Participant, b: Participant): boolean {
  if (a.identity !== null || b.identity !== null || a.none || b.none) return true;
  if (a.name.length > 0 && b.name.length > 0) return true;
  if (a.modifiers.size !== b.modifiers.size) return false;
  return (a.definite || b.definite) && a.count === b.count;
}

/** “international help” asked for by one government, in both accounts. */
function isNarrowedAlike(a: Participant, b: Participant): boolean {
  return (
    a.count === b.count &&
    a.modifiers.size === b.modifiers.size &&
    [...a.modifiers].every((word) => b.modifiers.has(word))
  );
}
