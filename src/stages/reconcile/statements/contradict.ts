import { directionOf } from '../figures/limits.js';
import { type Detail, shareDetail } from './details.js';
import { likenessOf, type Participant } from './participant.js';
import { bestTheme, haveCommonRest } from './parties.js';
import type { Statement } from './statement.js';
import { vague } from './vague.js';
import type { StatementVerdict } from './verdict.js';
import { compareWhen } from './when.js';

/** One says it is so, the other that it is not. Two statements of one holder are no contradiction but a change of mind, or ours. */
export function contradiction(a: Statement, b: Statement, opposite: boolean): StatementVerdict | null {
  if (a.doc === b.doc && (a.holder === b.holder || a.claim.sentence === b.claim.sentence)) return null;
  if (a.loose || b.loose || !areSureParties(a, b, opposite) || isElsewhere(a, b)) return null;
  if (isNarrowedNone(a, b) || isNarrowedNone(b, a) || isNarrowedDenial(a, b) || isNarrowedDenial(b, a)) return null;
  if ((vague.has(a.event) || vague.has(b.event)) && !(isFlatDenial(a, b) || isFlatDenial(b, a))) return null;
  if (a.mode !== b.mode && !(isRuledOut(a, b) || isRuledOut(b, a) || isRefused(a, b) || isRefused(b, a))) return null;
  if (a.event !== b.event && areMeasures(a, b) && !shareDetail(a.details, b.details)) return null;
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

/** “Nobody else was hurt”, “no one was seriously hurt”: of some only; or of one place, and the other tells of no such place. */
function isNarrowedNone(a: Statement, b: Statement): boolean {
  if (![a.theme, a.agent].some((party) => party?.none === true)) return false;
  return (
    some.test(a.claim.text) ||
    (a.details.some(isWhere) && !shareDetail(a.details.filter(isWhere), b.details.filter(isWhere)))
  );
}

/** “was not offered a paid post”: another post may have been; “other packages were not found”. */
export function isNarrowedDenial(no: Statement, yes: Statement): boolean {
  if (no.positive) return false;
  return thingsOf(no).some((denied) => {
    if (others.test(denied.text)) return !thingsOf(yes).some(({ text }) => others.test(text));
    if (!/^an? /i.test(denied.text) || denied.noun === null || denied.modifiers.size === 0) return false;
    const alike = thingsOf(yes).filter(({ noun }) => noun === denied.noun);
    return (
      alike.length > 0 && !alike.some(({ modifiers }) => [...denied.modifiers].every((word) => modifiers.has(word)))
    );
  });
}

const others = /^(?:(?:the|any|some|an?) )?(?:other|another|second|third|further|additional|remaining)\b/i;

function thingsOf({ agent, theme, details }: Statement): Participant[] {
  return [agent, theme, ...details.map(({ participant }) => participant)].filter((one) => one !== null);
}

const some =
  /\b(?:else|other|others|further|more|another|serious(?:ly)?|bad(?:ly)?|grave(?:ly)?|critical(?:ly)?|severe(?:ly)?|immediate(?:ly)?)\b/i;

function isWhere({ slot }: Detail): boolean {
  return slot === 'where';
}

/** “no factories would close” against “did not rule out closing factories”. */
function isRuledOut(a: Statement, b: Statement): boolean {
  return a.mode === 'possible' && a.positive && b.mode === 'planned' && !b.positive;
}

/** “agreed to resign” against “refused to resign”. */
function isRefused(a: Statement, b: Statement): boolean {
  return a.governor === 'consents' && b.governor === 'refuses';
}

/** What rises and falls does so every day: only by one figure or against one thing are the two one movement. */
function areMeasures(a: Statement, b: Statement): boolean {
  return [a, b].every(({ event }) => directionOf(event) !== 0) && a.when === null;
}

/**
 * One says no without any doubt to what the other says of the same two: people meet, take and give more than once, but
 * “never” leaves out no time, and what is denied has been said.
 */
function isFlatDenial(yes: Statement, no: Statement): boolean {
  if (!yes.positive || no.positive || yes.event !== no.event || yes.agent?.identity == null) return false;
  if (yes.agent.identity.id !== no.agent?.identity?.id || yes.theme === null || no.theme === null) return false;
  const denied = no.claim.holders.some(({ polarity }) => polarity === 'negative');
  if (!denied && !/\bnever\b/i.test(no.claim.text)) return false;
  if (yes.theme.identity !== null) return yes.theme.identity.id === no.theme.identity?.id;
  return yes.theme.definite && no.theme.definite && yes.theme.noun !== null && yes.theme.noun === no.theme.noun;
}

/** Put in another place at the head of the sentence, or done by somebody who may be another. */
function isElsewhere(a: Statement, b: Statement): boolean {
  return a.fronted !== b.fronted && (a.fronted !== null || b.fronted !== null) && a.theme?.identity === null
    ? true
    : a.fronted !== b.fronted && a.agent !== null && b.agent !== null && likenessOf(a.agent, b.agent) !== 'same';
}

/** “has not asked for help” yesterday, “has appealed for help” today: it may have happened in between. */
export function isOvertaken(early: Statement, late: Statement): boolean {
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
