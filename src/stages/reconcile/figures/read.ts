import { idiomClass } from '../../../language/idioms.js';
import { lightVerbs, measureNouns, stateWords } from '../../../language/measures.js';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import type { Phrases } from '../../../language/phrases.js';
import { nominalClass, nounClass, verbClass } from '../../../language/synonyms.js';
import { inBaseUnit } from '../../../language/units.js';
import type { AmountValue, Entity } from '../../../schemas/entity.js';
import type { Sentence, Token } from '../../../schemas/sentence.js';
import { dayOf } from '../alignment/day.js';
import { surroundingsOf } from '../alignment/surroundings.js';
import { type Context, outletOf } from '../context.js';
import { holderOf } from '../draft.js';
import { evidenceAt } from '../evidence.js';
import { type Account, sentenceAt } from '../lookup.js';
import { type Scopes, scopeAt } from '../scope.js';
import { governingVerb, nounPhraseAt, subjectOf, syntaxOf, tokenAt } from '../syntax.js';
import { ageOwner, ageStretch, soleBefore } from './age.js';
import { facetOf, firmsBehind, payeeOf } from './facets.js';
import type { Figure, FigureMode } from './figure.js';
import { frameOf } from './frame.js';
import { directionOf, formerAt, isBase, isCorrected, isPart, perEach, purposeOf, whereOf } from './limits.js';
import { withRevisions } from './revisions.js';

const amountTypes: ReadonlySet<Entity['type']> = new Set(['number', 'quantity', 'percent', 'money', 'duration']);

/** Hours in a unit of time, so that “48 hours” and “two days” can be compared; months and years are kept apart from them. */
const hours: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 3600],
  ['minute', 1 / 60],
  ['hour', 1],
  ['day', 24],
  ['week', 168],
]);

/** The figures of an account in text order, each with what it counts or measures. */
export function* figuresOf(context: Context, scopes: Scopes, account: Account): Generator<Figure> {
  let inSentence: Figure[] = [];
  for (const place of amountsIn(account)) {
    const figure = figureOf(context, scopes, account, place);
    if (figure === null) continue;
    if (inSentence.length > 0 && inSentence[0]!.sentence !== figure.sentence) {
      yield* withRevisions(withCompany(inSentence));
      inSentence = [];
    }
    inSentence.push(figure);
  }
  yield* withRevisions(withCompany(inSentence));
}

function withCompany(inSentence: readonly Figure[]): Figure[] {
  return inSentence.map((one) => ({
    ...one,
    beside: inSentence.filter((other) => other !== one).map(({ value }) => value.amount),
  }));
}

/** A mention of an amount. */
interface Amount {
  readonly entity: Entity;
  readonly value: AmountValue;
  readonly mention: Entity['mentions'][number];
}

function amountsIn({ entities }: Account): Amount[] {
  const found = entities.flatMap((entity) => {
    const { type, value, mentions } = entity;
    if (!amountTypes.has(type) || value === null || !('amount' in value)) return [];
    return mentions.map((mention) => ({ entity, value, mention }));
  });
  return found.sort((a, b) => a.mention.start - b.mention.start);
}

