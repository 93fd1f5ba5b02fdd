import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import type { Party } from './party.js';
import { endingAt } from './party-before.js';
import { withName } from './party-behind.js';
import { UTTERANCE } from './placeholder.js';
import { hangsOn, type Tree, treeOf } from './tree.js';
import { isComma, type Unit, wordAt } from './unit.js';
import { phraseAt } from './words.js';

/**
 * The subject that the tree gives a verb, where the words before it give none: behind long appositions and asides, of the clause
 * that a participle hangs on, and what a relative pronoun stands for.
 *
 *     Citizenship Services, the agency that oversees the program, said …
 *     ^^^^^^^^^^^^^^^^^^^^
 *     After saying the road was open, the minister left.
 *                                     ^^^^^^^^^^^^
 */
export function subjectInTree(unit: Unit, group: VerbGroup): Party | null {
  const tree = treeOf(unit);
  let verb = group.head;
  for (let step = 0; step < STEPS; step++) {
    const subject = tree.subjects[verb] ?? null;
    if (step === 0 && subject !== null && subject > group.start) return null;
    if (subject !== null)
      return partyAt(unit, tree, relative.test(wordAt(unit, subject)) ? antecedent(tree, verb) : subject);
    if (!sharing.test(tree.relations[verb] ?? '') || tree.heads[verb] == null) return null;
    verb = tree.heads[verb]!;
  }
  return null;
}

/**
 * What the words before a verb group gave, held against the subject that the tree gives it: another noun of the sentence, one
 * of several, or a part of the phrase.
 *
 *     Trump said the experts I interviewed disagreed.    Ann Lee and Bo Lind of Vermont say …
 *                ^^^^^^^^^^^                             ^^^^^^^^^^^^^^^^^^^
 */
export function againstTree(unit: Unit, group: VerbGroup, words: Party | null): Party | null {
  const tree = treeOf(unit);
  const subject = tree.subjects[group.head] ?? null;
  if (words === null || subject === null || subject >= group.start || !isSaid(unit, subject)) return words;
  if (isBehindNoun(tree, words, group.head)) return { ...words, from: ownStart(tree, words.from, words.head) };
  if (words.head === subject && isContact(tree, words, group.head))
    return { ...words, from: ownStart(tree, words.from, subject) };
  const top = topOf(tree, words.head);
  if (words.from <= subject && hangsOn(tree, words.head, subject)) return words;
  if (top === subject || (tree.relations[top] === 'nsubj' && tree.heads[top] === group.head))
    return isTitle(unit, words, subject) ? (partyAt(unit, tree, subject) ?? words) : words;
  const found = partyAt(unit, tree, subject);
  if (found === null || isDateline(unit, found) || isDescription(found, words)) return words;
  if (isJoined(unit, tree, words.head, subject))
    return { ...words, from: found.from, ...jointIn(unit, tree, found.to, words.to) };
  const to = ofPhrase(unit, found.to);
  return isComma(unit, to) ? withName(unit, { ...found, to }, to + 1, group.start) : { ...found, to };
}

/** Clauses that one without a subject is looked up through. */
const STEPS = 4;
/** Relations of a clause that has its subject from the one above. */
const sharing = /^(?:advcl|conj|xcomp)$/;
const relative = /^(?:who|which|that|whom)$/;
const nobody = /^(?:interview|conference|briefing|what|it|there|this|that|these|here|none|nobody|nothing)$/;

/** “a condition [officials] have said must be met”: two nouns in a row, each of them a subject of the verb. */
function isBehindNoun({ heads, relations }: Tree, { unit, from, head }: Party, verb: number): boolean {
  if (relations[head] !== 'nsubj' || heads[head] !== verb || unit.tokens[head]!.pos !== 'NOUN') return false;
  if (unit.tokens.slice(from, head).some(({ pos }) => /^(?:PUNCT|CCONJ)$/.test(pos))) return false;
  for (let at = from; at < head; at++) if (relations[at] === 'nsubj' && heads[at] === verb) return true;
  return false;
}

/** “a step [Democrats] hope will help”: the noun that the clause tells of stands right before its subject. */
function isContact({ heads, relations }: Tree, { from, head }: Party, verb: number): boolean {
  const noun = relations[verb] === 'acl' ? (heads[verb] ?? -1) : -1;
  return from <= noun && noun < head;
}

/** A word, neither a relative pronoun nor an utterance. */
function isSaid(unit: Unit, at: number): boolean {
  return !relative.test(wordAt(unit, at)) && unit.tokens[at]!.text !== UTTERANCE;
}

