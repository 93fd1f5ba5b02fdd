import { isIntransitive } from '../phrases/transitivity.js';
import { verbForm } from '../phrases/verb-forms.js';
import type { Dependent, Nominal } from './clause.js';
import type { Draft, Subject } from './draft.js';
import { argumentAt, phraseBefore, subtree } from './nominal.js';
import { isTemporal } from './temporal.js';
import { isRelativePronoun, toldOf } from './told.js';
import {
  childrenBy,
  contentClauses,
  isRelativeClause,
  isVerbal,
  lowerText,
  plainRelation,
  prepositionsOf,
  saidTo,
  type Tree,
} from './tree.js';

/** What depends on the verb of a clause besides its subject, in text order. */
export function dependentsOf(tree: Tree, draft: Draft, subject: Subject | null): Dependent[] {
  const children = draft.children.filter((at) => at !== subject?.nominal.head);
  const found = [
    ...(draft.copular && subject?.nominal.head !== draft.node ? predicate(tree, draft) : []),
    ...children.flatMap((at) => dependent(tree, draft, at)),
    ...children
      .filter((at) => saidTo(tree, at) !== null)
      .flatMap((at) => contentClauses(tree, at).flatMap((one) => clause(tree, one))),
    ...frontedAbove(tree, draft),
  ];
  const gap = gapOf(tree, draft, subject, found);
  return (gap === null ? found : [gap, ...found])
    .map((one) => beforeOthers(one, found))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** “less happy [than others]”: a phrase ends where the next one, with a preposition of its own, begins. */
function beforeOthers(one: Dependent, all: readonly Dependent[]): Dependent {
  if (one.kind === 'clause' || one.kind === 'infinitive') return one;
  const inside = all.filter(
    ({ kind, start, end }) => kind === 'prepositional' && start > one.head && end <= one.end && start > one.start,
  );
  const first = Math.min(...inside.map(({ start, marker }) => start - marker!.split(' ').length), one.end);
  return first > one.head ? { ...one, end: first } : one;
}

function dependent(tree: Tree, draft: Draft, at: number): Dependent[] {
  switch (plainRelation(tree, at)) {
    case 'obj':
    case 'iobj':
      return at < draft.group.head && (isRelativePronoun(tree, at) || lowerText(tree, at) === 'that')
        ? []
        : object(tree, at);
    case 'nsubj':
      // “There is [no evidence]”
      return isExistential(tree, draft) ? object(tree, at) : [];
    case 'xcomp':
      return complement(tree, at);
    case 'ccomp':
      return at > draft.group.head && !isBeyondSemicolon(tree, draft, at)
        ? clause(tree, at).map((one) => behind(draft, one))
        : [];
    case 'obl':
      return readAsVerb(tree, at) ?? oblique(tree, at);
    case 'advcl':
      return adverbial(tree, draft, at);
    case 'nmod':
      // “On Monday she was the first”: hung on the predicate noun.
      return draft.copular && at < draft.group.start ? oblique(tree, at) : [];
    case 'advmod':
      // “left [the day before]”
      return [at, ...childrenBy(tree, at, 'obl')].some((one) =>
        isTemporal(tree.tokens, { start: one, end: one + 1, head: one }),
      )
        ? [{ ...argumentAt(tree, at).nominal, kind: 'temporal', marker: null }]
        : [];
    default:
      return [];
  }
}

/** “which the ministry says [was leaked]”: what stands before the verb is no part of its complement. */
function behind({ group }: Draft, one: Dependent): Dependent {
  return one.start < group.start && one.end > group.end ? { ...one, start: group.end } : one;
}

/** “Lee invites Kim; Kim accepts [— talks deepen]”: a complement does not stand behind a semicolon, nor right behind a dash. */
function isBeyondSemicolon(tree: Tree, { group }: Draft, at: number): boolean {
  return (
    tree.tokens.slice(group.head, at).some(({ text }) => text === ';') ||
    /^(?:—|–|―|--)$/.test(tree.tokens[group.end]?.text ?? '')
  );
}

/** “left by [train] [the day before]”: a noun that the tree takes for a verb. What hangs on it is not its own: only a time is kept, for the clause. */
function readAsVerb(tree: Tree, at: number): Dependent[] | null {
  const [mark] = childrenBy(tree, at, 'mark');
  if (mark === undefined || tree.tokens[at]!.pos !== 'NOUN') return null;
  return [
    { start: at, end: at + 1, head: at, kind: 'prepositional', marker: lowerText(tree, mark) },
    ...childrenBy(tree, at, 'obj', 'obl')
      .flatMap((child) => object(tree, child))
      .filter(({ kind }) => kind === 'temporal')
      .map((time) => ({ ...time, end: behindDirection(tree, time.end) })),
  ];
}

/** “the day [before]”, which the tree hangs elsewhere. */
function behindDirection({ tokens }: Tree, end: number): number {
  return /^(?:after|before|earlier|later)$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
}

/** “sailed [to view the fleet]”, “[by selling shares]”, “by [train]”, which looks like a verb. */
function adverbial(tree: Tree, { group }: Draft, at: number): Dependent[] {
  const [mark] = childrenBy(tree, at, 'mark');
  if (mark === undefined || childrenBy(tree, at, 'nsubj').length > 0) return [];
  const noun = readAsVerb(tree, at);
  if (noun !== null) return noun;
  const { text } = tree.tokens[at]!;
  const marker = lowerText(tree, mark);
  if (marker === 'to' && verbForm(text) === 'base') return at > group.head ? [infinitive(tree, at)] : [];
  return isGerund(text) && leadsGerund.test(marker) ? [gerund(tree, at, mark)] : [];
}

const leadsGerund =
  /^(?:as|by|without|before|after|through|in|of|for|to|from|about|at|against|on|upon|with|despite|besides|instead of)$/;

function isGerund(text: string): boolean {
  return verbForm(text) === 'ing';
}

/** “his commitment [to upholding] the tradition”, “quoted her [as saying]”. */
function gerund(tree: Tree, at: number, mark: number): Dependent {
  const { end } = withoutConjuncts(tree, at);
  return { start: mark + 1, end, head: at, kind: 'prepositional', marker: lowerText(tree, mark) };
}

function isExistential(tree: Tree, draft: Draft): boolean {
  return draft.children.some((at) => plainRelation(tree, at) === 'expl' && lowerText(tree, at) === 'there');
}

/** “over [which] weapons were better”. */
function isQuestionWord(tree: Tree, at: number): boolean {
  return /^(?:DET|PRON)$/.test(tree.tokens[at]!.pos) && /^(?:which|what)$/.test(lowerText(tree, at));
}

function object(tree: Tree, at: number): Dependent[] {
  const asked = /^(?:what|whatever|whoever)$/.test(lowerText(tree, at)) && childrenBy(tree, at, 'acl').length > 0;
  if (asked) return [{ ...subtree(tree, at), kind: 'clause', marker: lowerText(tree, at) }];
  const { nominal, behind } = argumentAt(tree, at);
  const temporal = isTemporal(tree.tokens, nominal) && !isLengthOf(tree, nominal);
  return [
    { ...nominal, kind: temporal ? 'temporal' : 'nominal', marker: null },
    ...behind.flatMap((one) => hangingOn(tree, one)),
  ];
}

/** “included [four hours of talks]”: talks, not a time; “the morning of 5 June” is one. */
function isLengthOf(tree: Tree, { head, end }: Nominal): boolean {
  return (
    head + 1 < end &&
    /^(?:second|minute|hour|day|week|month|year)s$/.test(lowerText(tree, head)) &&
    lowerText(tree, head + 1) === 'of'
  );
}

function hangingOn(tree: Tree, at: number): Dependent[] {
  if (plainRelation(tree, at) !== 'acl') return oblique(tree, at);
  const [mark] = childrenBy(tree, at, 'mark');
  if (mark === undefined) return [];
  const { text } = tree.tokens[at]!;
  if (isGerund(text)) return [gerund(tree, at, mark)];
  return lowerText(tree, mark) === 'to' ? [infinitive(tree, at)] : [];
}

function oblique(tree: Tree, at: number): Dependent[] {
  if (isRelativePronoun(tree, at) || isQuestionWord(tree, at)) return [];
  const prepositions = prepositionsOf(tree, at);
  if (prepositions.length === 0) return object(tree, at);
  const { nominal, behind } = argumentAt(tree, at);
  const marker = prepositions.map((one) => lowerText(tree, one)).join(' ');
  if (marker === 'according to') return [];
  return [{ ...nominal, kind: 'prepositional', marker }, ...behind.flatMap((one) => hangingOn(tree, one))];
}

function complement(tree: Tree, at: number): Dependent[] {
  const [mark] = childrenBy(tree, at, 'mark');
  if (mark !== undefined && isGerund(tree.tokens[at]!.text)) return [gerund(tree, at, mark)];
  if (mark !== undefined && lowerText(tree, mark) === 'to') return [infinitive(tree, at)];
  const prepositions = prepositionsOf(tree, at);
  if (prepositions.length > 0) return oblique(tree, at);
  if (isVerbal(tree, at)) return verbal(tree, at);
  const { nominal, behind } = argumentAt(tree, at);
  const kind = tree.tokens[at]!.pos === 'ADJ' ? 'adjectival' : 'nominal';
  return [{ ...nominal, kind, marker: null }, ...behind.flatMap((one) => hangingOn(tree, one)), ...degree(tree, at)];
}

/** “remained [closed] on Sunday”, “kept [selling shares]”; a past form is a clause that the tree has misplaced. */
function verbal(tree: Tree, at: number): Dependent[] {
  const form = verbForm(tree.tokens[at]!.text);
  if (form === 'past') return [];
  if (form !== 'ed' && form !== 'participle')
    return [{ ...withoutConjuncts(tree, at), kind: 'infinitive', marker: null }];
  const children = tree.children[at]!.filter((one) => plainRelation(tree, one) === 'obl');
  return [
    { start: at, end: at + 1, head: at, kind: 'adjectival', marker: null },
    ...children.flatMap((one) => oblique(tree, one)),
  ];
}

/** “agreed [to free 140 prisoners] and open four crossings”: the second infinitive is a clause of its own. */
function infinitive(tree: Tree, at: number): Dependent {
  return { ...withoutConjuncts(tree, at), kind: 'infinitive', marker: 'to' };
}

function withoutConjuncts(tree: Tree, at: number): Nominal {
  const next = childrenBy(tree, at, 'conj').find((one) => isVerbal(tree, one));
  const whole = subtree(tree, at);
  if (next === undefined) return whole;
  let { start: end } = subtree(tree, next);
  while (end > at + 1 && /^(?:,|and|or|but)$/.test(lowerText(tree, end - 1))) end--;
  return { ...whole, end: Math.min(whole.end, Math.max(end, at + 1)) };
}

function clause(tree: Tree, at: number): Dependent[] {
  const whole = subtree(tree, at);
  if (tree.tokens[whole.start]!.pos === 'ADP') return [];
  const [mark] = childrenBy(tree, at, 'mark');
  const marker = mark === undefined ? null : lowerText(tree, mark);
  if (marker !== null && !/^(?:that|whether|if|how|why|what|where|when)$/.test(marker)) return [];
  return [{ ...whole, kind: 'clause', marker }];
}

/** What “be” says of its subject. */
function predicate(tree: Tree, { node, group, spine }: Draft): Dependent[] {
  const { nominal, behind } = argumentAt(tree, node);
  const after = { ...nominal, start: Math.max(nominal.start, node > group.head ? group.end : nominal.start) };
  const prepositions = prepositionsOf(tree, node);
  const rest = [...behind.flatMap((one) => hangingOn(tree, one))];
  if (prepositions.length > 0)
    return [
      { ...after, kind: 'prepositional', marker: prepositions.map((one) => lowerText(tree, one)).join(' ') },
      ...rest,
    ];
  const { pos } = tree.tokens[node]!;
  if (isTemporal(tree.tokens, after) && spine.length > 0 && pos !== 'ADJ')
    return [{ ...after, kind: 'temporal', marker: null }, ...rest];
  const adjectival = pos === 'ADJ' || pos === 'ADV' || pos === 'VERB';
  return [{ ...after, kind: adjectival ? 'adjectival' : 'nominal', marker: null }, ...rest];
}

/** “less happy [than others]” is said of the verb, the words before it of the adjective. */
function degree(tree: Tree, at: number): Dependent[] {
  return childrenBy(tree, at, 'obl').flatMap((one) => oblique(tree, one));
}

/** “[On Friday], 31 people died, he said”: the tree hangs the time on the verb that closes the sentence. */
function frontedAbove(tree: Tree, { node }: Draft): Dependent[] {
  const up = tree.tokens[node]!.head;
  if (up === null || up < node || plainRelation(tree, node) !== 'ccomp') return [];
  const { start } = subtree(tree, node);
  return childrenBy(tree, up, 'obl')
    .filter((at) => at < start)
    .flatMap((at) => oblique(tree, at));
}

/** Nouns whose “that” leads in what they tell, whatever the tree says: “the appearance [that he interfered]”. */
const telling =
  /^(?:appearance|assurance|belief|chance|claim|concern|danger|doubt|evidence|fact|fear|hint|hope|idea|impression|likelihood|news|notion|overture|possibility|proof|prospect|report|risk|rumou?r|sign|speculation|suggestion|suspicion|warning|word)$/;

/**
 * The noun that a relative clause with a subject of its own has for its object; null where nothing is missing.
 *
 *     an index system which he patented in 1913
 *     ^^^^^^^^^^^^^^^
 */
function gapOf(
  tree: Tree,
  { node, group }: Draft,
  subject: Subject | null,
  found: readonly Dependent[],
): Dependent | null {
  const noun = tree.tokens[node]!.head;
  if (noun === null || !isRelativeClause(tree, node) || subject?.source !== 'own') return null;
  if (found.some(({ kind }) => kind !== 'prepositional' && kind !== 'temporal')) return null;
  if (group.voice === 'passive' || group.lemma === 'be' || isIntransitive(group.lemma)) return null;
  if (tree.tokens[noun]!.pos === 'PRON' || isVerbal(tree, noun) || toldOf(tree, group.end) !== null) return null;
  if (
    childrenBy(tree, node, 'obj').some((at) => lowerText(tree, at) === 'that') &&
    telling.test(tree.tokens[noun]!.lemma)
  )
    return null;
  const nominal = phraseBefore(tree, noun, subtree(tree, node).start);
  return isTemporal(tree.tokens, nominal) ? null : { ...nominal, kind: 'nominal', marker: null };
}
