import { verbClass } from '../../../language/synonyms.js';
import type { Claim, ClaimArgument } from '../../../schemas/claim.js';
import type { Sentence } from '../../../schemas/sentence.js';
import type { Context } from '../context.js';
import type { Evidence } from '../origins.js';
import { clash, type Detail, detailsOf, shareDetail } from '../statements/details.js';
import { likenessOf, type Participant, participantOf } from '../statements/participant.js';
import { compareWhen, type When, whenOf } from '../statements/when.js';

/** The claim that a figure stands in: who does what, and which slot the figure fills. */
export interface Frame {
  readonly event: string;
  /** The preposition before the figure, or `object`. */
  readonly slot: string;
  readonly subject: Participant;
  readonly object: Participant | null;
  readonly details: readonly Detail[];
  readonly when: When | null;
}

/** Verbs that need something else in common before two figures beside them are one. */
const light = /^(?:be|have|make|do|get|take|give|include|put|say|see|show|go|come|become|add)$/;

/** The frame of the figure at `place`, null where it stands in no argument of the claim. */
export function frameOf(
  context: Context,
  sentence: Sentence,
  record: Evidence,
  place: { readonly start: number; readonly end: number },
): Frame | null {
  if (record.kind !== 'claim' || record.polarity === 'negative') return null;
  const holder = record.arguments.find(({ start, end }) => start <= place.start && place.end <= end);
  if (holder === undefined || !opensWith(holder, place)) return null;
  const object = record.arguments.find(({ role }) => role === 'object');
  const other = object === holder || object === undefined ? null : object;
  return {
    event: eventOf(record),
    // “fell 0.6%”, “fell by 0.6%”
    slot: holder.marker?.toLowerCase().replace(/^by$/, 'object') ?? holder.role,
    subject: participantOf(context, sentence, record.subject),
    object: other === null ? null : participantOf(context, sentence, other),
    details: detailsOf(context, sentence, record, [record.subject, other, holder]).filter(
      ({ slot }) => !slot.startsWith('party 2'),
    ),
    when: whenOf(context, record),
  };
}

/** “£3m in compensation” is the amount; “a row over £3m” is a row. */
const LEAD = 18;
function opensWith({ start }: ClaimArgument, place: { readonly start: number }): boolean {
  return place.start - start <= LEAD;
}

function eventOf({ predicate }: Claim): string {
  return verbClass(predicate.lemma);
}

/** Whether two claims leave one slot open that only one figure can fill; `specific` where the figure counts a noun of its own. */
export function isOneFrame(a: Frame | null, b: Frame | null, specific: boolean): boolean {
  if (a === null || b === null || a.event !== b.event || a.slot !== b.slot) return false;
  if (!isOneSubject(a.subject, b.subject) || !isOneObject(a, b) || clash(a.details, b.details)) return false;
  if (a.when !== null && b.when !== null && compareWhen(a.when, b.when) === 'apart') return false;
  return (
    (!light.test(a.event) && a.object !== null) ||
    (specific && a.subject.identity !== null) ||
    shareDetail(a.details, b.details)
  );
}

function isOneSubject(a: Participant, b: Participant): boolean {
  if (likenessOf(a, b) !== 'same') return false;
  return (
    a.identity !== null || a.name.length > 0 || (a.definite && b.definite) || (a.count !== null && a.count === b.count)
  );
}

function isOneObject({ object: a }: Frame, { object: b }: Frame): boolean {
  if (a === null || b === null) return a === b;
  // “its main rate”: the subject is one, so what is its own is one.
  return likenessOf(a, b) === 'same' || (a.possessed && b.possessed && a.noun !== null && a.noun === b.noun);
}
