import type { Draft } from '../draft.js';
import type { Party } from '../party.js';
import { subjectBefore } from '../subject.js';
import { type Unit, wordAt } from '../unit.js';
import { isOutlet } from './outlets.js';

const bringing = /^(?:reported|published|carried|broadcast|aired|obtained|printed|released)$/;
const words = /^(?:remarks?|comments?|statements?|words|interview|speech|quotes?|letter|story|news)$/;

/** The outlet which a sentence credits with what was said before it. */
interface Credited {
  readonly party: Party;
  readonly how: string;
}

/**
 *     Solberg has said no factories will be closed. The Ledger first reported her remarks.
 *                                                   ^^^^^^^^^^       ^^^^^^^^
 */
function creditIn(unit: Unit, named: ReadonlySet<string>): Credited | null {
  if (!unit.words.some(({ text }) => bringing.test(text))) return null;
  const group = unit.verbGroups[0];
  if (group === undefined || !bringing.test(wordAt(unit, group.head))) return null;
  return group.voice === 'passive' ? passiveCredit(unit, group, named) : activeCredit(unit, group, named);
}

type Group = Unit['verbGroups'][number];

function activeCredit(unit: Unit, group: Group, named: ReadonlySet<string>): Credited | null {
  const party = subjectBefore(unit, group);
  const object = unit.phraseFrom.get(group.end);
  if (party === null || party.from !== 0 || object === undefined || !words.test(wordAt(unit, object.head))) return null;
  return isOutlet(party, named) && refersBack(unit, object.start) ? { party, how: howOf(unit, group) } : null;
}

/** “Her remarks were first reported by The Ledger.” */
function passiveCredit(unit: Unit, group: Group, named: ReadonlySet<string>): Credited | null {
  const what = unit.phraseTo.get(group.start) ?? unit.phraseTo.get(group.start - 1);
  if (what === undefined || !words.test(wordAt(unit, what.head)) || !refersBack(unit, what.start)) return null;
  const agent = unit.phraseFrom.get(group.end + 1);
  if (wordAt(unit, group.end) !== 'by' || agent === undefined) return null;
  const party = { unit, from: agent.start, to: agent.end, head: agent.head };
  return isOutlet(party, named) ? { party, how: howOf(unit, group) } : null;
}

function refersBack(unit: Unit, at: number): boolean {
  return /^(?:his|her|their|its|the|these|those)$/.test(wordAt(unit, at));
}

function howOf(unit: Unit, group: Group): string {
  return unit.tokens[group.head]!.lemma.toLowerCase();
}

/** The drafts of the unit before, with the outlet behind their relays. */
export function withCredits(drafts: readonly Draft[], units: readonly Unit[], named: ReadonlySet<string>): Draft[] {
  const credits = new Map<number, Credited>();
  for (const unit of units) {
    const credit = creditIn(unit, named);
    if (credit !== null) credits.set(unit.index - 1, credit);
  }
  return drafts.map((draft) => {
    const credit = credits.get(draft.last.index);
    return credit === undefined || draft.source === null ? draft : { ...draft, relays: [...draft.relays, credit] };
  });
}
