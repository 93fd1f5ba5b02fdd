import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { reportingCue } from '../../language/reporting.js';
import { bearerOf, blamedIn } from './bearer.js';
import { companionOf } from './companion.js';
import type { Cue } from './cue.js';
import { cuesOf } from './cue.js';
import { type Party, relative } from './party.js';
import { authorOf, endingAt } from './party-before.js';
import { startingAt } from './party-behind.js';
import { UTTERANCE } from './placeholder.js';
import { isSetIn } from './set-in.js';
import { canJudge, evidential } from './speaking.js';
import { subjectBefore } from './subject.js';
import { subjectInTree } from './subject-by-tree.js';
import { tellerOfObject } from './teller-of-object.js';
import { hangsOn, treeOf } from './tree.js';
import { isComma, type Unit, wordAt } from './unit.js';
import { beforeAdverbs, behindAdverbs, groupAt, isIn, isMoved } from './words.js';

/**
 * Whose cue it is: the subject before it, or for a participle or a second verb the subject of the clause it hangs on.
 *
 *     Ushakov noted, “…,” adding, “…”
 *     ^^^^^^^             ^^^^^^
 */
export function speakerOf(unit: Unit, cue: Cue): Party | null {
  const { group } = cue;
  if (cue.passedOn !== null) return cue.passedOn.source;
  const bearer = group.participle === 'present' ? bearerOf(unit, group) : undefined;
  if (bearer !== undefined) return bearer;
  if (group.voice === 'passive') return agentAfter(unit, cue);
  const moved = movedTo(unit, group);
  if (moved !== null) return moved;
  const between = tornBetween(unit, group);
  const torn = between === undefined ? tornOverRelative(unit, group) : between;
  if (torn !== undefined) return torn;
  if (!sharesSubject(unit, group)) return subjectBefore(unit, group) ?? subjectInTree(unit, group);
  const above = subjectAbove(unit, group);
  if (above !== null) return above;
  const before = cuesOf(unit).filter(
    (other) =>
      other.group.end <= group.start &&
      other.group.voice === 'active' &&
      !sharesSubject(unit, other.group) &&
      !isOfNounBefore(unit, other.group, group) &&
      !(isSpeech(group) && isOfThing(unit, other.group)),
  );
  const earlier = before.findLast((other) => other.group.tense === group.tense) ?? before.at(-1);
  const own = earlier === undefined ? null : (subjectBefore(unit, earlier.group) ?? invertedSubject(unit, earlier));
  return own ?? subjectOfClause(unit, group) ?? subjectBehind(unit, group) ?? subjectInTree(unit, group);
}

/** The subject of a verb group: its own, or that of the clause that it shares it with. */
export function ownSpeaker(unit: Unit, group: VerbGroup): Party | null {
  if (!sharesSubject(unit, group)) return subjectBefore(unit, group) ?? subjectInTree(unit, group);
  const companion =
    blamedIn(unit, group) ?? companionOf(unit, firstParticiple(unit, group)) ?? tellerOfObject(unit, group);
  if (companion !== null) return companion;
  const between = tornBetween(unit, group);
  const torn = between === undefined ? tornOverRelative(unit, group) : between;
  if (torn !== undefined) return torn;
  const above = subjectAbove(unit, group) ?? agentAbove(unit, group);
  if (above !== null) return above;
  const earlier = unit.verbGroups.findLast(
    (other) =>
      other.finite &&
      other.end <= group.start &&
      !sharesSubject(unit, other) &&
      !isSetIn(unit, other.head, group.start) &&
      !isOfNounBefore(unit, other, group) &&
      subjectBefore(unit, other) !== null,
  );
  return earlier === undefined
    ? (subjectBehind(unit, group) ?? subjectInTree(unit, group))
    : subjectBefore(unit, earlier);
}

/** Clauses that a subject is looked up through. */
const STEPS = 4;

/**
 * The subject of the verb that the tree hangs this one on, which shares it.
 *
 *     … when the guards found her and told her to leave, a spokesman said.
 *            ^^^^^^^^^^           ^^^^
 */
