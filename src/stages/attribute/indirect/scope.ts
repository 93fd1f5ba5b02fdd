import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import { reportingCue, reportingNoun } from '../../../language/reporting.js';
import type { Cue } from '../cue.js';
import { evidential } from '../speaking.js';
import { subjectBefore } from '../subject.js';
import { hangsOn, predicateOf, type Tree, treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { behindAdverbs, groupAt, isIn, isShifted } from '../words.js';
import { opensClause } from './clause.js';
import { isDash } from './dash.js';
import { isGloss } from './gloss.js';
import { isOwnAct } from './own-act.js';

/**
 * Where what the tree says of the content ends at the latest: with the subordinate clause that the cue stands in, and before a clause
 * that hangs on none of the words between.
 *
 *     After aides insisted that he would stay, the campaign sent him away.
 *                               ^^^^^^^^^^^^^^
 *     She said the wall was new, but the engineers know better.
 *              ^^^^^^^^^^^^^^^^
 */
export function scopeEnd(cue: Cue, from: number): number {
  const { unit, group } = cue;
  const tree = treeOf(unit);
  const last = isSubordinate(tree, group.head) ? lastOn(tree, group.head) : unit.tokens.length;
  for (let at = from + 1; at < unit.tokens.length; at++) {
    if (isGloss(unit, at)) return at;
    if (/^(?:and|but)$/.test(wordAt(unit, at)) && isBehindWhole(unit, from, at)) return at;
    if (wordAt(unit, at) === 'but' && isWithholding(unit, at + 1)) return at;
    if (wordAt(unit, at) === 'and' && isNextDeed(unit, tree, cue, at + 1)) return at;
    if (unit.tokens[at]!.text === ';' && wordAt(unit, at + 1) !== 'that' && opensMainClause(unit, at + 1)) return at;
    if (!isComma(unit, at)) continue;
    if (isOwnAct(unit, at) || isSince(unit, at + 1) || introducesName(unit, at)) return at;
    if (isComparison(unit, at + 1) || isWeighed(cue, at + 1)) return at;
    if (last <= at && !isStillToCome(cue, tree, from, at)) return at;
    if (isReception(unit, from, at)) return at;
    if (isAside(unit, tree, cue, at + 1) || isWording(unit, at + 1)) return at;
    if (/^(?:but|although|though|while|and)$/.test(wordAt(unit, at + 1)) && isWithholding(unit, at + 2)) return at;
    if (setsAgainst(cue, wordAt(unit, at + 1)) && isOutside(unit, tree, cue, from, at + 1)) return at;
  }
  return unit.tokens.length;
}

/** “conceded that “we were wrong” [and left]”: a verb behind words in marks that are all that was said. */
function isBehindWhole(unit: Unit, from: number, and: number): boolean {
  const { tokens, fragments, groupFrom } = unit;
  const next = groupFrom.get(and + 1);
  if (next?.finite !== true || next.tense !== 'past' || next.modal !== null) return false;
  const whole = fragments.find(({ content }) => content.start === tokens[from]!.start);
  return whole !== undefined && whole.content.end === tokens[and - 1]!.end && opensClause(unit, from);
}

/** “said she wants talks, [as have others]”: what the reporter says of somebody else. */
function isComparison(unit: Unit, at: number): boolean {
  return (
    wordAt(unit, at) === 'as' &&
    /^(?:did|do|does|had|has|have)$/.test(wordAt(unit, at + 1)) &&
    unit.phraseFrom.has(at + 2)
  );
}

/** “60 percent say they trust her, [compared with 30 percent] in May”: figures that the reporter sets beside those who say so. */
function isWeighed({ unit, group }: Cue, at: number): boolean {
  if (wordAt(unit, at) !== 'compared' || !/^(?:to|with)$/.test(wordAt(unit, at + 1))) return false;
  const holders = subjectBefore(unit, group);
  return holders !== null && unit.tokens.slice(holders.from, holders.to).some(({ pos }) => pos === 'NUM');
}

/** “said he would stay, [a few hours after] Lind had left”: when it was said. */
function isSince(unit: Unit, at: number): boolean {
  const span = unit.phraseFrom.get(at);
  if (span === undefined || !/^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(wordAt(unit, span.head)))
    return false;
  return wordAt(unit, span.end) === 'after' && opensClause(unit, span.end + 1);
}

/** “said she backs Lind[, who left in May]”, “… Lind[, the former mayor]”: who somebody with a name is, told at the end, is told to the reader. */
function introducesName(unit: Unit, comma: number): boolean {
  const name = unit.phraseTo.get(comma);
  if (name === undefined || unit.tokens[name.head]!.pos !== 'PROPN') return false;
  if (unit.tokens.some((_, at) => at > comma && (isComma(unit, at) || isDash(unit, at)))) return false;
  return wordAt(unit, comma + 1) === 'who' || isApposition(unit, name, comma + 1);
}

/** “Lind[, the former mayor]” */
function isApposition(unit: Unit, name: NounPhrase, from: number): boolean {
  const head = /^(?:an?|the)$/.test(wordAt(unit, from)) ? (unit.phraseFrom.get(from)?.head ?? -1) : -1;
  const { heads, relations } = treeOf(unit);
  return relations[head] === 'appos' && isIn(name, heads[head] ?? -1);
}

/** “; [most] would fail” */
function opensMainClause(unit: Unit, at: number): boolean {
  return (
    opensClause(unit, at) ||
    (/^(?:most|some|many|others|both|all)$/.test(wordAt(unit, at)) && unit.groupFrom.get(at + 1)?.finite === true)
  );
}

/** “adding that [despite the war,] …”, “said [if he won,] …”: the clause of the content is still to come. */
function isStillToCome({ unit, entry }: Cue, { relations, subjects }: Tree, from: number, comma: number): boolean {
  const that = wordAt(unit, from - 1) === 'that' || (isComma(unit, from - 1) && wordAt(unit, from - 2) === 'that');
  if (unit.tokens[from - 1]?.pos === 'DET') return false;
  if (!that && (from !== cueEnd(unit, from) || entry.class === 'ask')) return false;
  if (subordinating.test(wordAt(unit, from)) && opensClause(unit, comma + 1))
    return !unit.tokens.slice(from, comma).some(({ text }) => text === ',');
  return (
    that &&
    !unit.verbGroups.some(
      ({ finite, head, start, end }) =>
        finite &&
        start >= from &&
        end <= comma &&
        (relations[head] !== 'acl' || !/^(?:|who|which|that)$/.test(wordAt(unit, subjects[head] ?? -1))),
    )
  );
}

/** Where the verb right before ends. */
function cueEnd(unit: Unit, from: number): number {
  return unit.groupTo.get(from)?.end ?? -1;
}

const subordinating = /^(?:as|when|if|while|because|although|though|once|after|before|since|unless|until)$/;

/** “…, [implicitly putting] his name on the line”: a participle that hangs on the cue tells what the speaker does by saying so. */
function isAside(unit: Unit, { heads }: Tree, { group }: Cue, from: number): boolean {
  const participle = unit.groupFrom.get(behindAdverbs(unit, from));
  const head = participle?.participle === 'present' ? (heads[participle.head] ?? -1) : -1;
  return isIn(group, head);
}

/** “said he was joking about it[, which raised fears in the town]”: what others make of what the speaker tells of himself is the reporter's. */
function isReception(unit: Unit, from: number, comma: number): boolean {
  if (wordAt(unit, comma + 1) !== 'which' || !/^(?:he|she|they)$/.test(wordAt(unit, from))) return false;
  const verb = unit.groupFrom.get(comma + 2);
  if (verb?.voice !== 'active' || !/^(?:draw|earn|elicit|prompt|provoke|raise|spark|trigger)$/.test(verb.lemma))
    return false;
  const noun = reportingNoun(wordAt(unit, unit.phraseFrom.get(verb.end)?.head ?? -1));
  return noun !== undefined && unit.groupFrom.has(behindAdverbs(unit, from + 1));
}

/** “said it had grown, [deploying her favourite adverb]”: which words the speaker chooses, and no part of what they say. */
function isWording(unit: Unit, from: number): boolean {
  const choice = unit.groupFrom.get(behindAdverbs(unit, from));
  if (choice?.participle !== 'present' || !/^(?:borrow|deploy|employ|invoke|quote|use)$/.test(choice.lemma))
    return false;
  return wording.test(wordAt(unit, unit.phraseFrom.get(choice.end)?.head ?? -1));
}

const wording =
  /^(?:acronym|adjective|adverb|catchphrase|epithet|euphemism|expletive|expression|idiom|language|metaphor|nickname|phrase|pronoun|pun|slur|term|word|wording)s?$/;

/** “, but [he did not name them]”, “, but [declined to say]”: what the speaker leaves out is the reporter's to tell. */
function isWithholding(unit: Unit, from: number): boolean {
  const subject = /^(?:he|she|they)$/.test(wordAt(unit, from)) ? 1 : 0;
  const group = unit.groupFrom.get(behindAdverbs(unit, from + subject));
  if (group === undefined || !group.finite || group.tense !== 'past' || group.modal !== null) return false;
  if (/^(?:decline|refuse)$/.test(group.raised ?? group.lemma)) return true;
  if (/^(?:give|offer|provide)$/.test(group.lemma) && /^(?:no|few|little)$/.test(wordAt(unit, group.end))) return true;
  return (
    group.negated &&
    (/^(?:name|elaborate|specify|identify|give|provide)$/.test(group.lemma) ||
      reportingCue(group.lemma)?.frames.has('quote') === true)
  );
}

/** Conjunctions with which the reporter sets something against what was said, and goes on from what figures show. */
function setsAgainst({ entry }: Cue, word: string): boolean {
  return /^(?:but|while|whereas|yet)$/.test(word) || (word === 'and' && evidential.test(entry.lemma));
}

/** The cue is the verb of a clause that serves another one. */
function isSubordinate({ heads, relations }: Tree, cue: number): boolean {
  const verb = relations[cue] === 'conj' ? heads[cue]! : cue;
  return /^(?:advcl|acl)$/.test(relations[verb] ?? '');
}

/** The last word that hangs on the cue. */
function lastOn(tree: Tree, cue: number): number {
  for (let at = tree.heads.length - 1; at > cue; at--) if (hangsOn(tree, at, cue)) return at;
  return cue;
}

/** The clause that the conjunction at `at` leads in hangs on no word between `from` and it. */
function isOutside(unit: Unit, tree: Tree, { group, entry }: Cue, from: number, at: number): boolean {
  const verb = tree.heads[at] ?? -1;
  const clause = verb < at ? undefined : (groupAt(unit, verb) ?? copulaOf(unit, tree, verb, at));
  if (clause === undefined || !clause.finite || isThoughtOf(unit, clause, at + 1, from)) return false;
  if (isShifted(clause) && !(group.tense === 'present' && evidential.test(entry.lemma))) return false;
  let head = tree.heads[verb] ?? null;
  for (let step = 0; head !== null && step < unit.tokens.length; step++) {
    if (head >= from && head < at) return false;
    if (isIn(group, head)) return true;
    head = tree.heads[head] ?? null;
  }
  return true;
}

/** “, but Lind [was] furious”, unlike “but it was “a luxury””, where words in marks are the speaker's, and “but [had] she been there”. */
function copulaOf(unit: Unit, tree: Tree, predicate: number, but: number): VerbGroup | undefined {
  if (unit.tokens[but + 1]?.pos === 'AUX' || unit.fragments.some(({ start }) => start > unit.tokens[but]!.end))
    return undefined;
  return unit.verbGroups.find(({ head }) => predicateOf(tree, head) === predicate);
}

/** “…, arguing for a ban and [later signing] it”: what the same one does besides. */
function isNextDeed(unit: Unit, { heads, relations }: Tree, { group }: Cue, at: number): boolean {
  if (group.participle !== 'present') return false;
  const deed = unit.groupFrom.get(behindAdverbs(unit, at));
  return deed?.participle === 'present' && relations[deed.head] === 'conj' && isIn(group, heads[deed.head] ?? -1);
}

/** “said [she] hopes to win, but [she] knows …”: a thought of whom the content is about is no word of the reporter's. */
export function isThoughtOf(unit: Unit, { lemma }: VerbGroup, subject: number, from: number): boolean {
  const word = wordAt(unit, subject);
  if (!/^(?:he|she|they|it)$/.test(word) || word !== wordAt(unit, from)) return false;
  return /^(?:believe|fear|feel|guess|hope|know|realise|realize|suppose|suspect|think|understand|want|wish)$/.test(
    lemma,
  );
}
