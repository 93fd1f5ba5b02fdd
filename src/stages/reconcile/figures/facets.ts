import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import type { Phrases } from '../../../language/phrases.js';
import { nominalClass, nounClass, verbClass } from '../../../language/synonyms.js';
import { wordList } from '../../../language/word-list.js';
import type { AmountValue } from '../../../schemas/entity.js';
import type { Sentence } from '../../../schemas/sentence.js';
import type { Context } from '../context.js';
import type { Frame } from './frame.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Code units around a figure that say what it measures. */
const REACH = 64;

/**
 * What a figure measures that a thing or person has one of at a time, told by the words right around it; null where they
 * tell none. An account that gives one value of it speaks of the one that another account speaks of.
 *
 *     sacked after 14 months in charge · signed a five-year contract · the Orlo dam, 18 km upstream · talks lasted six hours
 *                  ~~~~~~~~~ ^^^^^^^^^            ~~~~~~~~~ ^^^^^^^^   ^^^^^^^^^^^^^^^ ~~~~~ ^^^^^^^^   ^^^^^^^^^^^^ ~~~~~~~~~
 */
export function facetOf(
  context: Context,
  sentence: Sentence,
  mention: Stretch,
  value: AmountValue,
  frame: Frame | null,
): string | null {
  const { text, start } = sentence;
  const before = text.slice(Math.max(0, mention.start - start - REACH), mention.start - start);
  const after = text.slice(mention.end - start, mention.end - start + REACH);
  const unit = value.unit ?? '';
  if (spans.test(unit)) {
    const which = other.test(before) || other.test(after.split(/[,;.]/)[0]!) ? 'other ' : '';
    if (inOffice.test(after) || officeFor.test(before)) return `${which}tenure`;
    if (contract.test(after)) return `${which}contract`;
  }
  if (unit === '%' && frame?.event === 'hold' && frame.slot === 'object' && !held.test(after)) return 'stake';
  if (hours.test(unit)) return lengthOf(after, frame);
  return lengths.test(unit) ? distanceOf(context, sentence, mention, before, after) : null;
}

const spans = /^(?:year|month|week|day|season)$/;
const post = '(?:charge|office|power|command|(?:the|his|her|their) (?:job|post|role|dugout|hot seat))';
const inOffice = new RegExp(`^ (?:in ${post}|at the helm)\\b`, 'i');
const officeFor = new RegExp(`\\bin ${post} for (?:(?:just|only|about|nearly|almost|over|more than) )*$`, 'i');
const contract = /^ (?:\p{L}+ )?(?:contract|deal)\b/iu;

/** What is owned beside firms and their shares: “30 per cent of the land”, “10 percent of the vote”. */
const held =
  /^ of (?!(?:the|its|their|his|her|that) (?:shares?|stock|firm|company|business|group|club|team|bank|airline|paper)\b|\p{Lu})/u;

/** The firms named right behind a share: “30 per cent of the shares of Tarn Steel”. */
export function firmsBehind(context: Context, { id, text, start }: Sentence, { end }: Stretch): ReadonlySet<string> {
  const behind = context
    .mentionsIn(id)
    .filter((one) => one.entity.value === null && one.start > end && one.start - end <= REACH)
    .filter((one) => /^ (?:of|in) (?:[\p{Ll}’']+ )*$/u.test(text.slice(end - start, one.start - start)));
  return new Set(behind.map(({ entity }) => context.identityOf(entity.id)!));
}

/** A time in office or a contract before the one that is told of, or after it. */
const other = /\b(?:previous(?:ly)?|earlier|before)\b/i;

const hours = /^(?:minute|hour)$/;
/** What is held once and goes on for some hours, by the class of its verb or noun. */
const sessions = new Set(wordList('deliberate, hearing, meet, siege, standoff, talk'));
const goesOn = /^(?:last|continue|go on|run|take|drag on)$/;

/** “The talks lasted six hours”, “the two talked for six hours”, “six hours of talks”. */
function lengthOf(after: string, frame: Frame | null): string | null {
  const counted = /^ of (?:\p{L}+ )?(\p{L}+)/iu.exec(after)?.[1];
  const noun = counted ?? /^ (?:of )?(\p{L}+)/iu.exec(after)?.[1];
  const named = noun === undefined ? null : sessionOf(noun.replace(/s$/, ''));
  if (named !== null) return named;
  if (frame === null) return null;
  if (goesOn.test(frame.event)) return frame.subject.noun === null ? null : sessionOf(frame.subject.noun);
  return frame.slot === 'for' ? sessionOf(frame.event) : null;
}

function sessionOf(word: string): string | null {
  const found = [verbClass(word), nominalClass(word) ?? nounClass(word)].find((one) => sessions.has(one));
  return found === undefined ? null : `length of ${found === 'meet' ? 'talk' : found}`;
}

const lengths = /^(?:kilometre|mile|metre|yard)$/;
const along = /^ (?:(?:up|down)(?:stream|river)|(?:up|down) the (?:river|coast|valley|road|stream))\b/i;
const from =
  /^ (?:(?:to the )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of|from|off) (?:the )?/i;
/** The noun that a length is apposed to, with the name before it. */
const apposed =
  /(?<thing>(?:\p{Lu}[\p{L}'’-]+ )?\p{L}+)(?:,| \()(?: (?:about|some|around|just|only|roughly|nearly))? ?$/u;

/** How far a thing lies from another, or up or down the river. */
function distanceOf(
  context: Context,
  { id }: Sentence,
  { end }: Stretch,
  before: string,
  after: string,
): string | null {
  const thing = apposed.exec(before)?.groups?.thing?.toLowerCase();
  if (thing === undefined) return null;
  if (along.test(after)) return `distance of ${thing}`;
  const lead = from.exec(after)?.[0].length;
  const other =
    lead === undefined ? undefined : context.mentionsIn(id).find(({ start }) => start === end + lead)?.entity.id;
  return other === undefined ? null : `distance of ${thing} from ${context.identityOf(other)}`;
}

/** Giving it away is no pay. */
const givesAway = /^(?:pay|cost|spend|give|donate|owe|charge|lose|save|add|rent|sell|buy|contribute|send|fine)$/;
const payday = /^(?:hour|week|month|year)$/;

/** The person who gets so much a week: the subject of “He earns £5,000 a week”; null where the figure is no pay. */
export function payeeOf(
  context: Context,
  { id }: Sentence,
  { tokens }: Phrases,
  { subject, verb }: { readonly subject: NounPhrase | null; readonly verb: VerbGroup | null },
  per: string,
): string | null {
  if (subject === null || verb === null || !payday.test(per) || givesAway.test(verbClass(verb.lemma))) return null;
  const [start, end] = [tokens[subject.start]!.start, tokens[subject.end - 1]!.end];
  const person = context
    .mentionsIn(id)
    .find((one) => one.entity.type === 'person' && one.start >= start && one.end <= end);
  return person === undefined ? null : context.identityOf(person.entity.id);
}