function subjectAbove(unit: Unit, group: VerbGroup): Party | null {
  const { heads, relations } = treeOf(unit);
  let verb = group.head;
  for (let step = 0; step < STEPS; step++) {
    const above = heads[verb] ?? -1;
    const governor = groupAt(unit, above);
    const relation = relations[verb] ?? '';
    if (governor === undefined || governor.end > group.start || !/^(?:advcl|conj|xcomp|parataxis)$/.test(relation))
      return null;
    if (relation === 'parataxis' && !isSetIn(unit, verb, group.start)) return null;
    // “urged them [to say] so”: they are to say it.
    if (step === 0 && relation === 'xcomp' && governor.end !== group.start) return null;
    if (step === 0 && relation === 'conj' && isOtherForm(group, governor)) {
      const main = clauseAround(unit, governor, group);
      if (main !== null) return subjectBefore(unit, main);
    }
    const author = step === 0 && relation === 'advcl' ? authorBehind(unit, governor) : null;
    if (author !== null) return author;
    verb = governor.head;
    if (isSetIn(unit, verb, group.start)) continue;
    if (relations[verb] === 'acl' && !/^(?:who|which|that)$/.test(wordAt(unit, governor.start - 1))) return null;
    // “helped him [when the two met] by saying …”: the tree hangs what comes last on the nearest verb.
    if (relation === 'advcl' && relations[verb] === 'advcl') continue;
    if (sharesSubject(unit, governor)) continue;
    const subject =
      governor.voice === 'passive' && relation !== 'conj'
        ? null
        : (subjectBefore(unit, governor) ?? namedInTree(unit, governor));
    // “[he] recalled that trade had grown, and predicted …”
    const isTellers = group.lemma === 'cite' || relation === 'conj' || isSpeech(group);
    return (isTellers && subject !== null && !canJudge(subject) ? tellerOf(unit, governor) : null) ?? subject;
  }
  return null;
}

/** “Lind -- whose father was a judge -- has left, [saying] so”: a name that only the tree has for the subject. */
function namedInTree(unit: Unit, group: VerbGroup): Party | null {
  const subject = subjectInTree(unit, group);
  return subject !== null && unit.tokens[subject.head]!.pos === 'PROPN' ? subject : null;
}

/** “predicted that it would fall, and [blamed] the rain”, “said it was falling and [blamed] the rain”: another form of the past goes on with the verb above. */
function isOtherForm(group: VerbGroup, governor: VerbGroup): boolean {
  const isPast = group.finite && group.tense === 'past' && group.modal === null && group.aspect === 'simple';
  const goesOn = governor.aspect === 'progressive' && governor.finite;
  return isPast && group.lemma !== 'be' && (governor.modal !== null || governor.infinitive || goesOn);
}

/** The clause around the one of `inner` that tells of the past as well. */
function clauseAround(unit: Unit, inner: VerbGroup, group: VerbGroup): VerbGroup | null {
  const { heads, relations } = treeOf(unit);
  let at = inner.head;
  for (
    let step = 0;
    step < STEPS && /^(?:acl|advcl|ccomp|conj|nmod|obj|obl|xcomp)$/.test(relations[at] ?? '');
    step++
  ) {
    at = heads[at] ?? -1;
    const above = groupAt(unit, at);
    if (above !== undefined && above.end <= inner.start && above.tense === group.tense && above.modal === null)
      return above;
  }
  return null;
}

/** “said [the case] reminds him of it, explaining …”: no case explains anything. */
function isOfThing(unit: Unit, group: VerbGroup): boolean {
  const subject = subjectBefore(unit, group);
  return subject !== null && unit.tokens[subject.head]!.pos === 'NOUN' && !canJudge(subject);
}

/** “explaining”, “joking”, unlike “suggesting”, which what happens does as well. */
function isSpeech({ lemma }: VerbGroup): boolean {
  return reportingCue(lemma)?.frames.has('quote') === true && !evidential.test(lemma);
}

/** “was sued by [an aide], alleging …”: who does what is done, where a participle behind a comma hangs on it. */
function agentAbove(unit: Unit, group: VerbGroup): Party | null {
  if (group.participle !== 'present' || !isComma(unit, group.start - 1)) return null;
  const { heads, relations } = treeOf(unit);
  const governor = relations[group.head] === 'advcl' ? groupAt(unit, heads[group.head] ?? -1) : undefined;
  if (governor?.voice !== 'passive' || governor.end > group.start) return null;
  const by = unit.tokens.findIndex((_, at) => at >= governor.end && at < group.start && wordAt(unit, at) === 'by');
  const agent = by < 0 ? null : startingAt(unit, by + 1);
  return agent !== null && canJudge(agent) ? agent : null;
}

