import { type Cue, isAsserted, isHearsay } from '../cue.js';
import { startingAt, subjectBefore } from '../party.js';
import { type Unit, wordAt } from '../unit.js';
import { contentFrom } from './extent.js';
import { nounContent } from './noun-content.js';
import type { IndirectRule } from './rule.js';

/** What is brought against somebody, with the preposition that leads it in. */
const charges: Readonly<Record<string, string>> = { accuse: 'of', blame: 'for', criticize: 'for', criticise: 'for' };

/**
 * What is said of the subject, by whom the text may leave out.
 *
 *     The owner was accused of hiding the risks.      The pier is said to be safe.
 *     ^^^^^^^^^ ^^^^^^^^^^^    ^^^^^^^^^^^^^^^^       ^^^^^^^^ ^^^^^^^ ^^^^^^^^^^
 */
export const passive: IndirectRule = (cue) => {
  const { unit, group } = cue;
  const from = behindCue(cue);
  if (from === null || group.negated || group.modal !== null || group.infinitive) return null;
  const subject = subjectBefore(unit, group);
  const content = contentFrom(cue, from);
  const rest = isHearsay(group.raised) ? content : nounContent(unit, content);
  if (subject === null || rest === null) return null;
  const source = wordAt(unit, cue.to) === 'by' ? startingAt(unit, cue.to + 1) : null;
  return { content: [{ from: subject.from, to: subject.to }, rest], source, rule: 'attribute/passive' };
};

/** Where what is said begins: behind “accused of”, “accused by the union of”, or “is said”. */
function behindCue(cue: Cue): number | null {
  const { unit, group, entry, to } = cue;
  if (isHearsay(group.raised) && to < group.head) return to;
  if (group.voice !== 'passive' || !isAsserted(cue)) return null;
  if (judging.test(entry.lemma)) return judgedFrom(cue);
  const lead = charges[entry.lemma];
  if (lead === undefined) return null;
  const at = wordAt(unit, to) === 'by' ? (startingAt(unit, to + 1)?.to ?? to) : to;
  return wordAt(unit, at) === lead && opens(unit, at + 1) ? at + 1 : null;
}

/** Verbs of which the passive tells what somebody made of the subject. */
const judging = /^(?:brand|condemn|criticise|criticize|decry|denounce|deride|dismiss|dub|hail|label|lambaste|mock|portray|praise|rate|ridicule|slam)$/;

/** “was rated [mostly false]”, “was dismissed as [a stunt]”, “was criticized for [hiding the risks]” */
function judgedFrom({ unit, entry, to }: Cue): number | null {
  if (charges[entry.lemma] !== undefined && wordAt(unit, to) === charges[entry.lemma]) return opens(unit, to + 1) ? to + 1 : null;
  const from = wordAt(unit, to) === 'as' ? to + 1 : /^(?:brand|dub|label|rate)$/.test(entry.lemma) ? to : null;
  if (from === null) return null;
  return unit.phraseFrom.has(from) || /^(?:ADJ|ADV)$/.test(unit.tokens[from]?.pos ?? '') ? from : null;
}

function opens(unit: Unit, at: number): boolean {
  return unit.phraseFrom.has(at) || unit.groupFrom.get(at)?.participle === 'present';
}
