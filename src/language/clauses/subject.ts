import { isAgentNoun } from '../agents.js';
import { occupations } from '../occupations.js';
import { objectControl } from '../phrases/control.js';
import { isAmbiguousPast, type VerbGroup } from '../phrases/verb-groups.js';
import { reportingCue } from '../reporting.js';
import { isOfficeNoun } from '../titles.js';
import type { Nominal } from './clause.js';
import type { Draft, Subject } from './draft.js';
import { argumentAt, phraseBefore, wholePhrase } from './nominal.js';
import { isRelativePronoun, toldOf } from './told.js';
import { childrenBy, isHyphen, isRelativeClause, lowerText, plainRelation, prepositionsOf, type Tree } from './tree.js';

/** The clause of a node, with its subject. */
export interface Above {
  readonly draft: Draft;
  readonly subject: Subject | null;
}

/** The subject of a clause: its own, the noun that it describes, or that of the clause which it hangs on. */
export function subjectOf(tree: Tree, draft: Draft, above: (node: number) => Above | null): Subject | null {
  const own = ownSubject(tree, draft);
  const told = own === null || isRelativePronoun(tree, own) ? toldOf(tree, draft.group.start) : null;
  if (told !== null) return { nominal: phraseBefore(tree, told.noun, told.pronoun), source: 'antecedent' };
  const up = tree.tokens[draft.node]!.head;
  if (own !== null) return relativeSubject(tree, draft, own) ?? placed(tree, draft, own);
  const behind = behindBe(tree, draft);
  if (behind !== null) return { nominal: behind, source: 'inverted' };
  if (up === null) return null;
  switch (plainRelation(tree, draft.node)) {
    case 'conj':
      return isOrder(draft) || isListed(tree, draft) ? null : shared(above(up));
    case 'acl':
      return describedNoun(tree, draft, up);
    case 'xcomp':
    case 'advcl':
    case 'ccomp':
      return draft.group.finite ? null : controlled(tree, draft, up, above(up));
    default:
      return null;
  }
}

function ownSubject(tree: Tree, draft: Draft): number | null {
  const children = draft.children;
  const there = children.find((at) => plainRelation(tree, at) === 'expl' && lowerText(tree, at) === 'there');
  const [first, second] = children.filter((at) => plainRelation(tree, at) === 'nsubj');
  // “a man who [officials] said had left”
  const nominal = second !== undefined && second < draft.group.head && isRelativePronoun(tree, first!) ? second : first;
  return there ?? nominal ?? children.find((at) => plainRelation(tree, at) === 'expl') ?? null;
}

const relativePronouns = new Set(['who', 'which', 'that', 'whoever']);

/** “the ferry [which] sank”: the pronoun stands for the noun. */
function relativeSubject(tree: Tree, { node }: Draft, own: number): Subject | null {
  const up = tree.tokens[node]!.head;
  if (up === null || !isRelativeClause(tree, node)) return null;
  if (tree.tokens[own]!.pos !== 'PRON' || !relativePronouns.has(lowerText(tree, own))) return null;
  const noun = /^who/.test(lowerText(tree, own)) ? someone(tree, up, own) : up;
  return { nominal: phraseBefore(tree, noun, own), source: 'antecedent' };
}

/** “statements from [Dmitry Peskov], who …”: of a thing and a name behind it, “who” means the name. */
function someone(tree: Tree, noun: number, before: number): number {
  const { pos, text } = tree.tokens[noun]!;
  const someoneBefore = pos === 'PROPN' ? agentBefore(tree, noun) : null;
  if (someoneBefore !== null) return someoneBefore;
  if (pos !== 'NOUN' || isOfficeNoun(text) || occupations.has(text.toLowerCase())) return noun;
  return (
    childrenBy(tree, noun, 'nmod').findLast((at) => at > noun && at < before && tree.tokens[at]!.pos === 'PROPN') ??
    noun
  );
}

/** “a [farmer] from Iowa who …”: the noun for people right before the preposition of a name. */
function agentBefore(tree: Tree, name: number): number | null {
  const [preposition] = prepositionsOf(tree, name);
  if (preposition === undefined || !/^(?:from|in|of)$/.test(lowerText(tree, preposition))) return null;
  const before = preposition - 1;
  return tree.tokens[before]?.pos === 'NOUN' && isAgentNoun(lowerText(tree, before)) ? before : null;
}

