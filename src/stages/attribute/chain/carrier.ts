import { reportingCue } from '../../../language/reporting.js';
import type { Cue } from '../cue.js';
import type { Relay } from '../draft.js';
import { startingAt } from '../party-behind.js';
import { UTTERANCE } from '../placeholder.js';
import { isComma, type Unit, wordAt } from '../unit.js';

/** Words behind the cue in which a carrier may be named. */
const REACH = 20;
const carrying =
  /^(?:carried|published|broadcast|aired|released|reported|cited|quoted|distributed|posted|relayed|issued|shown|printed)$/;

/**
 * Who carried the words, or held the interview in which they fell.
 *
 *     Kim said in a statement carried by KCNA that …      In an interview with CNN, Kim said …
 *                             ^^^^^^^    ^^^^                    ^^^^^^^^^      ^^^
 */
export function carrierOf(cue: Cue): Relay | null {
  return carrierBehind(cue) ?? interviewBefore(cue) ?? quotedBefore(cue);
}

function carrierBehind({ unit, to }: Cue): Relay | null {
  for (let at = to; at < Math.min(to + REACH, unit.tokens.length); at++) {
    const word = wordAt(unit, at);
    if (unit.tokens[at]!.text === UTTERANCE || word === 'that' || word === ':') return null;
    const how = howAt(unit, at);
    const party = how === null ? null : startingAt(unit, at + 2);
    if (how !== null && party !== null) return { party, how };
  }
  return null;
}

/** “[In] an [interview with CNN], …”, “[Speaking to] CNN, …”, “, who [spoke to] CNN, …”: with a comma behind it, and nobody else who speaks before the cue. */
function interviewBefore({ unit, group }: Cue): Relay | null {
  for (let at = group.start - 1; at >= 0; at--) {
    const found = unit.groupTo.get(at + 1);
    if (unit.tokens[at]!.text === UTTERANCE || (found?.finite === true && reportingCue(wordAt(unit, found.head))))
      return null;
    const how = isComma(unit, at) ? interviewTo(unit, at) : null;
    if (how !== null) return how;
  }
  return null;
}

/** “Kim, [quoted by KCNA], said …”, “[Quoted by KCNA], Kim said …”: beside the subject. */
function quotedBefore({ unit, group }: Cue): Relay | null {
  for (let at = Math.max(0, group.start - REACH); at < group.start - 1; at++) {
    if (!/^(?:cited|quoted)$/.test(wordAt(unit, at)) || wordAt(unit, at + 1) !== 'by') continue;
    const party = at === 0 || isComma(unit, at - 1) ? startingAt(unit, at + 2) : null;
    if (party !== null && isComma(unit, party.to)) return { party, how: unit.tokens[at]!.lemma.toLowerCase() };
  }
  return null;
}

/** The interview in the phrase that the comma at `comma` closes. */
function interviewTo(unit: Unit, comma: number): Relay | null {
  for (let at = comma - 1; at >= Math.max(0, comma - REACH) && !isComma(unit, at); at--) {
    const opens = at === 0 || isComma(unit, at - 1);
    const told = /^(?:spoke|talked)$/.test(wordAt(unit, at)) && wordAt(unit, at - 1) === 'who';
    const spoken = told || (/^(?:speaking|talking)$/.test(wordAt(unit, at)) && opens);
    const how =
      spoken && /^(?:to|with|on)$/.test(wordAt(unit, at + 1)) ? 'speak' : isIn(unit, at) ? howAt(unit, at) : null;
    const party = how === null ? null : startingAt(unit, at + 2);
    if (how !== null && party !== null) return { party, how };
  }
  return null;
}

/** “in a lengthy [interview with] …”, “in remarks [carried by] …” */
function isIn(unit: Unit, at: number): boolean {
  const how = howAt(unit, at);
  const phrase = how === null ? undefined : unit.phraseTo.get(how === 'interview' ? at + 1 : at);
  return phrase !== undefined && /^(?:in|during)$/.test(wordAt(unit, phrase.start - 1));
}

/** “carried by”, “in an interview with” */
function howAt(unit: Unit, at: number): string | null {
  const next = wordAt(unit, at + 1);
  if (carrying.test(wordAt(unit, at)) && next === 'by') return unit.tokens[at]!.lemma.toLowerCase();
  return wordAt(unit, at) === 'interview' && /^(?:with|to|on|for)$/.test(next) ? 'interview' : null;
}
