import type { Token } from '../../schemas/sentence.js';
import type { TokenRange } from './noun-phrases.js';
import { particleOf } from './particles.js';
import { isAdjectivalParticiple, isForm, isNegation } from './tags.js';
import { isParticipleForm, type VerbForm, verbBase, verbForm } from './verb-forms.js';

/**
 * A verb with its auxiliaries, in token indexes. `head` is the verb that the group is about and `lemma` its base with
 * its particle (“call off”). `raised` is the verb or adjective that the head was lifted out of: “is expected to close”
 * has the head “close” and is raised by “expect”.
 */
export interface VerbGroup extends TokenRange {
  readonly head: number;
  readonly lemma: string;
  /** The form of the head as it is written. */
  readonly form: VerbForm;
  readonly particle: number | null;
  readonly finite: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly raised: string | null;
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly aspect: 'simple' | 'progressive' | 'perfect' | 'perfect-progressive';
  readonly voice: 'active' | 'passive';
  readonly infinitive: boolean;
  readonly participle: 'present' | 'past' | null;
}

const modals: Readonly<Record<string, string>> = {
  will: 'will',
  "'ll": 'will',
  '’ll': 'will',
  wo: 'will',
  would: 'would',
  "'d": 'would',
  '’d': 'would',
  can: 'can',
  ca: 'can',
  could: 'could',
  may: 'may',
  might: 'might',
  must: 'must',
  shall: 'shall',
  sha: 'shall',
  should: 'should',
  ought: 'ought',
  need: 'need',
};

/** Words after “be” (or verbs) whose infinitive has the same subject and carries the news: “is expected to close”. */
const raisers = new Set(
  'expected set due scheduled likely unlikely certain sure bound going poised supposed slated planned anticipated believed thought said reported alleged understood known considered meant about able unable forecast projected'.split(
    ' ',
  ),
);
/** Those of them that a subject does as well: “he planned to stay”. */
const plans = new Set(['expected', 'meant', 'planned']);
const raisingVerbs = new Set([
  'seem',
  'appear',
  'continue',
  'begin',
  'start',
  'have',
  'cease',
  'tend',
  'happen',
  'prove',
  'need',
  'use',
  'fail',
  'look',
]);

/**
 * The verb groups of a sentence, in order, without overlap.
 *
 *     Jonas Lim has not been charged, and the deal is expected to close soon.
 *               ^^^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^
 */
export function chunkVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; ) {
    const group = groupAt(tokens, at);
    if (group === null) at++;
    else {
      groups.push(group);
      at = group.end;
    }
  }
  return groups;
}

interface Words {
  readonly indexes: readonly number[];
  readonly infinitive: boolean;
  readonly negated: boolean;
}

/** What no group begins with: it does with a verb, “to” or “not”. */
const opensNone: ReadonlySet<Token['pos']> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN', 'PUNCT']);

function groupAt(tokens: readonly Token[], start: number): VerbGroup | null {
  if (opensNone.has(tokens[start]!.pos)) return null;
  const words = wordsFrom(tokens, start);
  if (words === null) return null;
  const lifted = liftedFrom(tokens, words.indexes.at(-1)!);
  if (lifted === null) return described(tokens, start, words, null, words);
  return described(tokens, start, words, lifted.by, lifted.words);
}

/** The run of auxiliaries and the verb that opens at `start`, with the adverbs and negations between them. */
function wordsFrom(tokens: readonly Token[], start: number): Words | null {
  let at = start;
  let infinitive = false;
  let negated = false;
  if (
    isNegation(tokens[at]!) &&
    (isTo(tokens[at + 1]) || verbForm(tokens[at + 1]?.text.toLowerCase() ?? '') === 'ing')
  ) {
    negated = true;
    at++;
  }
  if (isTo(tokens[at])) {
    const verb = skipAdverbs(tokens, at + 1);
    if (!isBaseVerb(tokens[verb])) return null;
    negated ||= negatedBetween(tokens, at + 1, verb);
    infinitive = true;
    at = verb;
  } else if (negated && tokens[at]?.pos !== 'VERB') return null;
  const indexes: number[] = [];
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.pos !== 'AUX' && token.pos !== 'VERB') break;
    if (indexes.length > 0 && !continues(tokens, indexes.at(-1)!, at)) break;
    indexes.push(at);
    if (token.pos === 'VERB' && !startsChain(tokens, at)) break;
    const after = skipAdverbs(tokens, at + 1);
    if (!isVerbal(tokens[after])) {
      negated ||= negatedBetween(tokens, at + 1, after);
      break;
    }
    if (continues(tokens, at, after)) negated ||= negatedBetween(tokens, at + 1, after);
    at = after;
  }
  return indexes.length === 0 ? null : { indexes, infinitive, negated };
}