function figureOf(
  context: Context,
  scopes: Scopes,
  account: Account,
  { entity, value, mention }: Amount,
): Figure | null {
  const sentence = sentenceAt(account.sentences, mention.start);
  if (sentence === null || isBase(account.document.text, mention) || isCorrected(account.document.text, mention))
    return null;
  const phrases = syntaxOf(sentence);
  const site = siteOf(phrases, mention);
  const shown = stretchOf(phrases.tokens, site);
  const evidence = evidenceAt(account, mention, shown, entity);
  if (evidence === null) return null;
  const { amount, unit } = inOneUnit(value);
  const aged =
    value.unit === 'year of age' ? ageOwner(context, sentence, mention, soleBefore(context, account, sentence)) : null;
  const owner = aged === null ? null : context.identityOf(aged.entity.id);
  if (value.unit === 'year of age' && owner === null) return null;
  const frame = frameOf(context, sentence, evidence.record, mention);
  const per = value.unit?.includes('/')
    ? nounClass(value.unit.split('/')[1]!)
    : perOf(account.document.text, mention.end) || perEach(account.document.text, evidence, mention);
  const payee = entity.type === 'money' ? payeeOf(context, sentence, phrases, site, per) : null;
  const facet = payee === null ? facetOf(context, sentence, mention, value, frame) : 'pay';
  const whose = owner ?? payee ?? (facet === 'stake' ? (frame?.subject.identity?.id ?? null) : null);
  return {
    ...evidence,
    entity,
    doc: account.document.id,
    occasion: context.occasionOf(account.document.id),
    sentence: sentence.id,
    at: mention.start,
    value: { ...value, ...amount },
    unit:
      entity.type === 'number' && value.unit === null
        ? countedOf(site)
        : /^[A-Z]{3}$/.test(unit)
          ? unit
          : unitOf(unit, site),
    presumed: aged !== null && aged.start === sentence.start && aged.end === mention.end,
    facet,
    topics: facet !== null ? new Set([facet]) : owner !== null ? new Set(['age']) : topicsOf(phrases, site),
    subject: site.subject === null ? '' : nounClass(phrases.tokens[site.subject.head]!.lemma),
    mode: modeOf(phrases, site),
    purpose: purposeOf(account.document.text, mention.end),
    per,
    frame,
    where: facet === 'stake' ? firmsBehind(context, sentence, mention) : whereOf(context, sentence, evidence),
    direction: directionOf(site.verb?.lemma ?? ''),
    ...scopeAt(
      context,
      scopes,
      account,
      sentence,
      evidence,
      site.verb === null ? mention.start : phrases.tokens[site.verb.head]!.start,
    ),
    ...(whose === null ? {} : { people: new Set([whose]) }),
    surroundings: surroundingsOf(context, sentence, mention),
    ...partOf(context, sentence, evidence, shown, mention.start),
    ...(aged === null ? {} : ageStretch(aged, mention)),
    words: shownWords(account.document.text, aged === null ? mention : ageStretch(aged, mention)),
    corrects: correctedBy(account, context, sentence, mention),
    // “30 per cent of the shares” is all of what is given.
    part: entity.type !== 'percent' && isPart(account.document.text, mention),
    former: formerAt(account.document.text, mention),
    now: null,
    beside: [],
    day: dayOf(context, sentence, mention),
    holder: holderOf(context, evidence.record) ?? estimator(phrases, site),
    outlet: outletOf(account.document),
    published: account.document.published?.date ?? null,
  };
}

