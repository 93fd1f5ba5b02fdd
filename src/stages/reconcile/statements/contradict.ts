import { wordList } from '../../../language/word-list.js';
import { likenessOf, type Participant } from './participant.js';
import { bestTheme, keysOf } from './parties.js';
import type { Statement } from './statement.js';
import type { StatementVerdict } from './verdict.js';
import { compareWhen } from './when.js';

/** Verbs that say too little by themselves for their denial to contradict: “he wants”, “he does not want”. */
const vague: ReadonlySet<string> = new Set(
  wordList(`
    aim, believe, bring, come, continue, demand, do, expect, face, feel, find, follow, get, give, go, hear, help, hold,
    hope, keep, know, lead, leave, let, like, look, love, make, mean, meet, move, need, play, put, run, see, seem, serve,
    set, show, sit, speak, stand, stay, support, take, talk, tell, think, treat, try, turn, understand, use, want, watch,
    work, care, allow, oppose
  `),
);

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

/** What else is said of both is not all different: “charged with fraud”, “not charged with murder”. */
function haveCommonRest(a: Statement, b: Statement): boolean {
  const [left, right] = [restBeside(a), restBeside(b)];
  return left.size === 0 || right.size === 0 || [...left].some((key) => right.has(key));
}

function restBeside({ rest, theme, agent }: Statement): Set<string> {
  const parties = [theme, agent].flatMap((party) => (party === null ? [] : keysOf(party)));
  return new Set([...rest].filter((key) => !parties.includes(key)));
}
