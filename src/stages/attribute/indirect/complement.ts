import { reportingNoun } from '../../../language/reporting.js';
import { type Cue, isAsserted } from '../cue.js';
import { relative } from '../party.js';
import { UTTERANCE } from '../placeholder.js';
import { speakerOf } from '../speaker.js';
import { treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { groupAt, isIn } from '../words.js';
import { contentFrom } from './extent.js';
import { isWithoutObject } from './object-gap.js';
import type { IndirectRule } from './rule.js';
import { afterAddressee, afterAdverbials } from './skip.js';
import { isTakenOut, withSubject } from './taken-out.js';
import { isSaidThing } from './that-clause.js';

/**
 * The clausal complement that the tree of the sentence gives the cue, however its subject is built.
 *
 *     Experts say her plans to raise taxes would make the code more complicated.
 *     ^^^^^^^ ^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const complement: IndirectRule = (cue) => {
  const { unit, group, entry } = cue;
  if (!isAsserted(cue) || !(entry.frames.has('clause') || entry.frames.has('that') || entry.addressee)) return null;
  if (group.voice === 'passive' && cue.passedOn === null) return null;
  const from = complementFrom(cue);
  if (from === null) return null;
  // “the law [allows] voters to stay at home”, unlike “allowed that they may”
  if (entry.lemma === 'allow' && wordAt(unit, from - 1) !== 'that') return null;
  const source = speakerOf(unit, cue);
  const content = contentFrom(cue, from);
  if (content === null || isWithoutObject(cue, content)) return null;
  return source === null || (isSaidThing(source) && !isTakenOut(cue, from))
    ? null
    : { content: withSubject(cue, content, source), source, rule: 'attribute/complement' };
};

/** Where the content begins, if a finite verb behind the cue hangs on it as its complement. */
function complementFrom(cue: Cue): number | null {
  const { unit, group } = cue;
  const tree = treeOf(unit);
  const from = afterAdverbials(unit, afterAddressee(cue));
  if (from >= unit.tokens.length || opensOther.test(wordAt(unit, from)) || unit.tokens[from]!.pos === 'PUNCT')
    return null;
  // “told a man passing by [who] seemed lost”
  if (relative.has(wordAt(unit, from - 1)) && unit.groupFrom.has(from)) return null;
  // “knew of it months [before] it told the board”
  if (from > cue.to && temporal.test(wordAt(unit, from - 1))) return null;
  if (unit.groupFrom.get(from)?.participle != null) return null;
  // “highlighted [his message] that …”
  const phrase = unit.phraseFrom.get(from);
  if (
    phrase !== undefined &&
    wordAt(unit, phrase.end) === 'that' &&
    reportingNoun(wordAt(unit, phrase.head))?.frames.has('that') === true &&
    tree.relations[phrase.head] !== 'nsubj'
  )
    return null;
  const mark = (verb: number) =>
    tree.relations.findIndex((relation, at) => relation === 'mark' && tree.heads[at] === verb);
  for (let verb = from + 1; verb < unit.tokens.length && unit.tokens[verb]!.text !== UTTERANCE; verb++) {
    const head = tree.heads[verb] ?? -1;
    if (tree.relations[verb] !== 'ccomp' || !isIn(group, head)) continue;
    if (!isFiniteVerb(unit, verb) || temporal.test(wordAt(unit, mark(verb)))) return null;
    const that = behindHearer(unit, from, verb);
    if (wordAt(unit, that) !== 'that') return from;
    return isComma(unit, that + 1) ? that + 2 : that + 1;
  }
  return null;
}

/** “wrote [Mr. Lind last week] that it was over”: the “that” of the verb, where only a hearer and times stand before it. */
function behindHearer(unit: Unit, from: number, verb: number): number {
  const hearer = unit.phraseFrom.get(from);
  const that = hearer === undefined ? from : afterAdverbials(unit, hearer.end);
  return wordAt(unit, that) === 'that' && treeOf(unit).heads[that] === verb ? that : from;
}

/** Words that open a clause of another kind. */
const opensOther =
  /^(?:after|as|because|before|if|including|since|so|though|until|when|where|whether|which|while|who|whom|whose|why|how|what)$/;

/** Conjunctions that tell when, wherever the tree hangs their clause. */
const temporal = /^(?:after|before|since|until|when|while)$/;

function isFiniteVerb(unit: Unit, at: number): boolean {
  const group = groupAt(unit, at);
  if (group !== undefined) return group.finite;
  // “told them [a story]” has no verb.
  const { heads, relations } = treeOf(unit);
  return (
    unit.tokens[at]!.pos !== 'VERB' && relations.some((relation, word) => relation === 'cop' && heads[word] === at)
  );
}
