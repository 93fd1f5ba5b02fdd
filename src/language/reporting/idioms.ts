import type { CueTable } from '../reporting.js';
import { cueTable } from './table.js';

/**
 * A verb with the noun that it takes, which together say what one verb of reporting says, whatever stands before the noun: “take
 * [several cheap] shots at”. The noun stands in the singular, “oneself” for all reflexive pronouns; a preposition that always follows
 * belongs to it, one of several is a frame.
 */
export const reportingIdioms: CueTable = {
  kind: 'verb',
  entries: [
    ...cueTable(
      'neutral',
      `bring attention to: object
       call attention to: object
       draw attention to: object
       shed light on: object
       take question: about on`,
    ),
    ...cueTable(
      'claim',
      `make pitch for: object
       take credit for: object gerund
       take responsibility for: object gerund`,
    ),
    ...cueTable(
      'deny',
      `cast doubt on: object
       cast doubt upon: object
       distance oneself from: object
       dissociate oneself from: object
       pour water on: object
       pour scorn on: object
       take exception to: object
       take issue with: object
       throw water on: object`,
    ),
    ...cueTable('order', 'make push for: object'),
    ...cueTable(
      'feel',
      `change mind: about on
       crack joke about: object
       find fault with: object
       give backing to: object
       give blessing to: object
       give support to: object
       have faith in: object
       have word for: object
       heap criticism on: object
       heap praise on: object
       heap scorn on: object
       lavish praise on: object
       launch broadside against: object
       launch tirade against: object
       lay blame on: object
       lend backing to: object
       lend name to: object
       lend support to: object
       lend voice to: object
       level accusation against: object
       level charge against: object
       level criticism at: object
       lose confidence in: object
       lose faith in: object
       lose patience with: object
       make fun of: object
       make joke about: object
       make light of: object
       pay homage to: object
       pay tribute to: object
       pin blame on: object
       pin hope on: object
       place blame on: object
       place faith in: object
       place hope in: object
       point finger at: object
       poke fun at: object
       poke hole in: object
       put blame on: object
       put faith in: object
       put support behind: object
       put trust in: object
       put weight behind: object
       shower praise on: object
       sing praise of: object
       sound note of: object
       take aim at: object
       take comfort in: object
       take dig at: object
       take jab at: object
       take offence at: object
       take offense at: object
       take position: on against
       take potshot at: object
       take pride in: object gerund
       take shot at: object
       take side: with against
       take slap at: object
       take stance: on against
       take stand: on against
       take swipe at: object
       take umbrage at: object
       throw support behind: object
       throw support to: object
       throw weight behind: object
       unleash tirade against: object`,
    ),
  ],
};
