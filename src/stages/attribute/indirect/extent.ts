import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import type { Cue } from '../cue.js';
import { UTTERANCE } from '../placeholder.js';
import { subjectBefore } from '../subject.js';
import { predicateOf, treeOf } from '../tree.js';
import { isComma, isOver, type Unit, wordAt } from '../unit.js';
import { behindAdverbs, phraseAt } from '../words.js';
import { isDash, withinDashes } from './dash.js';
import { isGloss } from './gloss.js';
import { opensSentence } from './new-sentence.js';
import { nextAttribution, nextCues } from './next-attribution.js';
import { isOfSubjectBefore } from './own-verb.js';
import type { Range } from './rule.js';
import { scopeEnd } from './scope.js';
import { afterAdverbials, afterCiting } from './skip.js';
import { isTakenOut } from './taken-out.js';

/**
 * From the first word of the content to its last: up to the end of the sentence, the next utterance, or where the
 * reporter goes on with another attribution.
 *
 *     He said the talks had failed, adding that nobody was to blame.
 *             ^^^^^^^^^^^^^^^^^^^^
 *     He said the talks had failed and she said they had not.
 *             ^^^^^^^^^^^^^^^^^^^^
 */
export function contentFrom(cue: Cue, from: number): Range | null {
  const { unit } = cue;
  let to = Math.min(
    boundaryOf(cue.unit, from),
    nextAttribution(cue, from),
    ownWords(cue, from),
    scopeEnd(cue, from),
    verbOfHolder(cue, from),
    wordOfNamer(cue, from),
  );
  to = throughMarks(unit, withinDashes(unit, { from, to })).to;
  while (to > from && (isEdge(unit, to - 1) || isUnopened(unit, from, to - 1))) to--;
  return to > from ? { from, to } : null;
}

/** “(He said it was over.[)]”: the bracket opens before the content. */
function isUnopened({ tokens }: Unit, from: number, at: number): boolean {
  return tokens[at]!.text === ')' && !tokens.slice(from, at).some(({ text }) => text.startsWith('('));
}

/** “the man who said he had left [spoke]”: the verb of which the subject is whom the relative clause tells of. */
function verbOfHolder({ unit, group }: Cue, from: number): number {
  const tree = treeOf(unit);
  const { heads, relations } = tree;
  let holder = relations[group.head] === 'acl' ? heads[group.head]! : null;
  // “a handful of members who backed him [left]”
  while (holder !== null && relations[holder] === 'nmod') holder = heads[holder] ?? null;
  const verb = holder !== null && relations[holder] === 'nsubj' ? heads[holder]! : -1;
  return (
    unit.verbGroups.find(({ start, head }) => start > from && predicateOf(tree, head) === verb)?.start ??
    unit.tokens.length
  );
}

/** “called a report saying he took gifts [“absurd”]”: words in marks right behind a noun are what the verb before calls it. */
function wordOfNamer({ unit, group }: Cue, from: number): number {
  const { length } = unit.tokens;
  if (group.participle !== 'present' || unit.fragments.length === 0) return length;
  const namer = unit.verbGroups.findLast(({ end }) => end <= group.start);
  if (namer === undefined || !/^(?:brand|call|deem|dub|label)$/.test(namer.lemma)) return length;
  const at = unit.tokens.findIndex(
    ({ start }, index) => index > from && unit.fragments.some(({ content }) => content.start === start),
  );
  const isBehindNoun = at > 0 && /^(?:NOUN|PROPN|PRON)$/.test(unit.tokens[at - 1]!.pos);
  return isBehindNoun && !unit.tokens.slice(namer.end, at).some(({ text }) => text === ',') ? at : length;
}

/** “called it “a gift that warms [and unites] us””: words in marks are one piece. */
export function throughMarks(unit: Unit, { from, to }: Range): Range {
  const last = unit.tokens[to - 1]!;
  const torn = unit.fragments.find(({ content }) => content.start < last.end && last.end < content.end);
  if (torn === undefined || torn.content.start < unit.tokens[from]!.start) return { from, to };
  let end = to;
  while (end < unit.tokens.length && unit.tokens[end]!.end <= torn.content.end) end++;
  return { from, to: end };
}

/**
 * Where the reporter goes on in his own words: behind a relative clause of which the subject is taken out, and with
 * “but” and the present after what is said of the future or the past.
 *
 *     the sanctions, which he said had worked, were to be lifted
 *                                  ^^^^^^^^^^
 *     She has said she will stay out of it, but she stars in an advertisement.
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^
 */
function ownWords(cue: Cue, from: number): number {
  const { unit, group } = cue;
  const { length } = unit.tokens;
  const told = unit.groupFrom.get(behindAdverbs(unit, from));
  const lacksSubject = told?.finite === true && (told.start === from || isTakenOut(cue, from));
  for (let at = from + 1; at < length; at++) {
    if (!isComma(unit, at)) continue;
    if (opensSentence(cue, from, at)) return at;
    // “has become a centre of the intense[,] nationwide search”
    if (lacksSubject && phraseAt(unit, at) === undefined) return at;
    if (group.tense === 'past' || group.aspect !== 'simple') {
      if (/^(?:but|while|though|although)$/.test(wordAt(unit, at + 1)) && isNarrated(unit, from, at)) return at;
      if (/^(?:where|which)$/.test(wordAt(unit, at + 1)) && isToldOf(unit, from, at)) return at;
    }
  }
  return length;
}

