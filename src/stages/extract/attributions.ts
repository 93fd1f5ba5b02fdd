import type { Clause } from '../../language/clauses/clause.js';
import { reportingCue } from '../../language/reporting.js';
import type { Reading } from './reading.js';

/** Verbs that only pass words on; there is no news in that somebody says something. */
const plainSpeech = new Set(
  'say tell add note state report explain remark comment quote cite write observe mention reply answer respond argue claim insist assert maintain believe think suggest indicate describe declare announce stress emphasize emphasise point out according know mean wonder recall conclude reiterate inform'.split(
    ' ',
  ),
);

/** Verbs whose object is the hearer or a word for what was said. */
const bareSpeech = new Set(['say', 'tell', 'add', 'quote', 'cite', 'inform', 'think', 'mean', 'know', 'according']);

/** Whether the clause does no more than attribute words to somebody: “officials said”. */
export function isAttribution(reading: Reading, clause: Clause): boolean {
  const cue = reportingCue(clause.verb.lemma);
  if (cue === undefined) return false;
  const head = reading.tokens[clause.verb.head]!;
  const isCueOfQuote = reading.isCue(head.start, head.end) !== null;
  const hasContent = clause.dependents.some(
    ({ kind, marker }) => kind === 'clause' || (kind === 'infinitive' && marker === null && isCueOfQuote),
  );
  const attributes = hasContent || isCueOfQuote;
  const object = clause.dependents.some(({ kind, start }) => kind === 'nominal' && start !== clause.subject?.start);
  const passive = clause.verb.voice === 'passive' && !attributes;
  if (passive || (clause.verb.negated && !hasContent && !isCueOfQuote)) return false;
  if (plainSpeech.has(clause.verb.lemma))
    return hasContent || !object || bareSpeech.has(clause.verb.lemma) || passesOn(reading, clause);
  if (hasContent && !clause.verb.negated) return true;
  if (cue.class === 'promise' || cue.class === 'order') return false;
  const decides = clause.dependents.some(
    ({ kind, marker }) =>
      (kind === 'infinitive' && marker === 'to') ||
      (kind === 'prepositional' && (marker === 'for' || marker === 'on' || marker === 'against')),
  );
  return attributes && !decides && (hasContent || !object);
}

/** “reported KCNA as [saying]”. */
function passesOn(reading: Reading, clause: Clause): boolean {
  return clause.dependents.some(
    ({ marker, head }) =>
      marker === 'as' && /^(?:say|state|claim|tell|report)ing$/.test(reading.tokens[head]!.text.toLowerCase()),
  );
}