/** Behind a verb of saying a subject is inverted: “…,” said Noor Adila. */
function placed(tree: Tree, { group }: Draft, own: number): Subject | null {
  if (isNoSubject(tree, own, group)) return null;
  if (own < group.head) return { nominal: wholePhrase(tree, own, group.start), source: 'own' };
  const inverts = reportingCue(group.lemma)?.frames.has('quote') === true;
  return inverts || group.lemma === 'be' ? { nominal: wholePhrase(tree, own), source: 'inverted' } : null;
}

/** “who [in his office] was talking”, “from ten until [six] is in force”: neither a phrase with a preposition nor an hour. */
function isNoSubject(tree: Tree, own: number, { start, finite }: VerbGroup): boolean {
  if (!finite) return false;
  const led = childrenBy(tree, own, 'case').some((at) => at < own && isLeading(tree, at));
  return led || (own + 1 === start && isHour(tree, own, start));
}

/** “[in] his office”, not “sergeant-[at]-arms” */
function isLeading(tree: Tree, at: number): boolean {
  return /^(?:in|at|on|from|with|by)$/.test(lowerText(tree, at)) && !isHyphen(tree, at + 1);
}

function isHour(tree: Tree, own: number, verb: number): boolean {
  if (tree.tokens[own]!.pos !== 'NUM' || tree.children[own]!.length > 0 || own === 0) return false;
  return (
    /^(?:is|was|has)$/.test(lowerText(tree, verb)) && /^(?:until|till|from|to|and)$/.test(lowerText(tree, own - 1))
  );
}

/**
 * Behind “be” that a phrase with a preposition, or a participle, opens, stands the subject.
 *
 *     Among the dead were two children. Killed in the attack was Paul Berg.
 *                         ^^^^^^^^^^^^                           ^^^^^^^^^
 */
function behindBe(tree: Tree, { node, group, copular }: Draft): Nominal | null {
  const up = tree.tokens[node]!.head;
  if (copular) return opensWith(tree, node, group, 'obl', 'nmod') ? predicateNoun(tree, node, group) : null;
  if (up === null || !/^(?:acl|csubj)$/.test(plainRelation(tree, node)) || group.participle !== 'past') return null;
  const be = childrenBy(tree, up, 'cop').find((at) => at > node && at < up);
  return be === undefined ? null : predicateNoun(tree, up, { start: be, end: be + 1 });
}

function opensWith(tree: Tree, node: number, { start }: Range, ...relations: string[]): boolean {
  return childrenBy(tree, node, ...relations).some((at) => at < start && prepositionsOf(tree, at).length > 0);
}