/** A clause in the simple present behind the “but” at `comma` + 1, and none in the present before. */
function isNarrated(unit: Unit, from: number, comma: number): boolean {
  const subject = unit.phraseFrom.get(comma + 2);
  const verb = subject === undefined ? undefined : unit.groupFrom.get(subject.end);
  if (verb === undefined || !isPresent(verb) || unit.tokens[verb.head]!.pos === 'AUX') return false;
  return !unit.verbGroups.some((group) => group.start >= from && group.end <= comma && isPresent(group));
}

/** “said they would march to the arena[, which is to close in May]”: the last words tell the reader of a thing, in a tense of his own. */
function isToldOf(unit: Unit, from: number, comma: number): boolean {
  if (unit.tokens.some((_, at) => at > comma && (isComma(unit, at) || isDash(unit, at)))) return false;
  if (unit.fragments.some(({ start }) => start > unit.tokens[comma]!.end)) return false;
  const verb = unit.verbGroups.find(({ finite, start }) => finite && start > comma);
  if (verb === undefined || verb.tense !== 'present' || !(verb.modal === null || verb.modal === 'will')) return false;
  return !unit.verbGroups.some(
    ({ finite, tense, start, end }) => finite && tense === 'present' && start >= from && end <= comma,
  );
}

function isPresent({ finite, tense, modal, aspect }: VerbGroup): boolean {
  return finite && tense === 'present' && modal === null && /^(?:simple|perfect)$/.test(aspect);
}

/** From the first word of the content to where the reporter speaks again, for a cue that is no verb. */
export function untilNext(unit: Unit, from: number): Range | null {
  let to = Math.min(boundaryOf(unit, from), mainVerb(unit, from), glossFrom(unit, from));
  for (const other of nextCues(unit, from)) {
    if (other.group.participle === 'present' && isComma(unit, other.group.start - 1)) {
      to = Math.min(to, other.group.start - 1);
      continue;
    }
    const subject = subjectBefore(unit, other.group);
    // “her argument that she is liked, [as Lind suggested] in May”
    const aside = subject !== null && wordAt(unit, subject.from - 1) === 'as' ? subject.from - 2 : from;
    if (aside > from && isComma(unit, aside)) to = Math.min(to, aside);
    if (subject === null || subject.from <= from || !isComma(unit, subject.from - 1)) continue;
    if (isOver(unit, afterCiting(unit, afterAdverbials(unit, other.to)))) to = Math.min(to, subject.from);
  }
  while (to > from && isEdge(unit, to - 1)) to--;
  return to > from ? { from, to } : null;
}

/** “her claim that the wall would hold[ – an argument that nobody believed]” */
function glossFrom(unit: Unit, from: number): number {
  const gloss = unit.tokens.findIndex((_, at) => at > from && isGloss(unit, at));
  return gloss < 0 ? unit.tokens.length : gloss;
}

/** “the warning that the dam could fail [came] too late”: a finite verb right behind the one of the clause has another subject. */
function mainVerb(unit: Unit, from: number): number {
  const { heads, relations } = treeOf(unit);
  let last: VerbGroup | undefined;
  for (const group of unit.verbGroups) {
    if (group.start < from || !group.finite) continue;
    const between = last === undefined ? [] : unit.tokens.slice(last.end, group.start);
    // “a system that he said [has failed]”
    const told = last !== undefined && relations[group.head] === 'ccomp' && heads[group.head] === last.head;
    if (last !== undefined && !told && between.every(({ pos }) => /^(?:ADJ|ADV)$/.test(pos))) return group.start;
    // “the claim that the wall was in a bog [is] wrong”
    if (last !== undefined && isOfSubjectBefore(unit, group, from)) return group.start;
    last = group;
  }
  return unit.tokens.length;
}

/** Commas, colons and conjunctions that lead over to what follows, and the full stop. */
function isEdge(unit: Unit, at: number): boolean {
  const token = unit.tokens[at]!;
  if (
    token.pos !== 'PUNCT' &&
    unit.fragments.some(({ content }) => content.start < token.start && token.end <= content.end)
  )
    return false;
  if (/^since$/i.test(token.text)) return unit.tokens[at - 1]?.pos === 'PUNCT';
  return /^(?:[.,:;!?…—–]|-{1,3}|\.{2,}|and|but|while|whereas|although|though|because|as)$/i.test(token.text);
}

/** “called it “absurd[.]” Others agreed”: the stop in the marks ends the sentence. */
function isFullStop({ tokens, fragments }: Unit, at: number): boolean {
  const { end } = tokens[at]!;
  const words = fragments.find(({ content }) => content.start < end && end === content.end);
  return words !== undefined && /[.!?]$/.test(tokens[at]!.text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

function boundaryOf(unit: Unit, from: number): number {
  for (let at = from; at < unit.tokens.length; at++) {
    if (unit.tokens[at]!.text === UTTERANCE || (at > from && isFullStop(unit, at - 1))) return at;
    if (/^(?:citing|quoting)$/.test(wordAt(unit, at)) && isComma(unit, at - 1)) return at;
    if (wordAt(unit, at) === 'according' && wordAt(unit, at + 1) === 'to' && at > from) return at;
  }
  return unit.tokens.length;
}
