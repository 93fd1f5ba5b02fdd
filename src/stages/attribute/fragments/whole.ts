import type { Stretch } from '../../../text/paragraphs.js';
import type { Quotation } from '../../../text/quotation.js';
import { wordsBetween } from '../attribution.js';
import { type Draft, draftIn, plainAttribution } from '../draft.js';
import type { Party } from '../party.js';
import { type Unit, wordAt } from '../unit.js';

/** A draft of fragment speech. */
export function fragmentDraft(
  unit: Unit,
  content: Stretch,
  source: Party,
  cue: { readonly from: number; readonly to: number; readonly lemma: string },
  rule: string,
): Draft {
  const words = { ...wordsBetween(unit, cue.from, cue.to), lemma: cue.lemma };
  return draftIn(unit, [content], plainAttribution(words, source, rule));
}

/** The index of the first token of the fragment, -1 if it has none. */
export function firstToken(unit: Unit, { content }: Quotation): number {
  return unit.tokens.findIndex(({ start, end }) => start >= content.start && end <= content.end);
}

/**
 * What was reported with the fragment: from the token `from` to the end of the fragment or of what is tied to it.
 *
 *     expressed “best wishes” for the future of the two countries
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function throughFragment(unit: Unit, { content }: Quotation, from: number): Stretch {
  let to = unit.tokens.findLastIndex(({ end }) => end <= content.end) + 1;
  if (/ing$/.test(wordAt(unit, to - 1))) to = unit.phraseFrom.get(to)?.end ?? to;
  to = throughNext(unit, to);
  to = Math.max(to, unit.nounPhrases.find(({ start, end }) => start < to && to < end)?.end ?? 0);
  for (let step = 0; step < 4 && /^(?:of|for|in|with|on|to|by|from|about|as)$/.test(wordAt(unit, to)); step++) {
    const next = unit.phraseFrom.get(to + 1);
    if (next === undefined || unit.groupFrom.get(next.end)?.finite === true) break;
    to = next.end;
  }
  return wordsBetween(unit, from, to);
}

/** ““the rigged system” [and “the forgotten families”]”: fragments that a comma or a conjunction joins. */
function throughNext(unit: Unit, from: number): number {
  let to = from;
  for (let step = 0; step < 4; step++) {
    let at = to;
    while (/^(?:,|and|or)$/.test(wordAt(unit, at)) && at < to + 2) at++;
    const next = at > to ? unit.fragments.find(({ content }) => content.start === unit.tokens[at]?.start) : undefined;
    if (next === undefined) return to;
    to = unit.tokens.findLastIndex(({ end }) => end <= next.content.end) + 1;
  }
  return to;
}
