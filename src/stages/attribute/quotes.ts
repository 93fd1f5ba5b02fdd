import { isOfficeNoun } from '../../language/titles.js';
import type { Document } from '../../schemas/document.js';
import type { Entity } from '../../schemas/entity.js';
import type { ChainLink, Quote, QuoteMode } from '../../schemas/quote.js';
import type { Sentence } from '../../schemas/sentence.js';
import type { EntitySpan, Span } from '../../schemas/span.js';
import type { Stretch } from '../../text/paragraphs.js';
import { firstPassing } from '../../text/sorted.js';
import { spanOf } from '../../text/span.js';
import { isPublishing } from './chain/outlets.js';
import type { Draft } from './draft.js';
import type { Mentions, TimeMention } from './mentions.js';
import { authorOf } from './papers.js';
import { isMember, type Party } from './party.js';
import { POST } from './posts.js';
import { takenUp } from './taken-up.js';
import { timeOf } from './time.js';
import { TURN } from './turns.js';
import { isComma, type Unit, wordAt, wordsOf } from './unit.js';
import { bracketBefore } from './words.js';

/** What a draft needs to become a record. */
export interface Context {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly mentions: Mentions;
  readonly times: readonly TimeMention[];
  readonly units: readonly Unit[];
}

/** Drafts, in text order, as records. */
export function quotesOf(drafts: readonly Draft[], context: Context): Quote[] {
  const said = { spoken: contentBySource(drafts), taken: takenUp(drafts) };
  return drafts.map((draft, index) => quoteOf(draft, index + 1, said, context));
}

/** What is known of the speakers of all drafts together. */
interface Said {
  readonly spoken: ReadonlyMap<number, readonly Stretch[]>;
  readonly taken: ReadonlyMap<Party, Party>;
}

/** All that one mention of a speaker is held to have said: by where the mention stands. */
function contentBySource(drafts: readonly Draft[]): ReadonlyMap<number, readonly Stretch[]> {
  const spoken = new Map<number, Stretch[]>();
  for (const { source, content } of drafts) {
    if (source !== null && isPronoun(source))
      spoken.set(keyOf(source), [...(spoken.get(keyOf(source)) ?? []), ...content]);
  }
  return spoken;
}

function keyOf({ unit, head }: Party): number {
  return unit.tokens[head]!.start;
}

function quoteOf(draft: Draft, number: number, { spoken, taken }: Said, context: Context): Quote {
  const { document } = context;
  const content = draft.content.map((stretch) => balanced(draft, stretch));
  const speaker = draft.source === null ? null : speakerEntity(draft, draft.source, spoken, context);
  return {
    kind: 'quote',
    id: `${document.id}#q${number}`,
    doc: document.id,
    mode: modeOf(draft, content),
    content: content.map(({ start, end }) => trimmedSpan(document.text, start, end)),
    cue:
      draft.cue === null ? null : { ...spanOf(document.text, draft.cue.start, draft.cue.end), lemma: draft.cue.lemma },
    source: draft.source === null ? null : spanWith(draft.source, speaker, context),
    chain: chainOf(draft, speaker, taken, context),
    addressee: draft.addressee === null ? null : partySpan(draft.addressee, context),
    time: timeOf(draft, context.times),
    sentences: sentencesOf(draft, context),
    rule: draft.rule,
    basis: draft.basis,
  };
}

/** Takes in the marks and the punctuation of the fragments that the content holds; alone, a fragment stays without. */
function balanced({ unit }: Draft, { start, end }: Stretch): Stretch {
  let from = start;
  let to = end;
  for (const fragment of unit.fragments) {
    const words = wordsOf(unit, fragment);
    if (words === null || words.start < start || words.end > end) continue;
    if (fragment.start <= start && end <= fragment.end) return fragment.content;
    from = Math.min(from, fragment.start);
    to = Math.max(to, fragment.end);
  }
  return { start: from, end: to };
}