/** “Bo Kasper, Lind’s [lawyer], said”: one person whom the words name; several are others than the one named last. */
function isDescription({ unit, head }: Party, named: Party): boolean {
  if (isInClauseOf(treeOf(unit), named.head, head)) return false;
  if (unit.tokens[head]!.pos !== 'NOUN' || unit.tokens[named.head]!.pos !== 'PROPN') return false;
  return !/[^s]s$/.test(wordAt(unit, head)) || head >= named.to;
}

/** “the [lawsuit], which was brought by Bo [Kasper]”: in a relative clause about it. */
function isInClauseOf({ heads, relations }: Tree, at: number, noun: number): boolean {
  for (let word = at, step = 0; step < STEPS + STEPS && word > noun; step++) {
    const above = heads[word] ?? -1;
    if (above === noun) return relations[word] === 'acl';
    word = above;
  }
  return false;
}

/** What a name or an apposition is part of. */
function topOf({ heads, relations }: Tree, head: number): number {
  let at = head;
  for (let step = 0; step < STEPS && /^(?:flat|appos|compound)$/.test(relations[at]!); step++) at = heads[at] ?? at;
  return at;
}

/** “Lind, who is writing [a novel, “Iron Days,”] said”: a verb stands between the subject and what the tree takes for its name or another. */
function isTitle({ verbGroups, fragments, tokens }: Unit, { from, head }: Party, subject: number): boolean {
  const [start, end] = [tokens[from]!.start, tokens[head]!.end];
  if (!fragments.some(({ content }) => content.start > start && content.start < end)) return false;
  return verbGroups.some((group) => group.finite && group.start > subject && group.end <= from);
}

/** “[the family,] protesters and civic [leaders]”; without an “and”, what a comma sets off is an apposition. */
function isJoined(unit: Unit, tree: Tree, last: number, first: number): boolean {
  if (!unit.tokens.slice(first, last).some(({ pos }) => pos === 'CCONJ')) return false;
  let at = last;
  for (let step = 0; step < STEPS && at > first; step++) {
    at = topOf(tree, at);
    if (tree.relations[at] !== 'conj') break;
    at = tree.heads[at]!;
  }
  return at === first;
}

/** The “and” between the first of some and the last. */
function jointIn(unit: Unit, { heads, relations }: Tree, from: number, to: number): Pick<Party, 'joint'> {
  for (let at = from; at < to; at++) {
    const head = heads[at] ?? null;
    if (wordAt(unit, at) === 'and' && head !== null && relations[head] === 'conj') return { joint: at };
  }
  return {};
}

/** “WASHINGTON – …”, “LIMA, Peru — …”: where it was written. */
function isDateline(unit: Unit, { from, head, to }: Party): boolean {
  if (from > 0 || !/^\p{Lu}{3,}$/u.test(unit.tokens[head]!.text)) return false;
  return unit.tokens.slice(to, to + DATELINE).some(({ text }) => /^(?:[–—-]|--|\))$/.test(text));
}

/** Words of a date or a country behind the place. */
const DATELINE = 8;

/** What a relative clause with this verb describes. */
function antecedent({ heads, relations }: Tree, verb: number): number | null {
  return relations[verb] === 'acl' ? (heads[verb] ?? null) : null;
}

function partyAt(unit: Unit, tree: Tree, at: number | null): Party | null {
  if (at === null || nobody.test(wordAt(unit, at)) || !/^(?:NOUN|PROPN|PRON|ADJ|NUM|DET)$/.test(unit.tokens[at]!.pos))
    return null;
  const phrase = phraseAt(unit, at);
  if (phrase === undefined) return { unit, from: at, to: ofPhrase(unit, at + 1), head: at };
  if (phrase.head === at || tree.heads[phrase.head] === at)
    return endingAt(unit, phrase.end) ?? { unit, from: ownStart(tree, phrase.start, at), to: phrase.end, head: at };
  return { unit, from: nameStart(tree, at), to: at + 1, head: at };
}

/** “in a Bloomberg interview [Trump] declared”: the first of the words right before that hang on it. */
function ownStart(tree: Tree, from: number, at: number): number {
  let start = at;
  while (start > from && hangsOn(tree, start - 1, at)) start--;
  return start;
}

/** “many [of his supporters]” */
function ofPhrase(unit: Unit, at: number): number {
  return wordAt(unit, at) === 'of' ? (unit.phraseFrom.get(at + 1)?.end ?? at) : at;
}

/** The first of the words right before a name that belong to it. */
function nameStart({ heads, relations }: Tree, at: number): number {
  let from = at;
  while (from > 0 && heads[from - 1] === at && /^(?:compound|flat|det|amod)$/.test(relations[from - 1]!)) from--;
  return from;
}
