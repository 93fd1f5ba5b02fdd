import { reportingCue } from '../../language/reporting.js';
import type { Stretch } from '../../text/paragraphs.js';
import type { Draft } from './draft.js';
import { treeOf } from './tree.js';
import { type Unit, wordAt } from './unit.js';

/**
 * Reported words that end in an utterance, in one draft: one cue has one content. An utterance with a cue of its own right before
 * it stays alone.
 *
 *     She said the talks might go on: “There is always another day.”
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     She said she knew what he would answer: “Not another day.”
 */
export function throughUtterances(
  direct: readonly Draft[],
  indirect: readonly Draft[],
): { readonly direct: readonly Draft[]; readonly indirect: readonly Draft[] } {
  const reported = byUnit(indirect);
  const joined = new Map<Draft, Draft>();
  const left = direct.filter((draft) => {
    const at = utteranceOf(draft);
    const leads =
      at === null ? undefined : reported.get(draft.unit)?.find((one) => isOne(one, draft, at) || isFrame(one, draft));
    if (leads !== undefined) joined.set(leads, through(leads, draft, at!));
    return leads === undefined || isRemembered(leads, draft) || isAnothers(leads, draft) || isFrame(leads, draft);
  });
  return { direct: left, indirect: indirect.map((draft) => joined.get(draft) ?? draft) };
}

/** The drafts of each unit, the longest content first. */
function byUnit(drafts: readonly Draft[]): ReadonlyMap<Unit, readonly Draft[]> {
  const units = new Map<Unit, Draft[]>();
  for (const draft of [...drafts].sort((a, b) => a.content[0]!.start - b.content[0]!.start))
    units.set(draft.unit, [...(units.get(draft.unit) ?? []), draft]);
  return units;
}

/** The token of the utterance with which a draft begins, where it stands in the unit of the draft. */
function utteranceOf({ unit, content }: Draft): number | null {
  for (const [at, quotation] of unit.utterances) if (quotation.content.start === content[0]!.start) return at;
  return null;
}

/** Whether what is reported leads up to the utterance, which nobody else is said to speak. */
function isOne(reported: Draft, utterance: Draft, at: number): boolean {
  const { unit, content, cue, rule } = reported;
  const end = content.at(-1)!.end;
  if (cue === null || end !== unit.tokens[lastBefore(unit, at)]?.end) return false;
  if (isRemembered(reported, utterance)) return utterance.cue?.end === end;
  if (!clauses.test(rule) && (!introduces.test(wordAt(unit, at - 1)) || questions.test(rule))) return false;
  const own = utterance.cue;
  if (own === null || own.start === cue.start) return true;
  return own.end !== end && content.some((part) => part.start <= own.start && own.end <= part.end);
}

/** “recalled [the mayor saying, “Go home”]”: the words in marks are the mayor's, too. */
function isRemembered({ cue, rule }: Draft, { cue: own }: Draft): boolean {
  if (rule !== 'attribute/reported-object' || own === null || own.start === cue?.start) return false;
  return /^(?:describe|recall|recount|remember)$/.test(cue?.lemma ?? '');
}

/** “The agency reported that [Kim said:] “…””: of what is reported, no more than who speaks stands before it. */
function isFrame({ unit, content, source }: Draft, { unit: own, cue, source: speaker }: Draft): boolean {
  if (own !== unit || cue === null || speaker === null || source === null || content.length > 1) return false;
  if (speaker.unit !== unit || speaker.head === source.head) return false;
  if (/^(?:guess|feel)$/.test(reportingCue(cue.lemma)?.class ?? 'guess')) return false;
  return unit.tokens[speaker.from]!.start === content[0]!.start && cue.end === content[0]!.end;
}

/** “said her boss had warned her: “You will be sorry””: what she tells holds the words of another, who is named with them. */
function isAnothers({ unit, source, cue }: Draft, { source: other, cue: own }: Draft): boolean {
  if (source === null || other === null || cue === null || own === null || other.unit !== unit) return false;
  if (other.head === source.head || unit.tokens[other.head]!.pos === 'PRON') return false;
  const { heads, relations } = treeOf(unit);
  const isOf = (at: number, { start, end }: Stretch) => start <= unit.tokens[at]!.start && unit.tokens[at]!.end <= end;
  return relations.some((relation, at) => relation === 'ccomp' && isOf(at, own) && isOf(heads[at] ?? at, cue));
}

const clauses = /(?:bare-clause|complement|infinitive|that-clause)$/;
const questions = /(?:asked|question)$/;
/** What stands before words that are given as an example of what was reported: “lamented her blunders: “…””. */
const introduces = /^(?:[:–—]|-{1,3})$/;

/** The last word before the token, behind which a comma, a colon or a dash may stand. */
function lastBefore({ tokens }: Unit, at: number): number {
  const word = tokens[at - 1]?.text ?? '';
  return word === ',' || introduces.test(word) ? at - 2 : at - 1;
}

function through(reported: Draft, utterance: Draft, at: number): Draft {
  const [last, ...before] = [...reported.content].reverse();
  const end = reported.unit.utterances.get(at)!.end;
  const content = [...before.reverse(), { start: last!.start, end }, ...utterance.content.slice(1)];
  return { ...reported, last: utterance.last, content };
}
