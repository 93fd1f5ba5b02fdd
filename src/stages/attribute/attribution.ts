import { addresseeOf } from './addressee.js';
import { carrierOf } from './chain/carrier.js';
import { citedBy } from './chain/citing.js';
import { mouthpieceOf } from './chain/mouthpiece.js';
import type { Cue } from './cue.js';
import type { Attribution, CueWords, Relay } from './draft.js';
import type { Party } from './party.js';
import type { Unit } from './unit.js';

/** The attribution that a cue and its subject make, with addressee and relays. */
export function attributionBy(cue: Cue, source: Party | null, rule: string): Attribution {
  const cited = source === null || cue.passedOn !== null ? null : citedBy(cue, source);
  return {
    cue: cueWords(cue),
    source: cited?.source ?? source,
    ...(cited === null ? {} : { how: 'cite' }),
    relays: (cue.passedOn === null ? cited?.relays : withCited(cue, cue.passedOn.relays)) ?? mouthpieceOf(cue),
    addressee: cue.passedOn === null ? addresseeOf(cue) : (cue.passedOn.hearer ?? null),
    carrier: carrierOf(cue),
    rule,
    basis: 'stated',
  };
}

/** “State television, citing the ministry, quoted Lind as saying”: whoever is cited stands nearer than who cites. */
function withCited(cue: Cue, relays: readonly Relay[]): readonly Relay[] {
  const last = relays.at(-1);
  const cited = last === undefined ? null : citedBy(cue, last.party);
  return cited === null ? relays : [...relays.slice(0, -1), { party: cited.source, how: 'cite' }, last!];
}

function cueWords({ unit, from, end, entry }: Cue): CueWords {
  return { ...wordsBetween(unit, from, end), lemma: entry.lemma };
}

/** The stretch of text from the token `from` to before the token `to`. */
export function wordsBetween(unit: Unit, from: number, to: number): { start: number; end: number } {
  return { start: unit.tokens[from]!.start, end: unit.tokens[Math.max(from, to - 1)]!.end };
}
