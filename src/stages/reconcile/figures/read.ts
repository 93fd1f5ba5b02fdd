import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import type { Phrases } from '../../../language/phrases.js';
import { nominalClass, nounClass, verbClass } from '../../../language/synonyms.js';
import type { AmountValue, Entity } from '../../../schemas/entity.js';
import type { Sentence } from '../../../schemas/sentence.js';
import { dayOf } from '../alignment/day.js';
import { surroundingsOf } from '../alignment/surroundings.js';
import { type Context, outletOf } from '../context.js';
import { holderOf } from '../draft.js';
import { evidenceAt } from '../evidence.js';
import { type Account, sentenceAt } from '../lookup.js';
import { type Scopes, scopeAt } from '../scope.js';
import { syntaxOf } from '../syntax.js';
import { ageOwner, ageStretch, soleBefore } from './age.js';
import { facetOf, firmsBehind, payeeOf } from './facets.js';
import type { Figure, FigureMode } from './figure.js';
import { frameOf } from './frame.js';
import { baseOf, directionOf, formerAt, isBase, isCorrected, isPart, perEach, purposeOf, whereOf } from './limits.js';
import { withRevisions } from './revisions.js';
import { type Site, siteOf, stretchOf } from './site.js';
import { harmOf, nounsBeside, topicsOf } from './topics.js';
import { countedOf, inOneUnit, unitOf } from './units.js';

const amountTypes: ReadonlySet<Entity['type']> = new Set(['number', 'quantity', 'percent', 'money', 'duration']);

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
    base: baseOf(account.document.text, mention.end),
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
    // “Quint and her brother own 45 percent”: of two nobody is the holder.
    ...(facet === 'stake' && / and /.test(frame?.subject.text ?? '') ? { people: new Set<string>() } : {}),
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