/** “quoted remarks by [Lind], calling it a waste”: whose words the object is. */
function authorBehind(unit: Unit, { end }: VerbGroup): Party | null {
  const object = unit.phraseFrom.get(end);
  const author = object === undefined ? null : authorOf(unit, object, unit.tokens.length);
  const phrase = author === null ? undefined : unit.phraseFrom.get(object!.end + 1);
  return phrase?.head === author && author !== null ? { unit, from: phrase.start, to: phrase.end, head: author } : null;
}

/**
 * Whose the participle behind a clause in “after” or “when” that tells of speech is: that of the main clause or that one, so nobody's
 * where both could say so.
 *
 *     Shares fell after the firm warned of losses, saying …      Lee quit after the board asked him to, saying …
 *                       ^^^^^^^^
 */
function tornBetween(unit: Unit, group: VerbGroup): Party | null | undefined {
  const first = firstParticiple(unit, group);
  if (first.participle !== 'present' || !isComma(unit, first.start - 1)) return undefined;
  const { heads, relations, subjects } = treeOf(unit);
  const above = heads[first.head] ?? -1;
  const inner = unit.verbGroups.findLast(
    (verb) =>
      isIn(verb, above) ||
      (above < verb.start && verb.end <= first.start && relations[verb.head] === 'advcl' && heads[verb.head] === above),
  );
  if (inner === undefined || relations[inner.head] !== 'advcl' || !inner.finite || sharesSubject(unit, inner))
    return undefined;
  if (subjects[inner.head] === null) return undefined;
  const main = groupAt(unit, heads[inner.head]!);
  const [own, outer] = [subjectBefore(unit, inner), main === undefined ? null : ownSpeaker(unit, main)];
  if (own === null || outer === null || main!.start > inner.start) return undefined;
  // “The row began after [Lind] won the vote, vowing …”: no row vows anything.
  if (!canJudge(outer) && canJudge(own)) return own;
  if (!cuesOf(unit).some((cue) => cue.group === inner)) return undefined;
  if (wordAt(unit, own.head) === wordAt(unit, outer.head) || /^(?:he|she|it|they)$/.test(wordAt(unit, own.head)))
    return undefined;
  if (!canJudge(outer)) return own;
  return heads[inner.head] === above ? undefined : null;
}

/** “[calling] them thugs and vowing to go”: the first of some participles side by side; none goes on with a whole clause in between. */
function firstParticiple(unit: Unit, group: VerbGroup): VerbGroup {
  const { heads, relations } = treeOf(unit);
  if (group.participle !== 'present' || relations[group.head] !== 'conj') return group;
  let at = heads[group.head] ?? -1;
  for (let step = 0; step < STEPS && at >= 0 && at < group.start; step++) {
    const before = groupAt(unit, at);
    if (before?.participle === 'present') return before;
    if (before?.aspect === 'progressive' || !/^(?:ccomp|xcomp|conj)$/.test(relations[at] ?? '')) return group;
    at = heads[at] ?? -1;
  }
  return group;
}

/**
 * Whose the participle behind a relative clause is: of the verbs of the two clauses the one that tells of speech has its subject, and
 * nothing tells the two apart where both or none does.
 *
 *     Lind denied the charges, which shook the party, saying …      Lind met the guards who had found her, saying …
 *     ^^^^
 */
function tornOverRelative(unit: Unit, group: VerbGroup): Party | null | undefined {
  if (group.participle !== 'present' || !isComma(unit, group.start - 1)) return undefined;
  const { heads, relations } = treeOf(unit);
  const inner = groupAt(unit, heads[group.head] ?? -1);
  if (inner === undefined || !inner.finite || relations[inner.head] !== 'acl' || inner.end > group.start)
    return undefined;
  let above = heads[inner.head] ?? -1;
  for (let step = 0; step < STEPS && above >= 0 && groupAt(unit, above) === undefined; step++)
    above = heads[above] ?? -1;
  const main = groupAt(unit, above);
  if (main === undefined || !main.finite || main.start > inner.start) return undefined;
  const [own, outer] = [subjectBefore(unit, inner), ownSpeaker(unit, main)];
  if (own === null || outer === null || own.head === outer.head || !canJudge(outer)) return undefined;
  if (!canJudge(own)) return outer;
  const ownSpeaks = tells(unit, inner);
  const outerSpeaks = cuesOf(unit).some((cue) => cue.group === main);
  return ownSpeaks === outerSpeaks ? null : ownSpeaks ? own : outer;
}

