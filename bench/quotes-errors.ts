import { reportingCue, reportingNoun } from '../src/language/reporting.js';
import type { Sentence, Token } from '../src/schemas/sentence.js';
import { type Found, type GoldQuote, overlapOf, type Scored, type Stretch } from './quotes-match.js';

/** A document with what was wanted and found in it. */
export interface Read {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly scored: Scored;
}

/** Where two contents share less than this they are not about the same words. */
const SAME_WORDS = 0.1;

/** The kinds of attributions that were missed, each with its count, told from the cue and the tree. */
export function missKinds(documents: readonly Read[]): Map<string, number> {
  return counted(
    documents.flatMap((document) => {
      const paired = new Set(document.scored.pairs.map(({ gold }) => gold));
      return document.scored.wanted.filter((gold) => !paired.has(gold)).map((gold) => missKind(gold, document));
    }),
  );
}

/** The kinds of false alarms: the rule, and whether somebody is marked as saying some of the words. */
export function alarmKinds(documents: readonly Read[]): Map<string, number> {
  return counted(
    documents.flatMap(({ scored }) => {
      const paired = new Set(scored.pairs.map(({ found }) => found));
      return scored.found.filter((found) => !paired.has(found)).map((found) => alarmKind(found, scored.wanted));
    }),
  );
}

function alarmKind({ content, rule, cue }: Found, wanted: readonly GoldQuote[]): string {
  const name = rule.replace('attribute/', '');
  const near = wanted.find((gold) => overlapOf(gold.content, content) > SAME_WORDS);
  if (near !== undefined) return `${name}: other words are marked (${extent(content, near.content)})`;
  const kind = cue === null ? undefined : reportingCue(cue)?.class;
  return `${name}${kind === undefined ? '' : `, cue of ${kind}`}: nothing is marked`;
}

function missKind(gold: GoldQuote, { sentences, scored }: Read): string {
  const near = scored.found.find((found) => overlapOf(gold.content, found.content) > SAME_WORDS);
  if (near !== undefined) return `found with other words (${extent(near.content, gold.content)})`;
  const cue = tokensIn(sentences, gold.cue ?? []);
  if (cue === null) return 'no cue is marked';
  const head = headOf(cue);
  const content = tokensIn(sentences, gold.content.slice(0, 1));
  return `${cueKind(cue.tokens[head]!)}, content is ${contentKind(cue, head, content)}`;
}

/** How the first contents differ from the second. */
function extent(ours: readonly Stretch[], theirs: readonly Stretch[]): string {
  const [start, end] = [ours[0]![0], ours.at(-1)![1]];
  const [from, to] = [theirs[0]![0], theirs.at(-1)![1]];
  if (start <= from && end >= to) return 'ours is longer';
  if (start >= from && end <= to) return 'ours is shorter';
  return 'shifted';
}

const parts: Readonly<Record<string, string>> = {
  VERB: 'verb',
  AUX: 'auxiliary',
  NOUN: 'noun',
  PROPN: 'noun',
  ADJ: 'adjective',
  ADP: 'preposition',
  SCONJ: 'conjunction',
  ADV: 'adverb',
};

function cueKind({ pos, lemma, text }: Token): string {
  const part = parts[pos] ?? 'other word';
  const known =
    part === 'verb' ? (reportingCue(lemma) ?? reportingCue(text)) : part === 'noun' ? reportingNoun(lemma) : undefined;
  if (part !== 'verb' && part !== 'noun') return `cue is an ${part}`.replace(/an (?=[^aeiou])/, 'a ');
  return `${known === undefined ? 'unknown' : known.class} ${part}`;
}

interface Run {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

function contentKind({ tokens }: Run, cue: number, content: Run | null): string {
  if (content === null || content.tokens !== tokens) return 'in another sentence';
  const head = headOf(content);
  const relation = tokens[head]!.head === cue ? tokens[head]!.relation?.replace(/:.*/, '') : undefined;
  if (tokens[cue]!.head === head) return 'above it in the tree';
  if (relation === 'obj' || relation === 'iobj') return 'its object';
  if (relation === 'obl' || relation === 'nmod') return 'a phrase with a preposition';
  if (relation === 'xcomp') return 'an infinitive or the like';
  if (relation === 'ccomp') return 'a clause';
  if (relation === 'acl') return 'a clause of a noun';
  if (relation === 'advcl' || relation === 'parataxis') return 'a loose clause';
  if (relation === 'nsubj') return 'its subject';
  return relation === undefined ? 'further off in the tree' : 'something else of it';
}

/** The tokens of the stretches in the sentence where the first of them stands. */
function tokensIn(sentences: readonly Sentence[], stretches: readonly Stretch[]): Run | null {
  const [first] = stretches;
  const sentence = first && sentences.find(({ start, end }) => start <= first[0] && first[0] < end);
  if (sentence === undefined) return null;
  const { tokens } = sentence;
  const inside = tokens.flatMap(({ start, end }, at) =>
    stretches.some(([from, to]) => start < to && end > from) ? [at] : [],
  );
  return inside.length === 0 ? null : { tokens, from: inside[0]!, to: inside.at(-1)! + 1 };
}

/** The token of the run whose head is outside; the first of them that is a content word. */
function headOf({ tokens, from, to }: Run): number {
  const tops = Array.from({ length: to - from }, (_, index) => from + index).filter((at) => {
    const { head } = tokens[at]!;
    return head === null || head < from || head >= to;
  });
  return tops.find((at) => /^(?:VERB|NOUN|ADJ|PROPN)$/.test(tokens[at]!.pos)) ?? tops[0] ?? from;
}

function counted(kinds: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