/** “have”, “be” and “do” are tagged as verbs at times: they still lead a chain. */
function startsChain(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    isForm(token, 'be') ||
    isForm(token, 'have') ||
    isForm(token, 'do') ||
    modals[token.text.toLowerCase()] !== undefined
  );
}

/** Whether the verb at `next` can go on with the chain after the auxiliary at `at`. */
function continues(tokens: readonly Token[], at: number, next: number): boolean {
  const auxiliary = tokens[at]!;
  const word = tokens[next]!.text.toLowerCase();
  if (isForm(auxiliary, 'be'))
    return verbForm(word) === 'ing' || (isParticipleForm(word) && !isAdjectivalParticiple(word));
  if (isForm(auxiliary, 'have')) return isParticipleForm(word);
  return verbForm(word) === 'base' || (verbForm(word) === 'ed' && !word.endsWith('ed'));
}

function described(
  tokens: readonly Token[],
  start: number,
  outer: Words,
  raised: string | null,
  inner: Words,
): VerbGroup {
  const head = inner.indexes.at(-1)!;
  const form = verbForm(tokens[head]!.text.toLowerCase());
  const base = verbBase(tokens[head]!.text.toLowerCase(), tokens[head]!.lemma.toLowerCase());
  const first = tokens[outer.indexes[0]!]!;
  const modal = outer.infinitive ? null : modalOf(first);
  const particle = particleOf(tokens, head);
  const lone = outer.indexes.length === 1 && !outer.infinitive;
  const firstForm = verbForm(first.text.toLowerCase());
  const participle = participleOf(tokens, outer, lone, raised !== null, firstForm);
  const last = particle !== null && particle === head + 1 ? particle : Math.max(head, inner.indexes.at(-1)!);
  return {
    start,
    end: startsChain(tokens, head) ? trailingNegation(tokens, last + 1) : last + 1,
    head,
    lemma: particle === null ? base : `${base} ${tokens[particle]!.text.toLowerCase()}`,
    form,
    particle,
    finite: !outer.infinitive && participle === null,
    negated: outer.negated !== (inner !== outer && inner.negated) || /^(?:unlikely|unable|fail)$/.test(raised ?? ''),
    modal,
    raised,
    tense:
      outer.infinitive || participle !== null
        ? null
        : modal === 'will' || modal === 'shall'
          ? 'future'
          : tenseOf(first),
    aspect: aspectOf(tokens, inner === outer ? outer.indexes : inner.indexes),
    voice: isPassive(tokens, inner.indexes, form) ? 'passive' : 'active',
    infinitive: outer.infinitive,
    participle,
  };
}

/** “a forum [set to be held]”: a raising participle without “be” hangs on a noun, unless the tree says otherwise: “he [planned to stay]”. */
function participleOf(
  tokens: readonly Token[],
  outer: Words,
  lone: boolean,
  raised: boolean,
  form: VerbForm,
): VerbGroup['participle'] {
  if (form === 'ing') return 'present';
  if (!lone) return null;
  const first = tokens[outer.indexes[0]!]!;
  if (form === 'participle') return 'past';
  if (!raised || form !== 'ed' || !raisers.has(first.text.toLowerCase())) return null;
  const isOfNoun = first.relation === null || first.relation.startsWith('acl');
  return isOfNoun || !plans.has(first.text.toLowerCase()) ? 'past' : null;
}