/** Direct where all of the content stands in quotation marks or is the turn of an interview, mixed where some of it does. */
function modeOf({ unit, rule }: Draft, content: readonly Stretch[]): QuoteMode {
  if (rule === TURN || rule === POST) return 'direct';
  const within = (outer: Stretch, inner: Stretch) => outer.start <= inner.start && inner.end <= outer.end;
  const utterances = [...unit.utterances.values()];
  const quoted = [...utterances, ...unit.fragments];
  // What goes on in later units is all in marks.
  if (utterances.some((one) => within(one, content[0]!))) return 'direct';
  if (content.every((stretch) => quoted.some((one) => within(one, stretch)))) return 'direct';
  return content.some((stretch) => quoted.some((one) => within(stretch, one.content))) ? 'mixed' : 'indirect';
}

function trimmedSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && text[from]!.trim() === '') from++;
  while (to > from && text[to - 1]!.trim() === '') to--;
  return spanOf(text, from, to);
}

function partySpan(party: Party, context: Context): EntitySpan {
  return spanWith(party, entityOf(party, context), context);
}

/** The words of a party, from the beginning of the name that they open with: “the [American Federation of] Teachers, which …”. */
function spanWith({ unit, from, to }: Party, entity: Entity | null, { document, mentions }: Context): EntitySpan {
  // “[fewer than] half of the voters”
  const bounded = /^(?:fewer|less|more) than$/.test(`${wordAt(unit, from - 2)} ${wordAt(unit, from - 1)}`);
  const { start } = unit.tokens[bounded ? from - 2 : from]!;
  const name = entity === null ? null : mentions.around(start);
  const last = unit.tokens[to - 1]!.end;
  // “told ABC’s “This Week[”]””
  const marked = unit.fragments.find(({ content }) => content.end === last && content.start > start);
  const span = spanOf(document.text, Math.min(start, name?.start ?? start), marked?.end ?? last);
  return { ...span, entity: entity?.id ?? null };
}

/** Who speaks; null for a pronoun that can't stand for whom it is held to: nobody speaks of himself, or to himself, by name. */
function speakerEntity(
  { content, addressee, rule }: Draft,
  source: Party,
  spoken: ReadonlyMap<number, readonly Stretch[]>,
  context: Context,
): Entity | null {
  const entity = entityOf(source, context);
  if (entity === null || !isPronoun(source)) return entity;
  if (addressee !== null && !isPronoun(addressee) && entityOf(addressee, context) === entity) return null;
  if (isTornBetween(source, entity, context)) return null;
  // “Mayor Ada Lind will resign, she said Friday”: reported speech names her where the text has told of nobody else.
  const { personBefore } = context.mentions;
  if (rule === 'attribute/parenthetical' && (personBefore(content[0]!.start) ?? entity) === entity) return entity;
  const named = entity.mentions.some(
    ({ form, start, end }) =>
      form === 'name' && (spoken.get(keyOf(source)) ?? content).some((part) => part.start <= start && end <= part.end),
  );
  return named ? null : entity;
}

function isPronoun({ unit, head }: Party): boolean {
  return /^(?:he|she|they|it|who)$/.test(wordAt(unit, head));
}

/** “Ms. Schmidt has not been there since a meeting with Mr. Braun, when [he] said …”: another name stands nearer. */
function isTornBetween({ unit, head }: Party, entity: Entity, { mentions }: Context): boolean {
  if (!/^(?:when|where)$/.test(wordAt(unit, head - 1))) return false;
  const before = wordAt(unit, head - 2) === ',' ? head - 3 : head - 2;
  const nearer = before < 0 ? null : mentions.at(unit.tokens[before]!.start);
  return nearer !== null && nearer.type === 'person' && nearer !== entity;
}

/** The entity that the head names, or the outlet before a noun for one: “the [TASS] news agency”. */
function entityOf(party: Party, context: Context): Entity | null {
  const { unit, from, head } = party;
  const { mentions } = context;
  if (speakTogether(party, context)) return null;
  const own = mentions.at(unit.tokens[head]!.start);
  const author = own === null ? authorOf(party, context.units) : null;
  if (author !== null) return entityOf(author, context);
  if (own?.type === 'group' && isMember(wordAt(unit, head))) return null;
  if (own === null && isOfficeNoun(wordAt(unit, head))) return officeHolder(party, mentions);
  if (own !== null || !isPublishing(wordAt(unit, head))) return own;
  for (let at = head - 1; at >= from; at--) {
    const named = mentions.at(unit.tokens[at]!.start);
    if (named?.type === 'organization') return named;
  }
  return null;
}