function shownWords(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** The first number behind that is denied in the same sentence. */
function correctedBy(
  { document }: Account,
  context: Context,
  sentence: Sentence,
  { end }: { readonly end: number },
): number | null {
  const denied = context
    .mentionsIn(sentence.id)
    .find((one) => one.start > end && amountTypes.has(one.entity.type) && isCorrected(document.text, one));
  const value = denied?.entity.value;
  return value != null && 'amount' in value ? value.amount : null;
}

/** “killing nine and injuring 23”: of a claim with two figures only the part around the one is shown. */
function partOf(
  context: Context,
  sentence: Sentence,
  whole: { readonly start: number; readonly end: number },
  part: { readonly start: number; readonly end: number },
  at: number,
): { start: number; end: number } | null {
  const isIn = (place: typeof whole, offset: number) => place.start <= offset && offset < place.end;
  const others = context
    .mentionsIn(sentence.id)
    .filter(({ entity, start }) => amountTypes.has(entity.type) && isIn(whole, start) && start !== at);
  if (!isIn(whole, part.start) || part.end > whole.end || others.every(({ start }) => isIn(part, start) && start > at))
    return null;
  const before = others.filter(({ end }) => end <= at && isIn(part, end)).map(({ end }) => end);
  const start = Math.max(part.start, ...before);
  const lead = /^[\s,;]*(?:and\s+|or\s+|but\s+)?/.exec(
    sentence.text.slice(start - sentence.start, at - sentence.start),
  )![0];
  return { start: start + (before.length > 0 ? lead.length : 0), end: part.end };
}

/** “Police estimated the crowd at 8,000”: who gives a figure that the account does not give in its own voice. */
function estimator({ tokens }: Phrases, { verb, subject }: Site): string | null {
  if (verb === null || subject === null || !/^(?:estimate|put|count|reckon|calculate)$/.test(verb.lemma)) return null;
  return tokens
    .slice(subject.start, subject.end)
    .map(({ text }) => text)
    .join(' ');
}

/** Where a figure stands in its sentence. */
interface Site {
  readonly phrase: NounPhrase;
  readonly verb: VerbGroup | null;
  readonly subject: NounPhrase | null;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}

function siteOf(phrases: Phrases, mention: { readonly start: number; readonly end: number }): Site {
  const { tokens } = phrases;
  const first = tokenAt(tokens, mention.start);
  const last = Math.max(first, tokenAt(tokens, mention.end - 1));
  const phrase = nounPhraseAt(phrases, last) ??
    nounPhraseAt(phrases, first) ?? { start: first, end: last + 1, head: last };
  const verb = governingVerb(phrases, phrase);
  const subject = verb !== null && verb.end <= phrase.start ? subjectOf(phrases, verb) : null;
  return { phrase, verb, subject, tokens, first, last };
}

/** From the verb to the figure with its noun: what a reader has to see. */
function stretchOf(tokens: readonly Token[], { phrase, verb, subject }: Site): { start: number; end: number } {
  const starts = [phrase.start, verb?.start ?? phrase.start, subject?.start ?? phrase.start];
  const ends = [phrase.end, verb?.end ?? phrase.end];
  return { start: tokens[Math.min(...starts)]!.start, end: tokens[Math.max(...ends) - 1]!.end };
}

/** Times in hours, lengths in metres, areas in square metres: “40 acres” and “16 hectares” are held against each other. */
function inOneUnit(value: AmountValue): { amount: Partial<AmountValue>; unit: string } {
  const unit = (value.unit ?? '').split('/')[0]!;
  const base = inBaseUnit(1, unit);
  const spatial = base.unit === 'metre' || base.unit === 'square metre';
  const factor = hours.get(unit) ?? (spatial ? base.amount : undefined);
  if (factor === undefined) return { amount: {}, unit };
  const inOther = (amount: number) => Number((amount * factor).toPrecision(12));
  const range =
    value.range === undefined ? {} : { range: { from: inOther(value.range.from), to: inOther(value.range.to) } };
  return {
    amount: { amount: hours.has(unit) ? value.amount * factor : inOther(value.amount), ...range },
    unit: spatial ? base.unit! : 'hour',
  };
}

/** “Hospitals counted 14 injuries”, “212 arrests”: so many people. One who suffers three injuries is one. */
function unitOf(unit: string, { verb, first }: Site): string {
  const isOnes = verb !== null && verb.end <= first && /^(?:suffer|sustain|receive|have)$/.test(verb.lemma);
  if (/^(?:injury|arrest|death|fatality)$/.test(unit) && !isOnes) return 'person';
  return nounClass(unit).replace(/^ton$/, 'tonne');
}

function countedOf({ phrase, tokens }: Site): string {
  const head = tokens[phrase.head];
  return head?.pos === 'NOUN' ? nounClass(head.lemma) : '';
}

/**
 * What a figure measures: a noun of measure beside it, or what the verb says, what is said of those counted, and the
 * nouns that it belongs to.
 *
 *     The death toll rose to 17 · killing at least 17 people · a fine of 3 million euros · a 6.1-magnitude quake
 *         ^^^^^                   ^^^^^^^                        ^^^^                           ^^^^^^^^^
 */
function topicsOf(phrases: Phrases, site: Site): Set<string> {
  const { tokens } = phrases;
  const near = [...nounsBeside(phrases, site), ...measureBefore(tokens, site)];
  const measure = near.find((lemma) => measureNouns.has(lemma) || nominalClass(lemma) === 'die');
  if (measure !== undefined) return new Set([nominalClass(measure) ?? measure]);
  const topics = new Set<string>();
  const state = stateOf(tokens, site);
  if (state !== null) topics.add(state);
  const lemma = site.verb?.lemma ?? null;
  const counted = countedOf(site);
  const harm = harmOf(tokens, site);
  if (harm !== null) return new Set([harm]);
  if (lemma !== null && !lightVerbs.has(lemma) && state === null) topics.add(verbClass(lemma, counted));
  for (const noun of near) topics.add(nominalClass(noun) ?? (noun === 'missing' ? noun : nounClass(noun)));
  for (const topic of notTopics) topics.delete(topic);
  return topics.has('attend') || topics.has('crowd') ? new Set(['march']) : topics;
}

const harmNouns: ReadonlyMap<string, string> = new Map([
  ['life', 'die'],
  ['burn', 'injure'],
  ['injury', 'injure'],
  ['wound', 'injure'],
  ['fracture', 'injure'],
]);

/** “Two people lost their lives”, “73 people suffered burns”, “19 people sought treatment”: told by the noun behind the verb. */
function harmOf(tokens: readonly Token[], { verb, phrase }: Site): string | null {
  if (verb === null || verb.start < phrase.end) return null;
  const behind = tokens.slice(verb.end, verb.end + HARM_REACH).find(({ pos }) => pos === 'NOUN' || pos === 'PUNCT');
  const noun = behind?.lemma.toLowerCase() ?? '';
  const idiom = idiomClass(verb.lemma, noun);
  if (idiom?.undergone === true) return idiom.event;
  if (!/^(?:lose|suffer|sustain|receive)$/.test(verb.lemma)) return null;
  const harm = harmNouns.get(noun) ?? null;
  return harm === 'die' && verb.lemma !== 'lose' ? null : harm;
}

/** Tokens behind a verb among which its noun stands: “suffered serious burns”. */
const HARM_REACH = 4;

const notTopics = ['ask', 'demand', 'offer', 'person', 'number', 'total', 'cent', 'percent'];

/** “A magnitude 6.4 earthquake”, “a price of $3”: the measure right before the number. */
function measureBefore(tokens: readonly Token[], { first }: Site): string[] {
  const before = tokens[first - 1]?.lemma.toLowerCase() ?? '';
  return measureNouns.has(before) ? [before] : [];
}

/** The nouns that a figure hangs on: before “of”, next to it in its phrase, and its subject where the verb says nothing. */
function nounsBeside(phrases: Phrases, site: Site): string[] {
  const { tokens, nounPhrases } = phrases;
  const { phrase, subject, verb, first, last } = site;
  const found: string[] = [];
  for (let at = phrase.start; at < phrase.end; at++) {
    if ((at < first || at > last) && tokens[at]!.pos === 'NOUN') found.push(tokens[at]!.lemma.toLowerCase());
  }
  // A hyphen may tie the measure to the number inside the mention: “6.1-magnitude”, “eight-year sentence”.
  for (let at = first; at <= last; at++) {
    const lemma = tokens[at]?.lemma.toLowerCase() ?? '';
    if (measureNouns.has(lemma) || (tokens[at]?.pos === 'NOUN' && nominalClass(lemma) !== null)) found.push(lemma);
  }
  const owner = nounPhrases.findLast(({ end }) => end === phrase.start - 1);
  if (
    owner !== undefined &&
    /^(?:of|in|to|from|at|with)$/i.test(tokens[phrase.start - 1]!.text) &&
    tokens[owner.head]!.pos === 'NOUN'
  ) {
    found.push(tokens[owner.head]!.lemma.toLowerCase());
  }
  const part = nounPhrases.find(({ start }) => start === phrase.end + 1);
  if (part !== undefined && tokens[phrase.end]!.text.toLowerCase() === 'of' && tokens[part.head]!.pos === 'NOUN') {
    found.push(tokens[part.head]!.lemma.toLowerCase());
  }
  const isLight = verb === null || lightVerbs.has(verb.lemma);
  if (isLight && subject !== null) found.push(...nounsOfSubject(tokens, subject, verb));
  return found;
}

/** The subject's noun; of “the number of dead” what is numbered. */
function nounsOfSubject(tokens: readonly Token[], subject: NounPhrase, verb: VerbGroup | null): string[] {
  const head = tokens[subject.head]!;
  const lemma = head.lemma.toLowerCase();
  // A lone noun that opens the sentence may pass for a name, and “fine” for an adjective.
  if (head.pos !== 'NOUN' && !measureNouns.has(lemma) && nominalClass(lemma) === null) return [];
  if (!/^(?:number|total|count|figure|tally)$/.test(lemma)) return [lemma];
  const behind = tokens.slice(subject.end, verb?.start ?? subject.end).map(({ text }) => text.toLowerCase());
  return behind.flatMap((word) => nounOfState.get(stateWords.get(word) ?? '') ?? []);
}

/** A noun for each state, so that the number of dead is a toll. */
const nounOfState: ReadonlyMap<string, string> = new Map([
  ['die', 'toll'],
  ['injure', 'injury'],
  ['missing', 'missing'],
  ['arrest', 'arrest'],
  ['rescue', 'rescue'],
]);

/** “12 dead”, “five people still missing”, “63 people on board”: the word right behind the noun, or within it. */
function stateOf(tokens: readonly Token[], { phrase, verb }: Site): string | null {
  const end = Math.min(tokens.length, Math.max(phrase.end, verb?.end ?? 0) + 3);
  for (let at = phrase.start; at < end; at++) {
    const { text } = tokens[at]!;
    if (at >= phrase.end && /^[,;:.]$/.test(text)) return null;
    const state = stateWords.get(text.toLowerCase());
    if (state !== undefined) return state;
  }
  return null;
}

const possible = new Set(['may', 'might', 'could', 'can']);

function modeOf(phrases: Phrases, site: Site): FigureMode {
  const { verb, subject } = site;
  const nouns = nounsBeside(phrases, site);
  const classes = [verb === null ? '' : verbClass(verb.lemma), ...nouns.map((noun) => nominalClass(noun) ?? '')];
  const isIdiom = harmOf(phrases.tokens, site) !== null;
  if (!isIdiom && (classes.includes('ask') || classes.includes('demand') || subjectIs(phrases, subject, 'demand')))
    return 'asked';
  if (classes.includes('offer')) return 'offered';
  if (verb?.modal != null && possible.has(verb.modal)) return 'possible';
  if (verb?.tense === 'future' || verb?.modal === 'would' || (verb?.raised != null && verb.raised !== 'be'))
    return 'planned';
  return 'actual';
}

function subjectIs({ tokens }: Phrases, subject: NounPhrase | null, name: string): boolean {
  return subject !== null && nominalClass(tokens[subject.head]!.lemma) === name;
}

/** What the figure is for each of: “$31.50 a share”, “4 million crowns a day”. */
function perOf(text: string, end: number): string {
  // “38 a day earlier” was so a day before.
  const match = /^\s+(?:an?|per|each|every)\s+([a-z]+)(?!\s+(?:earlier\b|later\b|ago\b|before[.,;]))\b/.exec(
    text.slice(end, end + 40),
  );
  return match === null ? '' : nounClass(match[1]!);
}