/** “led [the board] to conclude that …”: whom the subject brings to say so. */
function movedTo(unit: Unit, group: VerbGroup): Party | null {
  if (!group.infinitive || !isMoved(unit, group.start)) return null;
  const phrase = unit.phraseTo.get(group.start);
  // “a win that led [her] to declare …”
  if (phrase !== undefined && unit.tokens[phrase.head]!.pos === 'PRON')
    return { unit, from: phrase.start, to: phrase.end, head: phrase.head };
  return endingAt(unit, group.start);
}

/** “[analysts] said prices had helped, citing …”: who tells what the things are said to do. */
function tellerOf(unit: Unit, { head }: VerbGroup): Party | null {
  const { heads, relations } = treeOf(unit);
  const cue = relations[head] === 'ccomp' ? cuesOf(unit).find(({ group }) => group.head === heads[head]) : undefined;
  return cue === undefined ? null : subjectBefore(unit, cue.group);
}

/** “[Bemoaning the taxes,] Lind left”, “[After saying it was late,] Lind left”: a participle that opens the sentence has the next subject. */
function subjectBehind(unit: Unit, group: VerbGroup): Party | null {
  if (group.participle !== 'present' || !opensSentence(unit, group.start)) return null;
  for (let at = group.end; at < unit.tokens.length; at++) {
    const phrase = isComma(unit, at) && !relative.has(wordAt(unit, at + 1)) ? unit.phraseFrom.get(at + 1) : undefined;
    const verb = phrase === undefined ? undefined : unit.groupFrom.get(behindAdverbs(unit, phrase.end));
    if (verb?.finite === true) return startingAtMost(unit, at + 1, verb.start);
  }
  return null;
}

/** “Saying …”, “After saying …”, “In addition to saying …” */
function opensSentence(unit: Unit, at: number): boolean {
  if (at < 2) return unit.tokens[0]!.pos !== 'NOUN';
  const lead = unit.tokens.slice(0, at).map(({ text }) => text.toLowerCase());
  return /^(?:in addition to|apart from|aside from|as well as|along with|on top of|other than)$/.test(lead.join(' '));
}

function startingAtMost(unit: Unit, from: number, to: number): Party | null {
  const party = endingAt(unit, unit.phraseFrom.get(from)!.end);
  return party !== null && party.to <= to ? party : null;
}

/** A participle (“, adding”), an infinitive (“went on to say”), or a verb right after “and” or “but”. */
export function sharesSubject(unit: Unit, group: VerbGroup): boolean {
  if (group.participle === 'present' || group.infinitive) return true;
  return unit.tokens[beforeAdverbs(unit, group.start) - 1]?.pos === 'CCONJ';
}

/** “…,” said X, adding …: the subject behind an inverted cue. */
function invertedSubject(unit: Unit, cue: Cue): Party | null {
  const before = isComma(unit, cue.group.start - 1) ? cue.group.start - 2 : cue.group.start - 1;
  return unit.tokens[before]?.text === UTTERANCE ? startingAt(unit, cue.to) : null;
}

/** The subject of the first finite verb of the unit before the group. */
function subjectOfClause(unit: Unit, group: VerbGroup): Party | null {
  const first = unit.verbGroups.find(
    (other) => other.finite && other.end <= group.start && !isOfNounBefore(unit, other, group),
  );
  return first === undefined || first.voice === 'passive' ? null : subjectBefore(unit, first);
}

/**
 * “The letter [she wrote] shook them, complaining of the heat”: a verb of a relative clause that is over has no part in what follows, unlike
 * “a charge that [she denied], noting …”.
 */
function isOfNounBefore(unit: Unit, other: VerbGroup, group: VerbGroup): boolean {
  const { participle, start } = firstParticiple(unit, group);
  if (participle !== 'present' || !isComma(unit, start - 1)) return false;
  const tree = treeOf(unit);
  if (tree.relations[other.head] !== 'acl' || tree.subjects[other.head] === null) return false;
  if (other.end === start - 1 && tells(unit, other)) return false;
  return !hangsOn(tree, group.head, other.head);
}

/** “was announced by the ministry” */
function agentAfter(unit: Unit, cue: Cue): Party | null {
  return wordAt(unit, cue.to) === 'by' ? startingAt(unit, cue.to + 1) : null;
}

/** “denied”, “told”, unlike “admired” and “wanted”: what somebody does who may go on to say more. */
function tells(unit: Unit, verb: VerbGroup): boolean {
  return cuesOf(unit).some(({ group, entry }) => group === verb && !/^(?:feel|guess)$/.test(entry.class));
}
