import { type Cue, isAsserted } from '../cue.js';
import { speakerOf } from '../speaker.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { contentFrom } from './extent.js';
import type { IndirectRule } from './rule.js';
import { afterAddressee, afterAdverbials } from './skip.js';

/** Commas and words that may stand between the subject of the content and its verb. */
const REACH = 25;

/**
 *     Perwarta said 31 people had been pulled from the water.
 *     ^^^^^^^^ ^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const bareClause: IndirectRule = (cue) => {
  if (!isAsserted(cue) || !(cue.entry.frames.has('clause') || cue.entry.addressee)) return null;
  if (cue.group.voice === 'passive') return null;
  const from = clauseAfter(cue);
  if (from === null) return null;
  const source = speakerOf(cue.unit, cue);
  const content = contentFrom(cue, from);
  return source === null || content === null ? null : { content: [content], source, rule: 'attribute/bare-clause' };
};

function clauseAfter(cue: Cue): number | null {
  const { unit } = cue;
  const direct = afterAddressee(cue);
  for (const from of new Set([direct, afterAdverbials(unit, direct)])) if (opensClause(unit, from)) return from;
  return null;
}

/** A subject and its finite verb, or a conjunction that leads in a clause with one. */
export function opensClause(unit: Unit, from: number): boolean {
  if (/^(?:if|when|because|although|though|unless|once|while|until|since)$/.test(wordAt(unit, from))) return true;
  const first = unit.phraseFrom.get(from);
  if (first === undefined) return wordAt(unit, from) === 'there' && unit.groupFrom.has(from + 1);
  return hasVerb(unit, first.end);
}

/** A finite verb follows, behind prepositional phrases, adverbs and an apposition. */
function hasVerb(unit: Unit, from: number): boolean {
  let at = from;
  while (at < from + REACH && at < unit.tokens.length) {
    const group = unit.groupFrom.get(at);
    if (group?.finite) return true;
    if (group !== undefined && group.participle === null) return false;
    const phrase = unit.phraseFrom.get(at);
    const token = unit.tokens[at]!;
    if (group !== undefined) at = group.end;
    else if (phrase !== undefined) at = phrase.end;
    else if (/^(?:ADP|ADV|CCONJ|ADJ|PART|SCONJ)$/.test(token.pos) || isComma(unit, at)) at++;
    else return false;
  }
  return false;
}
