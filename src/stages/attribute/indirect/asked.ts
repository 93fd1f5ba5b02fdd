import { type Cue, isAsserted } from '../cue.js';
import { treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { opensObject } from './charge.js';
import { opensClause } from './clause.js';
import { contentFrom } from './extent.js';
import { nounContent } from './noun-content.js';
import { agentAt, withAgent } from './passive.js';
import { isQuestionWord } from './question.js';
import type { IndirectRule, Range } from './rule.js';
import { adverbialEnds } from './skip.js';

/** Words that a topic must have to tell anything: not “asked about it”. */
const FEWEST = 2;

/**
 * What somebody was asked or told to do, by whom the text may leave out.
 *
 *     Asked whether the dam would hold, Lind shrugged.      Lind, asked by a farmer about the dam, shrugged.
 *     ^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^                            ^^^^^    ^^^^^^^^       ^^^^^^^
 */
export const asked: IndirectRule = (cue) => {
  const { unit, entry, group, to } = cue;
  const orders =
    entry.frames.has('order') && /^(?:neutral|order)$/.test(entry.class) && group.voice === 'passive' && group.finite;
  if (entry.class !== 'ask' && !orders) return null;
  if (!isAsserted(cue) || group.modal !== null || group.infinitive || !isPassive(cue)) return null;
  const source = wordAt(unit, to) === 'by' ? agentAt(unit, to + 1) : null;
  const ends = adverbialEnds(unit, source?.to ?? to);
  const question = orders
    ? undefined
    : ends.map((at) => behindAbout(unit, at)).find((at) => isQuestionWord(wordAt(unit, at)));
  if (question !== undefined) {
    const content = contentFrom(cue, question);
    return content === null ? null : { content: [content], source, rule: 'attribute/asked' };
  }
  const deed = ends.find((at) => isDeed(unit, at));
  if (deed !== undefined) {
    const content = contentFrom(cue, deed);
    if (content === null) return null;
    const [told, agent] =
      source === null ? withAgent(unit, beforeMain(unit, content)) : [beforeMain(unit, content), source];
    if (orders && agent === null && !holdsMarks(unit, told)) return null;
    return { content: [told], source: agent, rule: 'attribute/asked' };
  }
  if (orders) return null;
  const about = ends.find((at) => wordAt(unit, at) === 'about' && opensObject(unit, at + 1));
  const content = about === undefined ? null : nounContent(unit, contentFrom(cue, about + 1));
  if (content === null || content.to - content.from < FEWEST) return null;
  return { content: [content], source, rule: 'attribute/asked' };
};

/** “was told [to wait]”, “was told [not to wait]” */
function isDeed(unit: Unit, at: number): boolean {
  return [at, wordAt(unit, at) === 'not' ? at + 1 : at].some((from) => unit.groupFrom.get(from)?.infinitive === true);
}

/** “was told not to put it “in writing””: somebody's words are given, whosever they are. */
function holdsMarks({ tokens, fragments }: Unit, { from, to }: Range): boolean {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return fragments.some(({ content }) => start <= content.start && content.end <= end);
}

/** “Asked to describe it[, Lind said …]” */
function beforeMain(unit: Unit, { from, to }: Range): Range {
  for (let at = from; at < to; at++) if (isComma(unit, at) && opensClause(unit, at + 1)) return { from, to: at };
  return { from, to };
}

function behindAbout(unit: Unit, at: number): number {
  return wordAt(unit, at) === 'about' ? at + 1 : at;
}

/** “was asked”, and “asked” alone where no subject hangs on it and the tree has it beside another verb; not “if asked”. */
function isPassive({ unit, group }: Cue): boolean {
  if (/^(?:if|unless|until)$/.test(wordAt(unit, group.start - 1))) return false;
  if (group.voice === 'passive') return true;
  if (group.end - group.start > 1 || group.participle === 'present' || group.tense !== 'past') return false;
  const { heads, relations } = treeOf(unit);
  if (!/^(?:advcl|acl)$/.test(relations[group.head] ?? '')) return false;
  return !relations.some((relation, at) => relation.startsWith('nsubj') && heads[at] === group.head);
}