function modalOf(token: Token): string | null {
  if (token.pos !== 'AUX' && token.pos !== 'VERB') return null;
  if (/^['’]d$/.test(token.text) && token.lemma === 'have') return null;
  if (token.text.toLowerCase() === 'need' && token.pos === 'VERB') return null;
  return modals[token.text.toLowerCase()] ?? null;
}

function tenseOf(token: Token): 'past' | 'present' {
  const form = verbForm(token.text.toLowerCase());
  if (form === 'past' || form === 'ed') return 'past';
  return /^(?:would|could|might)$/.test(token.text.toLowerCase()) ? 'past' : 'present';
}

function aspectOf(tokens: readonly Token[], indexes: readonly number[]): VerbGroup['aspect'] {
  const perfect = indexes.slice(0, -1).some((index) => isForm(tokens[index]!, 'have'));
  const progressive =
    indexes.length > 1 &&
    indexes
      .slice(1)
      .some((index, i) => verbForm(tokens[index]!.text.toLowerCase()) === 'ing' && isForm(tokens[indexes[i]!]!, 'be'));
  if (perfect) return progressive ? 'perfect-progressive' : 'perfect';
  return progressive ? 'progressive' : 'simple';
}

function isPassive(tokens: readonly Token[], indexes: readonly number[], form: string): boolean {
  const before = indexes.at(-2);
  if (before === undefined || form === 'ing' || isForm(tokens[indexes.at(-1)!]!, 'be')) return false;
  const { text, relation } = tokens[before]!;
  // “he’s sought to”: the tree knows “has” from “is”.
  return isForm(tokens[before]!, 'be') && !(/^['’]s$/.test(text) && relation === 'aux');
}

/** “is expected [to close]”, “are set [to meet]”, “has continued [to fall]”. */
function liftedFrom(tokens: readonly Token[], head: number): { by: string; words: Words } | null {
  const at = raiserAt(tokens, head);
  if (at === null) return null;
  const to = skipAdverbs(tokens, at + 1);
  if (!isTo(tokens[to]) && !isNegation(tokens[to] ?? tokens[at]!)) return null;
  const words = wordsFrom(tokens, to);
  if (words === null || !words.infinitive) return null;
  return { by: isForm(tokens[at]!, 'be') ? 'be' : raisingName(tokens[at]!), words };
}

function raisingName(token: Token): string {
  return token.pos === 'VERB' || token.pos === 'AUX' ? token.lemma.toLowerCase() : token.text.toLowerCase();
}

/** The index of the raising word that ends the group, or follows its “be” as an adjective: “is [likely] to”. */
function raiserAt(tokens: readonly Token[], head: number): number | null {
  const token = tokens[head]!;
  if (raisers.has(token.text.toLowerCase()) || raisingVerbs.has(token.lemma.toLowerCase())) return head;
  if (!isForm(token, 'be')) return null;
  const after = skipAdverbs(tokens, head + 1);
  if (raisers.has(tokens[after]?.text.toLowerCase() ?? '')) return after;
  if (tokens[after - 1] && raisers.has(tokens[after - 1]!.text.toLowerCase()) && after - 1 > head) return after - 1;
  return isTo(tokens[after]) ? head : null;
}

function isTo(token: Token | undefined): boolean {
  return token !== undefined && token.text.toLowerCase() === 'to';
}

function isVerbal(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

function isBaseVerb(token: Token | undefined): boolean {
  if (token === undefined || !isVerbal(token)) return false;
  const form = verbForm(token.text.toLowerCase());
  return form === 'base' || (form === 'ed' && !token.text.endsWith('ed')) || token.lemma === token.text;
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < tokens.length &&
    at < from + 5 &&
    (tokens[at]!.pos === 'ADV' || isNegation(tokens[at]!) || /^["“]$/.test(tokens[at]!.text))
  )
    at++;
  return at;
}

function negatedBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isNegation(tokens[at]!)) return true;
  return false;
}

/** “is [not] a member”: the negation after a lone auxiliary belongs to the group. */
function trailingNegation(tokens: readonly Token[], end: number): number {
  return tokens[end] !== undefined && isNegation(tokens[end]!) ? end + 1 : end;
}

/** “killed”, “said”: past tense or participle, and nothing in the group tells which. */
export function isAmbiguousPast(group: VerbGroup): boolean {
  return group.finite && group.form === 'ed' && group.start === group.head && group.modal === null;
}
