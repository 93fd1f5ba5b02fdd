import { reportingCue } from '../../language/reporting.js';
import { isCourtesyTitle, isOfficeNoun } from '../../language/titles.js';
import { groupBy } from '../../text/group.js';
import { withCarriedOn } from './chain/carried-on.js';
import { withCredits } from './chain/credited.js';
import { isOutlet, namedOutlets } from './chain/outlets.js';
import type { Draft, Relay } from './draft.js';
import type { Mentions } from './mentions.js';
import type { Party } from './party.js';
import { POST } from './posts.js';
import { TURN } from './turns.js';
import { type Unit, wordAt } from './unit.js';

/** Drafts, by start of their content, with all who passed the words on, from the nearest outward. */
export function withRelays(drafts: readonly Draft[], units: readonly Unit[], mentions: Mentions): Draft[] {
  const named = namedOutlets(units);
  const told = drafts.map((draft) => ({ ...draft, relays: [...draft.relays, ...mediaOf(draft, named, mentions)] }));
  const carried = withCarriedOn(told, units, named, mentions);
  const whole = withOuter(withCredits(carried, units, named));
  const byUnit = groupBy(whole, ({ unit }) => unit);
  return whole.filter((draft) => !onlyFrames(draft, byUnit.get(draft.unit)!));
}

/** ““…,” she said, according to the agency”: the utterance has its own record, with the agency in its chain. */
function onlyFrames({ unit, content, cue }: Draft, beside: readonly Draft[]): boolean {
  if (cue?.lemma !== 'according to') return false;
  if (beside.some((inner) => fills(inner, content))) return true;
  return [...unit.utterances.values()].some((utterance) =>
    content.some(({ start, end }) => start <= utterance.start && utterance.end <= end),
  );
}

/** “The pier was unsafe, Ines Castell said, according to the agency”: nothing of it is the agency's own. */
function fills({ rule, cue, source, content }: Draft, outer: Draft['content']): boolean {
  if (rule !== 'attribute/parenthetical' || cue === null || source === null || outer.length !== 1) return false;
  const starts = content[0]!.start === outer[0]!.start;
  const { end } = source.unit.tokens[source.to - 1]!;
  return starts && Math.max(cue.end, end) === outer[0]!.end;
}

/** The outlet spoken to, and the one that carried the words. */
function mediaOf({ addressee, cue, carrier }: Draft, named: ReadonlySet<string>, mentions: Mentions): Relay[] {
  const media: Relay[] = [];
  const heard = addressee !== null && (isOutlet(addressee, named) || isToldOrganization(addressee, cue, mentions));
  if (heard && cue !== null) media.push({ party: addressee, how: cue.lemma });
  if (carrier !== null && isOutlet(carrier.party, named)) media.push(carrier);
  return media;
}

/** Bodies that hear speeches rather than pass on what they are told. */
const hearing =
  /\b(?:assembly|board|commission|committee|conference|congress|council|court|forum|house|jury|meeting|nations|panel|parliament|senate|summit|tribunal|un|union)\b/i;

/** “told Statewire”: an organization that is told something by its bare name is a newsroom as a rule. */
function isToldOrganization({ unit, from, to, head }: Party, cue: Draft['cue'], mentions: Mentions): boolean {
  const entity = mentions.at(unit.tokens[head]!.start);
  if (entity?.type !== 'organization' || cue?.lemma !== 'tell' || unit.tokens[from]!.pos !== 'PROPN') return false;
  const word = wordAt(unit, from);
  if (isCourtesyTitle(word) || isOfficeNoun(word) || isOfficeNoun(wordAt(unit, head).replace(/s$/, ''))) return false;
  return !hearing.test(
    unit.tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
}

/**
 * What is said inside what another says has that other further out.
 *
 *     According to RIA Novosti, a lawmaker said Putin offered a spot.
 *                  ^^^^^^^^^^^  ^^^^^^^^^^ nearest
 */
function withOuter(drafts: readonly Draft[]): Draft[] {
  const open: Draft[] = [];
  return drafts.map((draft) => {
    while (open.length > 0 && endOf(open.at(-1)!) <= draft.content[0]!.start) open.pop();
    const outer = open.findLast((other) => encloses(other, draft));
    const whole =
      outer === undefined ? draft : { ...draft, relays: [...draft.relays, ...linksOf(outer)].slice(0, LONGEST) };
    open.push(whole);
    return whole;
  });
}

function endOf({ content }: Draft): number {
  return content.at(-1)!.end;
}

/** Whether the source and cue of the inner stand inside the content of the outer. */
function encloses(outer: Draft, { cue, source, unit }: Draft): boolean {
  if (outer.source === null || !passesOn(outer) || cue === null || source === null) return false;
  if (outer.unit !== unit && outer.rule !== TURN && outer.rule !== POST) return false;
  const start = source.unit.tokens[source.from]!.start;
  return outer.content.some((span) => span.start <= Math.min(start, cue.start) && cue.end <= span.end);
}

/** Holders beyond the source that a chain has at most. */
export const LONGEST = 6;

/** Whoever denies, asks or judges what another says does not pass it on. */
function passesOn({ cue, rule }: Draft): boolean {
  const kind = cue === null ? undefined : reportingCue(cue.lemma)?.class;
  if (/^(?:accuse|describe|recall|recount|remember)$/.test(cue?.lemma ?? '')) return true;
  return !/^(?:deny|ask|order|feel)$/.test(kind ?? '') && !/(?:object|naming)$/.test(rule);
}

/** The source of a draft and all who passed it on, as relays of what stands in it. */
export function linksOf({ source, cue, relays }: Draft): Relay[] {
  return source === null ? [] : [{ party: source, how: cue?.lemma ?? 'say' }, ...relays];
}
