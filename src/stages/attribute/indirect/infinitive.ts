import { isAsserted } from '../cue.js';
import { startingAt } from '../party.js';
import { speakerOf } from '../speaker.js';
import { canAct } from '../speaking.js';
import { wordAt } from '../unit.js';
import { contentFrom } from './extent.js';
import type { IndirectRule } from './rule.js';
import { afterAdverbials } from './skip.js';

/**
 *     The minister vowed on Sunday to rebuild the harbour.
 *     ^^^^^^^^^^^^ ^^^^^           ^^^^^^^^^^^^^^^^^^^^^^
 *     He urged them to leave.
 *     ^^ ^^^^^ ^^^^^^^^^^^^^
 */
export const infinitive: IndirectRule = (cue) => {
  const { unit, entry, group, to } = cue;
  if (!isAsserted(cue) || group.voice === 'passive') return null;
  const from = entry.frames.has('infinitive') ? afterAdverbials(unit, to) : to;
  const start = entry.frames.has('infinitive') && isInfinitive(cue, from) ? from : orderFrom(cue);
  if (start === null || isNoSpeech(cue, start)) return null;
  const source = speakerOf(unit, cue);
  const content = contentFrom(cue, start);
  return source === null || content === null || !canAct(source)
    ? null
    : { content: [content], source, rule: 'attribute/infinitive' };
};

function isInfinitive({ unit }: Parameters<IndirectRule>[0], at: number): boolean {
  return unit.groupFrom.get(at)?.infinitive === true || (wordAt(unit, at) === 'not' && wordAt(unit, at + 1) === 'to');
}

/** “threatened to become …”: nobody says so. */
function isNoSpeech({ unit, entry }: Parameters<IndirectRule>[0], at: number): boolean {
  const verb = unit.groupFrom.get(at)?.lemma ?? '';
  return (
    entry.lemma === 'threaten' &&
    /^(?:be|become|derail|disrupt|engulf|overshadow|overwhelm|spill|spread|undermine|upend)$/.test(verb)
  );
}

/** “urged [them to leave]”, “called on [them to leave]” */
function orderFrom(cue: Parameters<IndirectRule>[0]): number | null {
  const { unit, entry, to } = cue;
  const calls = entry.lemma === 'call' && /^(?:up)?on$/.test(wordAt(unit, to));
  if (!entry.frames.has('order') && !calls) return null;
  const from = calls ? to + 1 : to;
  const hearer = startingAt(unit, from);
  return hearer !== null && isInfinitive(cue, hearer.to) ? from : null;
}
