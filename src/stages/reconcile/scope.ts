import { countryNames } from '../../language/countries.js';
import type { Sentence } from '../../schemas/sentence.js';
import { firstPassing } from '../../text/sorted.js';
import type { Context } from './context.js';
import type { Account } from './lookup.js';
import { syntaxOf } from './syntax.js';

/** What limits a statement: years other than the account's own, places other than where it all happens, the people named. */
export interface Scope {
  readonly scope: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

/** Of each occasion the places where it happens. */
export type Scopes = ReadonlyMap<number, ReadonlySet<string>>;

/** Sentences of an account in which the place of the event is told: the headline and the first of the text. */
const LEAD_SENTENCES = 3;

export function scopesOf(context: Context): Scopes {
  const mainPlaces = new Map<number, Set<string>>();
  for (const { document, sentences } of context.accounts) {
    const occasion = context.occasionOf(document.id);
    const places = mainPlaces.get(occasion) ?? new Set<string>();
    mainPlaces.set(occasion, places);
    for (const { id } of sentences.slice(0, LEAD_SENTENCES)) {
      for (const { entity } of context.mentionsIn(id)) {
        if (entity.type === 'place') places.add(context.identityOf(entity.id)!);
      }
    }
  }
  return mainPlaces;
}

/** What limits a figure or claim that stands at `place` of a sentence; `verb` is where the verb that it belongs to begins. */
export function scopeAt(
  context: Context,
  mainPlaces: Scopes,
  account: Account,
  sentence: Sentence,
  place: { readonly start: number; readonly end: number },
  verb: number,
): Scope {
  const main = mainPlaces.get(context.occasionOf(account.document.id)) ?? new Set();
  const clause = clauseAround(sentence, place);
  const scope = new Set<string>();
  const people = new Set<string>();
  for (const { entity, start } of context.mentionsIn(sentence.id)) {
    const identity = context.identityOf(entity.id)!;
    // Who says it is told outside the clause.
    if (entity.type === 'person' && start >= place.start && start < place.end) people.add(identity);
    const inside = start >= clause.start && start < clause.end;
    // A state limits nothing that happens in it.
    if (entity.type === 'place' && inside && !main.has(identity) && !countryNames.has(entity.name)) scope.add(identity);
  }
  for (const place of unknownPlaces(context, sentence, clause)) scope.add(place);
  for (const year of otherYears(context, sentence, verb)) scope.add(year);
  for (const limit of backgroundOf(context, account, sentence)) scope.add(limit);
  const words = sentence.text.slice(place.start - sentence.start, place.end - sentence.start);
  if (longAgo.test(words)) scope.add('long ago');
  if (joint.test(words)) scope.add('together');
  return { scope, people };
}

/** “in [Port Lind]”: a proper name behind “in” or “at” of which recognize made nothing limits the statement all the same. */
function unknownPlaces(
  context: Context,
  sentence: Sentence,
  clause: { readonly start: number; readonly end: number },
): string[] {
  const mentions = context.mentionsIn(sentence.id);
  return sentence.tokens.flatMap(({ pos, start, end, text }, at) => {
    const before = sentence.tokens[at - 1];
    if (pos !== 'PROPN' || start < clause.start || end > clause.end || !/^(?:in|at)$/i.test(before?.text ?? ''))
      return [];
    return mentions.some((mention) => mention.start < end && start < mention.end) ? [] : [text.toLowerCase()];
  });
}

const similar =
  /^["“”']?(?:In|It (?:was|is)|There (?:was|were)|A|An) (?:an?|the|another|one)? ?(?:similar|earlier|previous|separate|comparable) (?:\p{L}+ )?(?:incident|accident|attack|case|crash|fire|raid|event|episode)\b/u;
const inYear = /^["“”']?(?:Back )?(?:In|During) (?:\p{L}+ )?((?:1[5-9]|20)\d\d)\b/u;
/** Words that bring the story back to its own time. */
const back =
  /\b(?:today|now|currently|this (?:week|month|year|time)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s|yesterday)\b/i;
const carries = /^["“”']?(?:Nobody|No one|None|It|They|He|She|That|Those|All|Both|The (?:then|former))\b/;

/**
 * What the sentence before puts in another year or calls another case holds on, until the text comes back.
 *
 *     In a similar incident in 2022, a plane overran the runway. Nobody was hurt.
 *          ^^^^^^^^^^^^^^^^    ^^^^                              ^^^^^^^^^^^^^^^^
 */
function backgroundOf(context: Context, { sentences }: Account, sentence: Sentence): string[] {
  const own = markerOf(context, sentence);
  if (own !== null) return own;
  if (back.test(sentence.text)) return [];
  const before =
    sentence.start > 0
      ? (sentences[firstPassing(sentences, ({ start }) => start >= sentence.start) - 1] ?? null)
      : null;
  if (before === null || (before.paragraph !== sentence.paragraph && !carries.test(sentence.text))) return [];
  return markerOf(context, before) ?? [];
}

function markerOf(context: Context, { doc, text }: Sentence): string[] | null {
  const years = context.yearsOf(doc);
  const year = inYear.exec(text)?.[1];
  if (similar.test(text)) {
    const named = [...text.matchAll(yearWord)].map(([word]) => word).filter((word) => !years.has(word));
    return named.length > 0 ? named : ['long ago'];
  }
  return year === undefined || years.has(year) ? null : [year];
}

/** From the last to the next semicolon or conjunction with a comma: close enough for places. */
function clauseAround(
  { start, end, text }: Sentence,
  place: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  const before = text.slice(0, place.start - start);
  const after = text.slice(place.end - start);
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf(', and '), before.lastIndexOf(', but '));
  const to = Math.min(
    ...[';', ', and ', ', but '].map((mark) => after.indexOf(mark)).filter((at) => at >= 0),
    after.length,
  );
  return { start: start + Math.max(0, from), end: Math.min(end, place.end + to) };
}

/** “The ship and its cargo together cost $395m”: of several things, not of one. */
const joint = /\b(?:together|combined|between them)\b/i;

/** “Rose 5% from a year earlier” says what it is held against, not when it was. */
const longAgo =
  /(?<!\b(?:from|than|over|against|with|versus|on) (?:an?|one|the|\p{L}+) )\b(?:years?|decades?|months?) (?:ago|earlier|before)\b|(?<!\b(?:from|than|over|against|with|versus|on) )\blast (?:year|month)\b/iu;

const yearWord = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d|,\d)/g;
/** “the first since June 2020”, “the best since Romero's 29 in 1987” limits nothing either. */
const sinceYear =
  /\bsince (?:(?:early |late |mid-)?(?:\p{Lu}\p{L}+ )?(?:\d{1,2},? )?|[\p{L}\p{N}'’. -]{1,32} in (?:early |late |mid-)?(?:\p{Lu}\p{L}+ )?)$/u;
/** “the deadliest since 2017, when 200 people died” */
const takenUp = /^\d{4},? (?:when|where|in which|which|that)\b/;
/** Code units before a year in which “since” stands. */
const SINCE = 48;
/** “since 1998” and “by 2030” limit nothing, “2000 soldiers” names no year. */
const beforeYear =
  /(?:^|[\s(–-])(?:in|of|during|for|from|late|early|mid|the|to|and|or|since|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|\d{1,2},)[\s–-]$/i;

/** Years that the verb at `verb` is put in, other than those in which the accounts of the occasion were published. */
function otherYears(context: Context, sentence: Sentence, verb: number): string[] {
  const own = context.yearsOf(sentence.doc);
  const found = [...sentence.text.matchAll(yearWord)].filter(
    ({ 0: year, index }) =>
      !own.has(year) &&
      (!sinceYear.test(sentence.text.slice(Math.max(0, index - SINCE), index)) ||
        takenUp.test(sentence.text.slice(index, index + 16))) &&
      beforeYear.test(sentence.text.slice(Math.max(0, index - 14), index)) &&
      belongsTo(sentence, sentence.start + index, verb),
  );
  return [...new Set(found.map(([year]) => year))];
}

/** A year belongs to the verb before it; one before all verbs, or one taken up by “when”, to those behind it. */
function belongsTo(sentence: Sentence, year: number, verb: number): boolean {
  const { tokens, verbGroups } = syntaxOf(sentence);
  const owner = verbGroups.findLast((group) => tokens[group.start]!.start < year);
  if (owner === undefined) return true;
  if (tokens[owner.start]!.start <= verb && verb < tokens[owner.end - 1]!.end) return true;
  return verb > year && takenUp.test(sentence.text.slice(year - sentence.start, year - sentence.start + 16));
}
