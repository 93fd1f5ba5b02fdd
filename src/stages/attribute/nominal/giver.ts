import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import type { ReportingCue } from '../../../language/reporting.js';
import { isSupposed } from '../cue.js';
import { isUndertaken } from '../indirect/undertaken.js';
import type { Party } from '../party.js';
import { ownSpeaker } from '../speaker.js';
import { canJudge } from '../speaking.js';
import { treeOf } from '../tree.js';
import { type Unit, wordAt } from '../unit.js';
import { groupAt } from '../words.js';
import { givenBy } from './reception.js';

/**
 * Who gives out what the noun stands for, acts on it, or is what it says of him.
 *
 *     Lind raised doubts about …      Lind left in the hope of …      Lind is a critic of …
 *     ^^^^                            ^^^^                            ^^^^
 */
export function giverOf(unit: Unit, noun: number, entry: ReportingCue): Party | null {
  if (siding.test(entry.lemma)) return described(unit, noun, entry);
  const { heads, relations } = treeOf(unit);
  // “raised doubts and [questions] about …”
  const first = relations[noun] === 'conj' ? (heads[noun] ?? noun) : noun;
  const group = /^(?:obj|obl)$/.test(relations[first]!) ? groupAt(unit, heads[first] ?? -1) : undefined;
  if (group === undefined || group.end > noun || group.voice === 'passive')
    return /^favou?r$/.test(entry.lemma) ? described(unit, noun, entry) : null;
  // “renewed [Republican] calls”: theirs
  if (unit.tokens[noun - 1]?.pos === 'ADJ' && /^\p{Lu}/u.test(unit.tokens[noun - 1]!.text) && again.test(group.lemma))
    return null;
  const gives = giving.test(group.lemma) || (group.lemma === 'ask' && entry.class === 'ask');
  if (!gives && !(relations[first] === 'obl' && isManner(group, leadOf(unit, first), entry))) return null;
  // “has the support of the miners”: theirs.
  if (group.lemma === 'have' && givenBy.test(entry.lemma) && wordAt(unit, noun + 1) === 'of') return null;
  return subjectOf(unit, group, entry);
}

const giving =
  /^(?:advance|air|articulate|deliver|draw up|express|float|give|harbou?r|have|hold|issue|lay out|lodge|make|offer|outline|persist|pose|present|press|push|put forward|raise|reach|reaffirm|reiterate|renew|repeat|roll out|set out|share|show|sound|sow|spread|tweet|unveil|voice)$/;

/** What others say may be brought up again by it. */
const again = /^(?:renew|repeat)$/;

/** “with anger at …”, “in the hope of …”, “under the impression that …” */
function isManner({ lemma }: VerbGroup, lead: string, noun: ReportingCue): boolean {
  if (lead === 'with') return /^(?:deny|feel)$/.test(noun.class) && !meeting.test(lemma);
  if (lead === 'in') return /^(?:favou?r|hope|opposition|praise|support)$/.test(noun.lemma);
  return /^(?:on|under)$/.test(lead) && /^(?:assumption|belief|impression|expectation)$/.test(noun.lemma);
}

/** Verbs with which “with” leads in what the subject has to do with, and not how it does so. */
const meeting =
  /^(?:agree|comfort|compete|connect|console|contend|cope|deal|disagree|do|grapple|help|identify|live|meet|side|struggle|sympathi[sz]e|work|wrestle)$/;

/** Nouns for somebody by what he thinks. */
const siding = /^(?:admirer|advocate|believer|critic|defender|fan|foe|opponent|proponent|skeptic|sceptic|supporter)$/;

/** “[Lind] has been a supporter of the bridge”, “[Lind] is in favour of it”: whom the noun is said of with “be”. */
function described(unit: Unit, noun: number, entry: ReportingCue): Party | null {
  const { heads, relations } = treeOf(unit);
  const be = heads.findIndex((head, at) => head === noun && relations[at] === 'cop');
  const group = groupAt(unit, be);
  return group === undefined ? null : subjectOf(unit, group, entry);
}

/** The preposition before the noun. */
function leadOf(unit: Unit, noun: number): string {
  const { heads, relations } = treeOf(unit);
  return wordAt(
    unit,
    heads.findIndex((head, at) => head === noun && relations[at] === 'case'),
  );
}

/** The subject, if it can judge and has done or will do so: neither “did not raise”, “to raise” nor “may raise”. */
function subjectOf(unit: Unit, group: VerbGroup, entry: ReportingCue): Party | null {
  if (group.negated || isSupposed(unit, group) || (group.infinitive && !isUndertaken({ unit, group, entry })))
    return null;
  if (group.modal !== null && group.modal !== 'will') return null;
  const source = ownSpeaker(unit, group);
  return source !== null && canJudge(source) && !isDeed(unit, source) ? source : null;
}

/** “the [decision]”, “Lind’s [remarks]” */
function isDeed(unit: Unit, { head, to }: Party): boolean {
  return deeds.test(wordAt(unit, head)) || deeds.test(wordAt(unit, to - 1));
}

/** Words for what is said or written and done alike: “the [decision] raises questions”, “her [remarks] raised fears” in others. */
const deeds = /^(?:agreement|comment|data|decision|figure|motion|order|record|release|remark|sentence|verdict)s?$/;
