import type { Certainty, Polarity } from '../schemas/claim.js';
import { reportingCue } from './reporting.js';

/** How sure, in falling order. */
const order: readonly Certainty[] = ['certain', 'probable', 'possible', 'none'];

/** The weaker of two certainties. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return order[Math.max(order.indexOf(a), order.indexOf(b))]!;
}

function table(lines: Readonly<Partial<Record<Certainty, string>>>): ReadonlyMap<string, Certainty> {
  return new Map(
    Object.entries(lines).flatMap(([certainty, words]) =>
      words.split(' ').map((word): [string, Certainty] => [word, certainty as Certainty]),
    ),
  );
}

/** What a modal says of how sure it is. “Will” and reported “would” place the event in the future, but leave no doubt. */
const modals = table({
  certain: 'will shall would need',
  probable: 'should ought',
  possible: 'may might could can',
  none: 'must',
});

/** Words that a verb is lifted out of: “is [expected] to close”. */
const raisers = table({
  certain:
    'set due scheduled going be begin start continue cease slated poised bound certain sure able manage happen tend use prove fail unable about planned',
  probable:
    'expect anticipate likely unlikely seem appear believe think consider understand know forecast project look suppose mean plan',
  none: 'say report allege have need',
});

const hedges = table({
  probable: 'probably likely apparently presumably seemingly evidently unlikely doubtless',
  possible: 'possibly perhaps maybe potentially conceivably',
  none: 'reportedly allegedly supposedly purportedly ostensibly',
});

export function modalCertainty(modal: string | null): Certainty {
  return modal === null ? 'certain' : (modals.get(modal) ?? 'certain');
}

export function raisedCertainty(raised: string | null): Certainty {
  return raised === null ? 'certain' : (raisers.get(raised) ?? 'certain');
}

/** What an adverb takes from the certainty, `certain` for most. */
export function hedgeCertainty(adverb: string): Certainty {
  return hedges.get(adverb) ?? 'certain';
}

/** What somebody who uses a cue holds of the content: “denied” turns it round, “believes” weakens it. */
export interface Stance {
  readonly certainty: Certainty;
  readonly polarity: Polarity;
}

const denials: ReadonlySet<string> = new Set([
  'deny',
  'refute',
  'rebut',
  'dispute',
  'reject',
  'dismiss',
  'disprove',
  'doubt',
  'disavow',
  'contradict',
  'disbelieve',
]);
const weakCues = table({
  probable:
    'believe think suspect expect suggest indicate imply estimate predict assume reckon consider doubt guess suppose anticipate forecast feel signal conclude understand',
  possible: 'hint speculate fear worry warn hope wonder',
  none: 'ask question inquire wonder demand order urge want wish request call propose suppose imagine pretend invite offer threaten',
});

export function cueStance(lemma: string): Stance {
  const polarity: Polarity = denials.has(lemma) ? 'negative' : 'positive';
  const cue = reportingCue(lemma);
  const byClass =
    cue?.class === 'ask' || cue?.class === 'order' ? 'none' : cue?.class === 'guess' ? 'probable' : 'certain';
  return { certainty: weakCues.get(lemma) ?? byClass, polarity };
}
