import { demonymCountry } from '../../../language/demonyms.js';
import { reportingCue } from '../../../language/reporting.js';
import type { Cue } from '../cue.js';
import type { Relay } from '../draft.js';
import type { Party } from '../party.js';
import { startingAt } from '../party-behind.js';
import { UTTERANCE } from '../placeholder.js';
import { isComma, type Unit, wordAt } from '../unit.js';

/** Nouns for people and papers that are cited for what they say; others are cited as a reason: “citing safety concerns”. */
const cited = new Set(
  'agency media newspaper adviser advisor aide analyst authority authorities diplomat document documents email emails employee executive expert figure figures filing filings insider insiders investigator lawmaker lawyer letter memo minister ministry officer official organizer people person police president prosecutor record records report reports researcher resident rescuer scientist source sources spokesman spokesperson spokeswoman statement statements study survey transcript witness witnesses'.split(
    ' ',
  ),
);

/**
 * Whom the subject of the cue cites for what it reports: the nearer holder of the content.
 *
 *     Yonhap News Agency, citing the Korean Central News Agency, said …
 *     ^^^^^^^^^^^^^^^^^^  ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function citedBy(cue: Cue, source: Party): { readonly source: Party; readonly relays: readonly Relay[] } | null {
  const { unit } = cue;
  // “he continued, citing the many who had died”: who speaks himself has reasons, no sources.
  if (/^(?:he|she|i)$/.test(wordAt(source.unit, source.head))) return null;
  for (const group of unit.verbGroups) {
    if (group.participle !== 'present' || !/^(?:citing|quoting)$/.test(wordAt(unit, group.head))) continue;
    if (!belongs(cue, source, group.start)) continue;
    const party = startingAt(unit, group.end);
    if (party !== null && isHolder(party)) return { source: party, relays: [{ party: source, how: cue.entry.lemma }] };
  }
  return null;
}

/** In an aside behind the subject, right behind the cue, or closing the sentence. */
function belongs({ unit, group, to }: Cue, source: Party, at: number): boolean {
  if (at > source.to && at < group.start) return isComma(unit, at - 1) && nothingBetween(unit, source.to, at);
  if (at === to || (isComma(unit, at - 1) && at - 1 === to)) return true;
  return at > to && isComma(unit, at - 1) && !laterCue(unit, to, at);
}

function nothingBetween(unit: Unit, from: number, to: number): boolean {
  return !unit.verbGroups.some((group) => group.start >= from && group.end <= to);
}

/** Another attribution or an utterance stands between: the citing belongs to that. */
function laterCue(unit: Unit, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (unit.tokens[at]!.text === UTTERANCE) return true;
    const group = unit.groupFrom.get(at);
    if (group !== undefined && reportingCue(wordAt(unit, group.head))?.frames.has('quote')) return true;
  }
  return false;
}

function isHolder(party: Party): boolean {
  const { unit, from, head } = party;
  const word = wordAt(unit, head);
  // “citing 40 reports of fires”: so many fires were reported, by whomever.
  if (wordAt(unit, head + 1) === 'of' && unit.tokens.slice(from, head).some(({ pos }) => pos === 'NUM')) return false;
  return (
    cited.has(word) ||
    cited.has(word.replace(/s$/, '')) ||
    (unit.tokens[head]!.pos === 'PROPN' && demonymCountry(unit.tokens[head]!.text) === null)
  );
}
