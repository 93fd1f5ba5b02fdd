import type { Cue } from './cue.js';
import type { Relay } from './draft.js';
import type { Party } from './party.js';

/** Who else, beyond the source, the words of the cue name as having passed it on. */
export function relaysOf(_cue: Cue, _addressee: Party | null): Relay[] {
  return [];
}