function predicateNoun(tree: Tree, node: number, { end }: Range): Nominal | null {
  if (node < end || !/^(?:NOUN|PROPN)$/.test(tree.tokens[node]!.pos)) return null;
  const { nominal } = argumentAt(tree, node);
  return { ...nominal, start: Math.max(nominal.start, end) };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function shared(other: Above | null): Subject | null {
  return other?.subject == null ? null : { nominal: other.subject.nominal, source: 'shared' };
}

/** “from forged papers, [confiscated] files and letters”: behind a comma alone, and a noun without an article right behind. */
function isListed(tree: Tree, { node, group }: Draft): boolean {
  if (group.start !== group.head || !isAmbiguousPast(group) || childrenBy(tree, node, 'cc').length > 0) return false;
  const [before, next, noun] = [tree.tokens[node - 1]?.text, tree.tokens[node + 1]?.pos, tree.tokens[node + 2]?.pos];
  return before === ',' && (next === 'NOUN' || (next === 'ADJ' && noun === 'NOUN'));
}

/** “…, but [don’t expect] him to go”: an order has no subject to share. */
function isOrder({ group }: Draft): boolean {
  return (
    group.negated &&
    group.form === 'base' &&
    group.start !== group.head &&
    group.modal === null &&
    group.tense === 'present'
  );
}

/** “a ferry [carrying] 63 people”; who is to do what a noun plans is not said: “an invitation to visit”. */
function describedNoun(tree: Tree, { node, group }: Draft, noun: number): Subject | null {
  if (group.participle === null || isRelativeClause(tree, node) || childrenBy(tree, node, 'mark').length > 0)
    return null;
  // “a surprise, given the mood”: a preposition.
  if (lowerText(tree, node) === 'given' && childrenBy(tree, node, 'obj').length > 0) return null;
  // “the possibility of Russia assisting”: the noun before the participle may be either.
  if (childrenBy(tree, noun, 'nmod').some((at) => at > noun && at < node) && group.participle === 'present')
    return null;
  return { nominal: phraseBefore(tree, aboveName(tree, noun), group.start), source: 'antecedent' };
}

/** “the [parade] of Victory Day held in May”: a name takes no participle without a comma, so it is the noun's that has the name behind it. */
function aboveName(tree: Tree, noun: number): number {
  const { pos, head } = tree.tokens[noun]!;
  if (pos !== 'PROPN' || head === null || plainRelation(tree, noun) !== 'nmod' || head > noun) return noun;
  const above = plainRelation(tree, head) === 'conj' ? tree.tokens[head]!.head! : head;
  return tree.tokens[above]!.pos === 'NOUN' ? above : noun;
}

/** “agreed to buy”, “urged them to stay”, “sank, killing 17”. */
function controlled(tree: Tree, draft: Draft, up: number, other: Above | null): Subject | null {
  if (other === null || isInsidePhrase(tree, draft) || isOfNoun(draft) || isAnybodys(tree, draft, up)) return null;
  if (draft.group.infinitive) {
    const object = doerBehind(tree, up, other.draft.group.lemma);
    if (object !== undefined && object < draft.node)
      return { nominal: argumentAt(tree, object).nominal, source: 'control' };
  }
  const shown = draft.group.participle === 'present' && isShown(tree, up, draft.node);
  if (shown) return { nominal: argumentAt(tree, childrenBy(tree, up, 'obj', 'iobj')[0]!).nominal, source: 'control' };
  const { subject } = other;
  return subject === null || lowerText(tree, subject.nominal.head) === 'there'
    ? null
    : { nominal: subject.nominal, source: 'control' };
}

/** “The clip shows [Berg] leaving”, “caught [him] taking money”: who is shown does it. */
function isShown(tree: Tree, verb: number, node: number): boolean {
  if (plainRelation(tree, node) !== 'xcomp' || !showing.test(tree.tokens[verb]!.lemma)) return false;
  const [object] = childrenBy(tree, verb, 'obj', 'iobj');
  return object !== undefined && object < node;
}

const showing = /^(?:capture|catch|depict|film|find|hear|picture|record|see|show|spot|watch)$/;

/** Verbs whose hearer, behind a preposition, is to do it: “called on [the president] to go”. */
const hearerBehind: ReadonlyMap<string, string> = new Map([
  ['call', 'on'],
  ['appeal', 'to'],
  ['plead', 'with'],
  ['wait', 'for'],
  ['count', 'on'],
  ['rely', 'on'],
]);

function doerBehind(tree: Tree, verb: number, lemma: string): number | undefined {
  if (objectControl.has(lemma) && childrenBy(tree, verb, 'obj', 'iobj').length > 0)
    return childrenBy(tree, verb, 'obj', 'iobj')[0];
  const preposition = hearerBehind.get(lemma.split(' ')[0]!);
  return childrenBy(tree, verb, 'obl').find((at) => {
    const [word] = prepositionsOf(tree, at);
    return word !== undefined && lowerText(tree, word) === preposition;
  });
}

/** “a forum [set to be held] in May”: said of a noun, wherever the tree hangs it. */
function isOfNoun({ group }: Draft): boolean {
  return group.raised !== null && group.participle === 'past';
}

/** Verbs of which the gerund behind tells what anybody does: “discussed [disarming] the country”. */
const anybodys = new Set(
  'advocate allow ban debate describe discourage discuss encourage entail favor favour involve mean oppose permit prohibit propose recommend require suggest support'.split(
    ' ',
  ),
);

/** “supports talks [to end] the war”: what is judged is to do it. */
const judging =
  /^(?:applaud|back|condemn|criticize|criticise|endorse|favor|favour|oppose|praise|reject|support|welcome)$/;

/** “not sure [filing] a suit helps”: who is sure files nothing; who is busy filing does. */
function isAnybodys(tree: Tree, { node, group }: Draft, up: number): boolean {
  if (group.infinitive && plainRelation(tree, node) === 'advcl')
    return judging.test(tree.tokens[up]!.lemma) && childrenBy(tree, up, 'obj').some((at) => at < node);
  if (group.participle !== 'present' || !/^[xc]comp$/.test(plainRelation(tree, node))) return false;
  const { pos, lemma } = tree.tokens[up]!;
  return pos === 'ADJ' ? lemma !== 'busy' : anybodys.has(lemma);
}

/** “interest in [strengthening] relations”: nobody is said to do it. */
function isInsidePhrase(tree: Tree, { node, group }: Draft): boolean {
  const [mark] = childrenBy(tree, node, 'mark');
  return (
    group.participle === 'present' &&
    mark !== undefined &&
    /^(?:in|about|of|for|from|to|at|against|with|on)$/.test(lowerText(tree, mark))
  );
}
