import type { Cue } from './cue.js';
import { isTimely, type Party } from './party.js';
import { endingAt } from './party-before.js';
import { startingAt } from './party-behind.js';
import { canJudge } from './speaking.js';
import { type Unit, wordAt } from './unit.js';

/** Verbs that lead their hearer in with “to”. */
const toVerbs = new Set([
  'say',
  'announce',
  'explain',
  'speak',
  'write',
  'add',
  'admit',
  'confide',
  'confess',
  'complain',
  'reply',
  'remark',
  'suggest',
  'talk',
  'reveal',
  'disclose',
]);

/**
 * Whom the cue speaks to.
 *
 *     Osei told Perwarta: “…”      “…,” Trump said to reporters Friday.
 *               ^^^^^^^^                              ^^^^^^^^^
 */
export function addresseeOf(cue: Cue): Party | null {
  const { unit, group, entry, to } = cue;
  if (group.voice === 'passive') return null;
  if (entry.addressee || (entry.lemma === 'ask' && isAsked(unit, to))) return person(startingAt(unit, to));
  if (!toVerbs.has(entry.lemma) || wordAt(unit, to) !== 'to') return null;
  const hearer = person(startingAt(unit, to + 1), 'led in');
  // “admitted to a mistake”, “said to applause”
  return hearer !== null && canJudge(hearer) ? hearer : null;
}

/** “asked [the mayor] whether it was true”, unlike “asked two questions” */
function isAsked(unit: Unit, to: number): boolean {
  return /^(?:if|whether|what|when|where|who|why|how|to|about)$/.test(wordAt(unit, unit.phraseFrom.get(to)?.end ?? to));
}

/** No time, and no phrase that is the subject of the next clause. */
function person(party: Party | null, how?: 'led in'): Party | null {
  if (party === null) return null;
  const { unit, to, head } = party;
  if ((isTimely(wordAt(unit, head)) && !isName(unit, head)) || unit.groupFrom.get(to)?.finite === true) return null;
  if (how === undefined && endingAt(unit, to) === null) return null;
  return { ...party, to: ofEnd(unit, unit.phraseFrom.get(party.from)!.end) };
}

/** “told The Washington [Post]”, unlike “told them [Monday]” */
function isName(unit: Unit, head: number): boolean {
  const [before, own] = [unit.tokens[head - 1], unit.tokens[head]!];
  return /^(?:Post|Times|Press|Today|Day)$/.test(own.text) && /^(?:PROPN|DET)$/.test(before?.pos ?? '');
}

/** Behind the phrases tied with “of”: “told [a group of students] in Seoul”. */
function ofEnd(unit: Unit, end: number): number {
  const next = wordAt(unit, end) === 'of' ? unit.phraseFrom.get(end + 1) : undefined;
  return next?.end ?? end;
}
