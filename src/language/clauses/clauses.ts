import type { Token } from '../../schemas/sentence.js';
import { headlineTags } from '../phrases/headlines.js';
import type { NounPhrase } from '../phrases/noun-phrases.js';
import { isCopula, isIntransitive } from '../phrases/transitivity.js';
import { verbForm } from '../phrases/verb-forms.js';
import type { VerbGroup } from '../phrases/verb-groups.js';
import { phrasesOf } from '../phrases.js';
import type { Clause, ClauseLink, Dependent } from './clause.js';
import { conjoined } from './conjunct.js';
import { dependentsOf } from './dependents.js';
import { type Draft, draftOf, type Subject } from './draft.js';
import { type Above, subjectOf } from './subject.js';
import {
  childrenBy,
  contentClauses,
  isRelativeClause,
  lowerText,
  plainRelation,
  relationOf,
  saidTo,
  type Tree,
  treeOf,
} from './tree.js';

/** The clauses of a sentence in the order of their verbs, its tokens with doubtful tags mended, and its noun phrases. */
export interface Clauses {
  readonly tokens: readonly Token[];
  readonly nounPhrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
}

/** How far subjects are handed down: “agreed to try to stop selling”. */
const DEEPEST = 8;

/** The clauses of the tokens of one sentence, by its verb groups and its dependency tree, in about linear time. */
export function clausesOf(tokens: readonly Token[], { headline = false } = {}): Clauses {
  const phrases = phrasesOf(headline ? headlineTags(tokens) : tokens);
  const tree = treeOf(phrases.tokens);
  const drafts = phrases.verbGroups.map((group) => draftOf(tree, group)).filter((draft) => !isState(tree, draft));
  const byNode = new Map(drafts.flatMap(({ spine }, index) => spine.map((node): [number, number] => [node, index])));
  drafts.forEach(({ node }, index) => {
    byNode.set(node, index);
  });
  const joined = joinedGroups(tree, drafts, byNode);
  const found = subjectsOf(tree, joined, byNode);
  const subjects = headline
    ? found.map((subject, at) => subject ?? nounBefore(phrases.nounPhrases, joined[at]!))
    : found;
  const verbs = new Set(joined.map(({ group }) => group.head));
  const clauses = joined
    .map((draft, index) => clauseOf(tree, draft, subjects[index]!, byNode))
    .map((clause) => (headline ? apartFrom(clause, verbs) : clause));
  return {
    tokens: tree.tokens,
    nounPhrases: phrases.nounPhrases,
    clauses: clauses.map((clause, at) => ({ ...clause, dependents: sharedObject(clauses, at) })),
  };
}

/** “remained [closed]”: what another verb says of its subject is no clause. */
function isState(tree: Tree, { node, group }: Draft): boolean {
  const { head, relation, text } = tree.tokens[node]!;
  if (relation !== 'xcomp' || head === null || group.start !== group.head || group.infinitive) return false;
  return isCopula(tree.tokens[head]!.lemma) && /^(?:ed|participle)$/.test(verbForm(text));
}

/** The drafts, each with what its verb takes over from the one that it is joined to. */
function joinedGroups(tree: Tree, drafts: readonly Draft[], byNode: ReadonlyMap<number, number>): Draft[] {
  const done: Draft[] = [];
  for (const draft of drafts) {
    const up = tree.tokens[draft.node]!.head;
    const partner = up === null || plainRelation(tree, draft.node) !== 'conj' ? undefined : done[byNode.get(up) ?? -1];
    if (partner === undefined || draft.children.some((at) => plainRelation(tree, at) === 'nsubj')) done.push(draft);
    else {
      const but = childrenBy(tree, draft.node, 'cc').some((at) => lowerText(tree, at) === 'but');
      const object = childrenBy(tree, draft.node, 'obj').length > 0;
      done.push({ ...draft, group: conjoined(draft.group, partner.group, { but, object }) });
    }
  }
  return done;
}

function subjectsOf(tree: Tree, drafts: readonly Draft[], byNode: ReadonlyMap<number, number>): (Subject | null)[] {
  const found: (Subject | null | undefined)[] = drafts.map(() => undefined);
  const find = (index: number, depth: number): Subject | null => {
    if (found[index] !== undefined) return found[index];
    found[index] = null;
    if (depth < DEEPEST) found[index] = subjectOf(tree, drafts[index]!, (node) => above(node, index, depth));
    return found[index];
  };
  const above = (node: number, from: number, depth: number): Above | null => {
    const index = byNode.get(node);
    return index === undefined || index === from ? null : { draft: drafts[index]!, subject: find(index, depth + 1) };
  };
  return drafts.map((_, index) => find(index, 0));
}