/** “Secretary of the Interior [Ryan Berg]”: the name right behind what the office is of. */
function officeHolder({ unit, from, to, head }: Party, mentions: Mentions): Entity | null {
  const start = unit.tokens[to - 1]!.start;
  const holder = mentions.at(start);
  const first = unit.tokens.findIndex((token) => token.start >= (mentions.around(start)?.start ?? Infinity));
  const named = holder?.type === 'person' && /^\p{Lu}/u.test(unit.tokens[head]!.text) && first > head + 2;
  const tied = unit.tokens.slice(from, first).filter(({ pos }) => pos === 'ADP');
  return named && unit.tokens[first - 1]!.pos === 'PROPN' && tied.every(({ text }) => text === 'of') ? holder : null;
}

/** “Ms. Braun and Mr. Lind”: neither one alone; unlike “Oversight and Reform Committee spokesman Ali Lind”. */
function speakTogether({ unit, head, joint }: Party, { mentions }: Context): boolean {
  if (joint === undefined || mentions.at(unit.tokens[joint]!.start) !== null) return false;
  const entityAt = (at: number) => (unit.tokens[at] === undefined ? null : mentions.at(unit.tokens[at].start));
  const before = isComma(unit, joint - 1) ? joint - 1 : (bracketBefore(unit, joint - 1) ?? joint);
  const [first, second] = [entityAt(before - 1), entityAt(head)];
  const lead = entityAt(joint + 1) ?? entityAt(joint + 2);
  if (lead !== null && second !== null && lead !== second && lead.type === second.type) return true;
  return first !== null && second !== null && (first.type === second.type || lead === second);
}

/** The source, then those who passed it on, each with the word that says so. */
function chainOf(
  { source, cue, how, relays }: Draft,
  speaker: Entity | null,
  taken: Said['taken'],
  context: Context,
): ChainLink[] {
  const link = source === null ? null : linkOf(source, how ?? cue?.lemma ?? 'say', speaker, context);
  const who = source === null || speaker !== null ? undefined : taken.get(source);
  // “they”, who are the prosecutors of the sentence before
  const own = link === null ? [] : [who === undefined ? link : { ...link, name: spanWith(who, null, context).text }];
  const links = [...own, ...relays.map(({ party, how }) => linkOf(party, how, entityOf(party, context), context))];
  return links.filter((link, at) => !links.slice(0, at).some((before) => isSame(before, link)));
}

/** One holder named twice on the way: “he said he thought”. */
function isSame(a: ChainLink, b: ChainLink): boolean {
  if (a.entity !== null && b.entity !== null) return a.entity === b.entity;
  return isName(a.name) && a.name.toLowerCase() === b.name.toLowerCase();
}

/** “the Ledger”, unlike “an official”: a second one of the same words is another. */
function isName(words: string): boolean {
  return /\p{Lu}\p{L}*$/u.test(words);
}

function linkOf(party: Party, how: string, holder: Entity | null, context: Context): ChainLink {
  const { text, entity, start, end } = spanWith(party, holder, context);
  return { name: holder?.name ?? text, entity, how, start, end };
}

/** The sentences that the content, the cue or the source stand in. */
function sentencesOf(draft: Draft, { sentences }: Context): string[] {
  const stretches = [...draft.content, ...(draft.cue === null ? [] : [draft.cue])];
  const from = Math.min(...stretches.map(({ start }) => start));
  const to = Math.max(...stretches.map(({ end }) => end));
  const ids: string[] = [];
  for (
    let at = firstPassing(sentences, ({ end }) => end > from);
    at < sentences.length && sentences[at]!.start < to;
    at++
  ) {
    const { id, start, end } = sentences[at]!;
    if (stretches.some((stretch) => stretch.start < end && start < stretch.end)) ids.push(id);
  }
  return ids;
}
