import type { Basis } from '../../schemas/span.js';
import type { Stretch } from '../../text/paragraphs.js';
import type { Party } from './party.js';
import type { Unit } from './unit.js';

/** The words that tell of the speech, in code units, with their lemma. */
export interface CueWords extends Stretch {
  readonly lemma: string;
}

/** One who passes on what the source said, and the lemma of the word that says so. */
export interface Relay {
  readonly party: Party;
  readonly how: string;
}

/** A quote before its entities, mode and chain are worked out. */
export interface Draft {
  readonly unit: Unit;
  /** The unit of its last content or of its cue, whichever comes later. */
  readonly last: Unit;
  /** Stretches of the text, marks left out. */
  readonly content: readonly Stretch[];
  readonly cue: CueWords | null;
  readonly source: Party | null;
  /** The lemma of the word that makes it the source, where that is not the cue: “citing”. */
  readonly how?: string;
  /** From the nearest outward, the source left out. */
  readonly relays: readonly Relay[];
  readonly addressee: Party | null;
  /** Who may have carried the words; a relay if it is an outlet. */
  readonly carrier: Relay | null;
  readonly rule: string;
  readonly basis: Basis;
}

/** What a rule finds out about an utterance: who said it, and by which words. */
export type Attribution = Pick<Draft, 'cue' | 'source' | 'how' | 'relays' | 'addressee' | 'carrier' | 'rule' | 'basis'>;

/** An attribution of which nothing is known but the words that tell of it and whose the words are. */
export function plainAttribution(
  cue: CueWords | null,
  source: Party | null,
  rule: string,
  basis: Basis = 'stated',
): Attribution {
  return { cue, source, relays: [], addressee: null, carrier: null, rule, basis };
}

/** A draft of words of one unit. */
export function draftIn(unit: Unit, content: readonly Stretch[], attribution: Attribution): Draft {
  return { unit, last: unit, content, ...attribution };
}
