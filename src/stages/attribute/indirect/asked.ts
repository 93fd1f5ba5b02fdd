import { type Cue, isAsserted } from '../cue.js';
import { startingAt } from '../party-behind.js';
import { treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { opensObject } from './charge.js';
import { opensClause } from './clause.js';
import { contentFrom } from './extent.js';
import { nounContent } from './noun-content.js';
import { isQuestionWord } from './question.js';
import type { IndirectRule, Range } from './rule.js';
import { adverbialEnds } from './skip.js';

/** Words that a topic must have to tell anything: not “asked about it”. */
const FEWEST = 2;

/**
 * What somebody was asked, by whom the text may leave out.
 *
 *     Asked whether the dam would hold, Lind shrugged.      Lind, asked by a farmer about the dam, shrugged.
 *     ^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^                            ^^^^^    ^^^^^^^^       ^^^^^^^
 */
export const asked: IndirectRule = (cue) => {
  const { unit, entry, group, to } = cue;
  if (entry.class !== 'ask' || !isAsserted(cue) || group.modal !== null || group.infinitive || !isPassive(cue))
    return null;
  const source = wordAt(unit, to) === 'by' ? startingAt(unit, to + 1) : null;
  const ends = adverbialEnds(unit, source?.to ?? to);
  const question = ends.map((at) => behindAbout(unit, at)).find((at) => isQuestionWord(wordAt(unit, at)));
  if (question !== undefined) {
    const content = contentFrom(cue, question);
    return content === null ? null : { content: [content], source, rule: 'attribute/asked' };
  }
  const deed = ends.find((at) => unit.groupFrom.get(at)?.infinitive === true);
  if (deed !== undefined) {
    const content = contentFrom(cue, deed);
    return content === null ? null : { content: [beforeMain(unit, content)], source, rule: 'attribute/asked' };
  }
  const about = ends.find((at) => wordAt(unit, at) === 'about' && opensObject(unit, at + 1));
  const content = about === undefined ? null : nounContent(unit, contentFrom(cue, about + 1));
  if (content === null || content.to - content.from < FEWEST) return null;
  return { content: [content], source, rule: 'attribute/asked' };
};

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
