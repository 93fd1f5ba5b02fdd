import { isAgentNoun, isPaperNoun } from '../../language/agents.js';
import { reportingCue, reportingNoun } from '../../language/reporting.js';
import type { Token } from '../../schemas/sentence.js';
import type { Quotation } from '../../text/quotation.js';
import { UTTERANCE } from './placeholder.js';

/** Words that a frame of speech needs at least when nothing else tells it from a term. */
const FEWEST_WORDS = 3;
/** Words up to a cue behind what a mark of its own ends: “the former adviser Ida Roth asked”. */
const LONGEST_SPEAKER = 6;
/** Words that a term or title has at most. */
const LONGEST_TERM = 5;

/**
 * Whether the quotation is an utterance, framed by the sentence around it, rather than a fragment woven into it.
 * `before` are the tokens of the sentence up to it, `end` is where its paragraph ends.
 *
 *     “It works,” she said.           She called it “the right deal”.
 *     ^^^^^^^^^^^                                     ^^^^^^^^^^^^^^ not this
 */
export function isUtterance(text: string, quotation: Quotation, before: readonly Token[], end: number): boolean {
  if (!quotation.opens || !quotation.closes) return true;
  const content = text.slice(quotation.content.start, Math.min(quotation.content.end, quotation.content.start + 400));
  const rest = text.slice(quotation.end, Math.min(end, quotation.end + 60));
  const lead = before.at(-1);
  const opensUnit = lead === undefined || isStop(lead.text);
  const words = content.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words === 0 || (words < FEWEST_WORDS && lead?.text === 'by') || isArticle(lead)) return false;
  if (!startsLikeSentence(content) && isNext(text, lead, quotation)) return false;
  if (isTurn(before) && ended(content) && startsLikeSentence(content)) return true;
  if (isWoven(before, startsLikeSentence(content)) || (isTitle(content) && isNamed(before))) return false;
  const framed = cueFollows(rest) || leadsIn(before);
  // “It was hard,” he said. [“We tried.”]
  const ends = words > 1 && isInline(text, quotation) ? /[.,!?]['’”"]*\s*$/ : /[,!?]['’”"]*\s*$/;
  const spoken = opensUnit && ends.test(content) && startsLikeSentence(content);
  if (
    !framed &&
    ((isTitle(content) && !(opensUnit && ended(content) && isInline(text, quotation))) ||
      (words < FEWEST_WORDS && !spoken))
  )
    return false;
  const closed = endsInside(text, quotation);
  const goesOn = opensUnit && startsLikeSentence(content) && words > LONGEST_TERM && hasTail(rest);
  if (!closed && !goesOn && !endsOutside(rest) && !(words >= FEWEST_WORDS && cueFollows(rest))) return false;
  if (isLink(before) && ended(content) && words > LONGEST_TERM) return true;
  if (opensUnit) return startsLikeSentence(content) || closed;
  if (lead.text === ':')
    return words >= FEWEST_WORDS || (startsLikeSentence(content) && (ended(content) || opensSpeech(before)));
  // “Lind [“just fled. Is that brave?”] Ida Roth asked”
  if (/[?!]\s*$/.test(content) && lead.pos !== 'ADP' && cueFollows(rest, LONGEST_SPEAKER) && !cueIn(before))
    return true;
  if (!startsLikeSentence(content))
    return (
      leadsIn(before) &&
      lead.pos !== 'NOUN' &&
      (words >= FEWEST_WORDS || isSaidComma(before)) &&
      !setting.test(lead.text)
    );
  if (isQuoteCue(lead) && words < LONGEST_TERM && reportingCue(lead.text)!.frames.has('object')) return false;
  return (
    framed ||
    /^[,—–;(-]$/.test(lead.text) ||
    (lead.pos === 'NOUN' && closed && words > LONGEST_TERM && !isClauseOpen(before))
  );
}

/** A full stop, or an abbreviation with which a sentence may end: “said Roth, R-S.C. “I get that.””, “left at 5 p.m. “It was late.”” */
export function isStop(word: string): boolean {
  return /^(?:[.?!]|\.?(?:\p{Lu}\.){1,3}|[ap]\.m\.|(?:Jr|Sr|Inc|Corp|Co|Ltd|Calif|Mass|Conn|Ariz|Colo|Fla|Ga|Ill|Mich|Minn|Mo|Ohio|Ore|Pa|Tenn|Tex|Va|Wash|Wis)\.)$/u.test(
    word,
  );
}

/** “two aims: “a wall,” [“peace”]”: a fragment right before it ends in a comma. */
function isNext(text: string, lead: Token | undefined, { start }: Quotation): boolean {
  return lead?.text === ',' && /["”’']/.test(text.slice(lead.end, start));
}

/** “she wrote, “done.””: behind the comma stands what was said, however short. */
function isSaidComma(before: readonly Token[]): boolean {
  const cue = before.at(-2);
  return before.at(-1)!.text === ',' && cue?.pos === 'VERB' && isQuoteCue(cue);
}

/** “were starting “a good dialogue””: what somebody sets going, unless he does so with a whole sentence. */
const setting = /^(?:begin|beg[au]n|begins|beginning|continu(?:e|ed|es|ing)|start(?:ed|ing|s)?)$/i;

/**
 * Whether a clause that the writer began goes on in the marks: “said that if it rained, “the wall would give””. Words that
 * begin like a sentence do so only where the clause has no verb yet.
 */
function isWoven(before: readonly Token[], isSentence: boolean): boolean {
  if (before.at(-1)?.text !== ',') return false;
  const at = conjunctionIn(before);
  if (at < 0) return !isSentence && isBegun(before);
  const opening = before[at + 1]?.text ?? '';
  return isSentence ? /^(?:,|if|when|unless|despite|without|until)$/i.test(opening) : true;
}

/** “said he looked for trouble, [“but not for this”]”, “said his wife, Ida, [“told me so”]”: a subject stands behind the cue, with its verb or without. */
function isBegun(before: readonly Token[]): boolean {
  const cue = before.findLastIndex((token) => token.pos === 'VERB' && isQuoteCue(token));
  if (before.some(({ text }) => text === UTTERANCE)) return false;
  const clause = before.slice(cue + 1);
  return (
    cue >= 0 &&
    clause.some(({ relation }) => relation === 'nsubj') &&
    (clause.some(({ relation }) => relation === 'ccomp') || !clause.some(({ pos }) => /^(?:AUX|VERB)$/.test(pos)))
  );
}

/** “noting that talks could bring a world [“Berg and Lind so need”]” */
function isClauseOpen(before: readonly Token[]): boolean {
  return conjunctionIn(before) >= 0;
}

/** The conjunction behind the last cue; -1 where none is. */
function conjunctionIn(before: readonly Token[]): number {
  const cue = before.findLastIndex((token) => token.pos === 'VERB' && isQuoteCue(token));
  return cue < 0
    ? -1
    : before.findLastIndex(({ text }, index) => index > cue && /^(?:that|because|whether)$/i.test(text));
}

/** “in an interview with “Fox News Sunday,” he said”, “in her book, “The Long Road,” she said”: a title is named there. */
function isNamed(before: readonly Token[]): boolean {
  const lead = before.at(before.at(-1)?.text === ',' ? -2 : -1);
  if (lead === undefined) return false;
  if (lead === before.at(-1) && lead.pos === 'NOUN' && isArticle(before.at(-2)) && !isQuoteCue(lead)) return true;
  // “a group called [“Mothers for Peace”]”
  if (lead === before.at(-1) && /^(?:called|dubbed|named|nicknamed|titled)$/.test(lead.text)) return true;
  return works.test(lead.text) || (lead === before.at(-1) && /^(?:at|for|from|in|of|on|via|with)$/i.test(lead.text));
}

const works =
  /^(?:album|article|book|bestseller|column|documentary|essay|film|memoir|movie|musical|novel|opera|paper|play|podcast|poem|program|programme|report|series|show|song)$/i;

/** “We are not there” [to pay for it.]: a few words of the writer's, none of speech among them, end the sentence. */
function hasTail(rest: string): boolean {
  const tail = /^\s*(?:or|to)\b[^.?!]*[.?!]/.exec(rest)?.[0];
  return tail !== undefined && !cueFollows(tail, LONGEST_FRAME);
}

/** “[But] “the wall would have held.””: a sentence of which no other word is the writer's. */
function isLink(before: readonly Token[]): boolean {
  const lead = before.at(-1);
  return lead?.pos === 'CCONJ' && /^\p{Lu}/u.test(lead.text) && (before.length === 1 || isStop(before.at(-2)!.text));
}

/** Words stand before it in its paragraph: no heading in quotation marks. */
function isInline(text: string, { start }: Quotation): boolean {
  return start > 0 && !/[\n\r]/.test(text[start - 1]!);
}

/** Words before a colon at most that say whose turn it is: “Kim: “Yes.””. */
const LONGEST_NAME = 4;

function isTurn(before: readonly Token[]): boolean {
  const names = before.slice(0, -1);
  return before.at(-1)?.text === ':' && names.length <= LONGEST_NAME && names.some(({ pos }) => pos === 'PROPN');
}

function ended(content: string): boolean {
  return /[.?!]['’”"]*\s*$/.test(content);
}

/** A cue right before, or before a comma, a colon or a dash. */
function leadsIn(before: readonly Token[]): boolean {
  const lead = before.at(-1);
  if (lead === undefined) return false;
  if (/^[,:—–-]$/.test(lead.text)) return cueIn(sinceUtterance(before) ?? before.slice(-12));
  return isQuoteCue(lead) && !isOwned(before.at(-2)) && !isOfThing(before);
}

/** “the plan offered “not one room””: what has a thing for its subject, and takes an object, is no verb of speech. */
function isOfThing(before: readonly Token[]): boolean {
  const lead = before.at(-1)!;
  if (reportingCue(lead.text)?.frames.has('object') !== true) return false;
  const subject = before.findLast(({ relation }) => relation === 'nsubj');
  return (
    subject?.pos === 'NOUN' && !isAgentNoun(subject.text.toLowerCase()) && !isPaperNoun(subject.text.toLowerCase())
  );
}

/** What stands between two halves of what is said: ““…,” [said Ada Lind, a lawyer with the Centre for the Rights of Rivers,] “but …”” */
function sinceUtterance(before: readonly Token[]): readonly Token[] | null {
  const at = before.findLastIndex(({ text }) => text === UTTERANCE);
  const between = before.slice(at + 1);
  return at < 0 || between.length > LONGEST_FRAME || between.filter(isQuoteCue).length !== 1 ? null : between;
}

/** Words that stand between two halves at most. */
const LONGEST_FRAME = 30;

/** “she said: “Yes,” and left”, unlike “three principles: “Strength,” “growth” and “trust””. */
function opensSpeech(before: readonly Token[]): boolean {
  const last = before.at(-2);
  return last !== undefined && isQuoteCue(last);
}

/** “the “Berg Doctrine,” he said …”, “on ABC’s “This Week,” he said …”: the words in marks are a noun, or a part of one. */
function isArticle(before: Token | undefined): boolean {
  if (before?.pos === 'PART' && /^['’]s?$/.test(before.text)) return true;
  return /^(?:an?|the|his|her|their|its|my|our|your)$/i.test(before?.text ?? '') && before?.pos !== 'VERB';
}

/** “her [emails] “…””: a noun, whatever else it may be. */
function isOwned(before: Token | undefined): boolean {
  return /^(?:his|her|their|its|my|our|your|['’]s)$/i.test(before?.text ?? '');
}

/** “…,” or “….”: punctuation before the closing mark. */
function endsInside(text: string, { content }: Quotation): boolean {
  return /[.,?!…—–;-]['’”"]*\s*$/.test(text.slice(Math.max(content.start, content.end - 6), content.end));
}

function endsOutside(rest: string): boolean {
  return /^\s*(?:[.,;:?!)\]—–-]|$|and\b|but\b)/.test(rest);
}

/** “I never did that” she said: the comma was forgotten. */
function cueFollows(rest: string, reach = 4): boolean {
  return (rest.match(/[\p{L}\p{M}'’-]+/gu) ?? [])
    .slice(0, reach)
    .some((word) => reportingCue(word)?.frames.has('quote'));
}

function startsLikeSentence(content: string): boolean {
  return /^[\s([‘'“"«…]*(?:\.{2,}\s*)?[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€#@]/u.test(content);
}

/** Every longer word upper case: “The Art of the Deal”. */
export function isTitle(content: string): boolean {
  const words = content.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return (
    words.length > 1 &&
    words.length <= 12 &&
    !/[.?!]\s+\p{Lu}/u.test(content) &&
    long.length > 0 &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    !/^(?:I|We|You|He|She|It|They)\b/.test(content)
  );
}

function cueIn(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isQuoteCue(token));
}

/** A verb with words in marks, or a noun: “in a [tweet] “…””, unlike “the secretary of [state] “…””. */
function isQuoteCue({ text, pos }: Token): boolean {
  if (pos === 'PUNCT' || reportingCue(text)?.frames.has('quote') !== true) return false;
  return !/^(?:NOUN|PROPN)$/.test(pos) || /s$/.test(text) || reportingNoun(text) !== undefined;
}
