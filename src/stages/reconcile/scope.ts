import { countryNames } from '../../language/countries.js';
import type { Entity } from '../../schemas/entity.js';
import type { Sentence } from '../../schemas/sentence.js';
import type { Context } from './context.js';
import type { Account } from './lookup.js';

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

/** What limits a figure or claim that stands at `place` of a sentence. */
export function scopeAt(
  context: Context,
  mainPlaces: Scopes,
  account: Account,
  sentence: Sentence,
  place: { readonly start: number; readonly end: number },
): Scope {
  const main = mainPlaces.get(context.occasionOf(account.document.id)) ?? new Set();
  const clause = clauseAround(sentence, place);
  const scope = new Set<string>();
  const people = new Set<string>();
  for (const { entity, start } of context.mentionsIn(sentence.id)) {
    const identity = context.identityOf(entity.id)!;
    // Who says it is told outside the clause.
    if (entity.type === 'person' && start >= place.start && start < place.end) people.add(identity);
    // The country alone limits nothing that happens in it.
    if (
      entity.type === 'place' &&
      start >= clause.start &&
      start < clause.end &&
      !main.has(identity) &&
      !isState(entity)
    ) {
      scope.add(identity);
    }
  }
  for (const year of otherYears(account, sentence)) scope.add(year);
  return { scope, people };
}

function isState({ name }: Entity): boolean {
  return countryNames.has(name);
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

const yearWord = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d|,\d)/g;
const beforeYear =
  /(?:^|[\s(–-])(?:in|of|since|until|by|from|during|after|before|late|early|mid|the|to|and|or|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|\d{1,4},?)[\s–-]$/i;

/** Years in the sentence that are not the year of publication; of an undated account, all. “2000 soldiers” names none. */
export function otherYears(account: Account, { text }: Sentence): string[] {
  const own = account.document.published?.date.slice(0, 4);
  const years = [...text.matchAll(yearWord)].filter(({ index }) =>
    beforeYear.test(text.slice(Math.max(0, index - 14), index)),
  );
  return [...new Set(years.map(([year]) => year))].filter((year) => year !== own);
}