/** The trees of headlines hang whole clauses on others as if they were nouns: “[At least 12 dead] after ferry sinks”. */
function apartFrom(clause: Clause, verbs: ReadonlySet<number>): Clause {
  const isClause = ({ start, end, kind }: Dependent) =>
    kind !== 'clause' && kind !== 'infinitive' && [...verbs].some((verb) => verb >= start && verb < end);
  const dependents = clause.dependents.filter((one) => !isClause(one));
  if (dependents.length === clause.dependents.length) return clause;
  return {
    ...clause,
    dependents,
    start: Math.max(clause.start, Math.min(clause.subject?.start ?? clause.verb.start, clause.verb.start)),
    end: Math.max(clause.verb.end, ...dependents.map(({ end }) => end)),
  };
}

/** Headlines leave out “be” and “is”: “[Brightwater] to buy Kestrel”, “[At least 12] dead”. */
function nounBefore(nouns: readonly NounPhrase[], { group }: Draft): Subject | null {
  const before = nouns.find(({ end }) => end === group.start);
  return before === undefined ? null : { nominal: before, source: 'own' };
}

function clauseOf(tree: Tree, draft: Draft, subject: Subject | null, byNode: ReadonlyMap<number, number>): Clause {
  const { node, group } = draft;
  const dependents = dependentsOf(tree, draft, subject);
  const head = tree.tokens[node]!.head;
  const up = head !== null && contentClauses(tree, head).includes(node) ? (saidTo(tree, head) ?? head) : head;
  const governor = up === null ? null : (byNode.get(up) ?? null);
  const relation = relationOf(tree, node);
  const ofNoun = governor === null && up !== null && /^(?:acl|ccomp)/.test(relation) && !isRelativeClause(tree, node);
  return {
    verb: group,
    link: linkOf(tree, node, group),
    marker: markerOf(tree, draft),
    governor,
    governorNoun: ofNoun ? up : null,
    subject: subject?.nominal ?? null,
    subjectSource: subject?.source ?? null,
    dependents,
    ...extentOf(tree, draft, subject, dependents),
  };
}

/** From the first to the last word of the verb, its own subject and its dependents; of a relative clause not the noun that it is about. */
function extentOf(tree: Tree, draft: Draft, subject: Subject | null, dependents: readonly Dependent[]) {
  const { node, group } = draft;
  const own = subject !== null && subject.source === 'own' ? [subject.nominal.start] : [];
  const noun = isRelativeClause(tree, node) ? tree.tokens[node]!.head : null;
  const inner = dependents.filter(({ head }) => head !== noun);
  const opening = ({ kind, start, marker }: Dependent) =>
    kind === 'prepositional' ? start - marker!.split(' ').length : start;
  return {
    start: Math.min(group.start, ...own, ...inner.map(opening)),
    end: Math.max(group.end, ...inner.map(({ end }) => end), ...adverbsBehind(tree, draft).map((at) => at + 1)),
  };
}

/** “approved it [unanimously]”, “cut 500 jobs [worldwide]”. */
function adverbsBehind(tree: Tree, draft: Draft): number[] {
  const objects = draft.children.filter((at) => plainRelation(tree, at) === 'obj');
  return [...draft.children, ...objects.flatMap((at) => tree.children[at]!)].filter(
    (at) => at > draft.group.head && tree.tokens[at]!.pos === 'ADV' && tree.children[at]!.length === 0,
  );
}

/** The subordinator or question word before the clause, “without” before a gerund. */
function markerOf(tree: Tree, draft: Draft): string | null {
  const children = draft.children.filter((at) => at < draft.group.head);
  const mark = children.find((at) => plainRelation(tree, at) === 'mark' && lowerText(tree, at) !== 'to');
  const found = mark ?? children.find((at) => /^(?:what|how|where|why|when|who|which|whom)$/.test(lowerText(tree, at)));
  return found === undefined ? null : lowerText(tree, found);
}

function linkOf(tree: Tree, node: number, group: VerbGroup): ClauseLink {
  const relation = relationOf(tree, node);
  if (isRelativeClause(tree, node)) return 'relative';
  if (relation.startsWith('conj')) return 'conjunct';
  if (!group.finite) return group.infinitive ? 'infinitive' : 'participle';
  if (relation === 'advcl') return 'adverbial';
  return /^(?:ccomp|xcomp|csubj|acl)/.test(relation) ? 'complement' : 'root';
}

/** “loves or defends [hunting culture]”: the object behind the last of two verbs is that of both. */
function sharedObject(clauses: readonly Clause[], at: number): readonly Dependent[] {
  const clause = clauses[at]!;
  const next = clauses[at + 1];
  const joined =
    next !== undefined && next.link === 'conjunct' && next.governor === at && next.verb.start <= clause.end + 2;
  if (!joined || clause.dependents.length > 0 || clause.verb.voice === 'passive' || isIntransitive(clause.verb.lemma))
    return clause.dependents;
  return next.dependents.filter(({ kind }) => kind === 'nominal').slice(0, 1);
}
