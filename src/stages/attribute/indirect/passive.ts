import { isPaperNoun } from '../../../language/agents.js';
import { type Cue, isAsserted, isHearsay } from '../cue.js';
import { isTimely, type Party } from '../party.js';
import { startingAt } from '../party-behind.js';
import { canJudge } from '../speaking.js';
import { subjectBefore } from '../subject.js';
import { type Unit, wordAt } from '../unit.js';
import { opensClause } from './clause.js';
import { contentFrom } from './extent.js';
import { nounContent } from './noun-content.js';
import type { IndirectRule, Range } from './rule.js';
import { adverbialEnds } from './skip.js';
import { isJudgment } from './untold.js';
import { wholeSubject } from './whole-subject.js';

/** What is brought against somebody, with the preposition that leads it in. */
const charges: Readonly<Record<string, string>> = {
  accuse: 'of',
  blame: 'for',
  criticize: 'for',
  criticise: 'for',
  charge: 'with',
};

/**
 * What is said of the subject, by whom the text may leave out.
 *
 *     The owner was accused of hiding the risks.      The pier is said to be safe.
 *     ^^^^^^^^^ ^^^^^^^^^^^    ^^^^^^^^^^^^^^^^       ^^^^^^^^ ^^^^^^^ ^^^^^^^^^^
 */
export const passive: IndirectRule = (cue) => {
  const { unit, group } = cue;
  const from = behindCue(cue);
  if (from === null) return judgedBy(cue);
  if (group.negated || group.modal !== null || group.infinitive || group.participle === 'present') return null;
  const subject = subjectBefore(unit, group);
  const content = contentFrom(cue, from);
  const rest = isHearsay(group.raised) ? content : nounContent(unit, content);
  if (subject === null || rest === null) return null;
  const by = adverbialEnds(unit, cue.to).find((at) => at < from && wordAt(unit, at) === 'by');
  const [told, source] = by === undefined ? withAgent(unit, rest) : [rest, agentAt(unit, by + 1)];
  return { content: [{ from: subject.from, to: subject.to }, told], source, rule: 'attribute/passive' };
};

/**
 *     The plan was rejected by the council.
 *     ^^^^^^^^ ^^^^^^^^^^^^    ^^^^^^^^^^^
 */
function judgedBy(cue: Cue): ReturnType<IndirectRule> {
  const { unit, group, to } = cue;
  if (group.voice !== 'passive' || group.modal !== null || !isAsserted(cue)) return null;
  const by = adverbialEnds(unit, to).find((at) => wordAt(unit, at) === 'by');
  if (by === undefined || !isTaken(cue)) return null;
  const [subject, source] = [wholeSubject(unit, group), agentAt(unit, by + 1)];
  if (subject === null || source === null || !canJudge(source)) return null;
  if (!isJudgment(cue) && isName(unit, subject)) return null;
  return { content: [subject], source, rule: 'attribute/passive' };
}

/** “[Lind] was recommended by …” tells what for behind the verb. */
function isName({ tokens }: Unit, { from, to }: Range): boolean {
  return tokens.slice(from, to).every(({ pos }) => pos === 'PROPN');
}

/** The agent says something of what the subject names, and does nothing else to it. */
function isTaken(cue: Cue): boolean {
  const { lemma } = cue.entry;
  return reporting.test(lemma) || (isJudgment(cue) && !physical.test(lemma));
}

/** Verbs of saying of which the subject of the passive is what is said. */
const reporting =
  /^(?:acknowledg|advocat|announc|cit|claim|confirm|deni|deny|disclos|dismiss|disput|echo|mention|promis|propos|question|recommend|report|reveal|shar|suggest|utter|voic|welcom)e?$/;

/** Verbs of judging that tell of blows and of help as often: “the town was attacked by rebels”. */
const physical = /^(?:assail|attack|bash|defend|hammer|pummel|resist|rip|savage|skewer|slam|smear|trash)$/;

/** Who stands behind “by”, and no date: “to close by [May]”. */
export function agentAt(unit: Unit, at: number): Party | null {
  const party = startingAt(unit, at);
  if (party === null || party.head > at + 1) return party;
  const word = wordAt(unit, party.head);
  return isDate(word) ? null : party;
}

const isDate = (word: string) => /^\d/.test(word) || (isTimely(word) && !isPaperNoun(word));

/** “dismissed as a stunt [by the minister]”, “called a fraud [by fellow doctors] for …” */
export function withAgent(unit: Unit, { from, to }: Range): [Range, Party | null] {
  for (let at = to - 1; at > from; at--) {
    const party = wordAt(unit, at) === 'by' ? agentAt(unit, at + 1) : null;
    const end = unit.phraseFrom.get(at + 1)?.end ?? to;
    if (party !== null && wordAt(unit, end) === 'for' && canJudge(party))
      return [
        { from, to: at },
        { ...party, to: end },
      ];
    const closes =
      party !== null && (party.to >= to || /^(?:for|after|during|in|on|who|,)$/.test(wordAt(unit, party.to)));
    if (closes && canJudge(party)) return [{ from, to: at }, party];
  }
  return [{ from, to }, null];
}

/** Where what is said begins: behind “accused of”, “accused by the union of”, or “is said”. */
function behindCue(cue: Cue): number | null {
  const { unit, group, entry, to } = cue;
  if (isHearsay(group.raised) && to < group.head) return to;
  if (group.voice !== 'passive' || !isAsserted(cue)) return null;
  const at = wordAt(unit, to) === 'by' ? (startingAt(unit, to + 1)?.to ?? to) : to;
  const lead = charges[entry.lemma];
  if (lead !== undefined && wordAt(unit, at) === lead) return opens(unit, at + 1) ? at + 1 : null;
  return making.test(entry.lemma) ? judgedFrom(cue, at) : null;
}

/** Verbs of which the passive tells what somebody made of the subject. */
const making =
  /^(?:brand|call|condemn|consider|criticise|criticize|decry|deem|denounce|deride|describe|dismiss|dub|hail|label|lambaste|mention|mock|portray|praise|rate|regard|ridicule|slam|view)$/;

/** “was rated [mostly false]”, “was dismissed as [a stunt]” */
function judgedFrom({ unit, entry }: Cue, at: number): number | null {
  const as = adverbialEnds(unit, at).find((end) => wordAt(unit, end) === 'as' && !opensClause(unit, end + 1));
  const from =
    as !== undefined ? as + 1 : /^(?:brand|call|consider|deem|dub|label|rate)$/.test(entry.lemma) ? at : null;
  if (from === null || (entry.lemma === 'call' && !/^an?$/.test(wordAt(unit, from)) && !isMarked(unit, from)))
    return null;
  return unit.phraseFrom.has(from) || /^(?:ADJ|ADV)$/.test(unit.tokens[from]?.pos ?? '') ? from : null;
}

/** “was called [“far too risky”] by Lind”, unlike “was called “Bo” by all” */
function isMarked({ tokens, fragments }: Unit, at: number): boolean {
  const words = fragments.find(({ content }) => content.start === tokens[at]?.start);
  const next = words === undefined ? undefined : tokens.find(({ start }) => start >= words.content.end);
  return next?.text === 'by' && /^\p{Ll}/u.test(tokens[at]!.text);
}

function opens(unit: Unit, at: number): boolean {
  return unit.phraseFrom.has(at) || unit.groupFrom.get(at)?.participle === 'present';
}
