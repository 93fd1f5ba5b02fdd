import { addresseeOf } from './addressee.js';
import type { Cue } from './cue.js';
import type { Attribution, CueWords } from './draft.js';
import type { Party } from './party.js';
import { relaysOf } from './relays.js';
import type { Unit } from './unit.js';

/** The attribution that a cue and its subject make, with addressee and relays. */
export function attributionBy(cue: Cue, source: Party | null, rule: string): Attribution {
  const addressee = addresseeOf(cue);
  return {
    cue: cueWords(cue),
    source,
    relays: relaysOf(cue, addressee),
    addressee,
    rule,
    basis: 'stated',
  };
}

export function cueWords({ unit, group, to, entry }: Cue): CueWords {
  return { ...wordsBetween(unit, group.start, to), lemma: entry.lemma };
}

/** The stretch of text from the token `from` to before the token `to`. */
export function wordsBetween(unit: Unit, from: number, to: number): { start: number; end: number } {
  return { start: unit.tokens[from]!.start, end: unit.tokens[Math.max(from, to - 1)]!.end };
}
