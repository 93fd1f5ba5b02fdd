import { nameWords } from '../../../language/name-words.js';
import type { Phrases } from '../../../language/phrases.js';
import { nominalClass, nounClass } from '../../../language/synonyms.js';
import { officeNouns } from '../../../language/titles.js';
import type { Identity } from '../../../schemas/identity.js';
import type { Sentence, Token } from '../../../schemas/sentence.js';
import type { EntitySpan } from '../../../schemas/span.js';
import type { Context } from '../context.js';
import { nounPhraseAt, syntaxOf, tokenAt } from '../syntax.js';
import { LONGEST } from './frame.js';

/** A party to an event: who it is, or the noun that it goes by. */
export interface Participant {
  readonly text: string;
  readonly identity: Identity | null;
  /** Words of the name where the phrase is one that no entity was found for. */
  readonly name: readonly string[];
  /** Class of the head noun, null for names and pronouns. */
  readonly noun: string | null;
  readonly pronoun: boolean;
  /** “no factories”, “nobody”, “not one school”: none of all of them. */
  readonly none: boolean;
  /** The number before the noun, as written. */
  readonly count: string | null;
  /** “the deal”, “its licence”: one that the reader knows. */
  readonly definite: boolean;
  /** “his father”: whose is not told by the noun. */
  readonly possessed: boolean;
  /** The name set beside the noun: “the plane, an Airbus A320”; empty where none is. */
  readonly apposed: readonly string[];
  /** Adjectives, nouns and names that narrow the noun. */
  readonly modifiers: ReadonlySet<string>;
}

/** How far two participants are the same: `same` is sure, `open` can't be told, `other` is sure. */
export type Likeness = 'same' | 'open' | 'other';

const none = /^(?:no|none|nobody|no one|no-one|not one|not a single|neither|nothing)\b/i;
const people = /^(?:nobody|no one|no-one|everyone|everybody|anyone|someone)$/i;

export function participantOf(context: Context, sentence: Sentence, span: EntitySpan): Participant {
  const phrases = syntaxOf(sentence);
  const { tokens } = phrases;
  const first = tokenAt(tokens, span.start);
  const last = tokenAt(tokens, span.end - 1);
  const phrase = nounPhraseAt(phrases, first) ??
    phrases.nounPhrases.find(({ start }) => start >= first && start <= last) ?? {
      start: first,
      end: first + 1,
      head: first,
    };
  const head = tokens[noneOf(phrases, span) ?? Math.min(phrase.head, tokens.length - 1)]!;
  const inner = tokens.slice(phrase.start, phrase.end);
  const before = tokens[phrase.start - 1]?.text.toLowerCase();
  const pronoun = head.pos === 'PRON' && !people.test(head.text);
  return {
    text: span.text,
    identity:
      context.identity(context.identityOf(span.entity ?? entityAt(context, sentence, tokens[phrase.end - 1]!.end))) ??
      null,
    name: head.pos === 'PROPN' ? nameWords(properIn(inner)) : [],
    noun: people.test(head.text) || people.test(span.text) ? 'person' : head.pos === 'NOUN' ? nounOf(head) : null,
    pronoun,
    none:
      none.test(span.text) ||
      (before === 'not' && /^(?:one|a)$/i.test(tokens[phrase.start]!.text)) ||
      (before === 'no' && first === phrase.start),
    count: inner.find(({ pos, text }) => pos === 'NUM' && !/^one$/i.test(text))?.text.toLowerCase() ?? null,
    definite: /^(?:the|this|that|its|his|her|their)\b/i.test(inner[0]?.text ?? ''),
    possessed: /^(?:my|your|his|her|its|our|their)\b/i.test(inner[0]?.text ?? ''),
    apposed: apposedIn(sentence, tokens[phrase.end - 1]!.end),
    modifiers: new Set(
      inner.filter((token) => token !== head && isModifier(token)).map(({ lemma }) => lemma.toLowerCase()),
    ),
  };
}

const noneOfThem = /^(?:none|neither|not one|not a single one) of (?:the |these |those |its |his |her |their |our )/i;

/** The token of the noun in “none of its drivers”: it is they who did not. */
function noneOf(phrases: Phrases, { start, text }: EntitySpan): number | null {
  const lead = noneOfThem.exec(text)?.[0];
  const phrase = lead === undefined ? null : nounPhraseAt(phrases, tokenAt(phrases.tokens, start + lead.length));
  return phrase !== null && phrases.tokens[phrase.head]!.pos === 'NOUN' ? phrase.head : null;
}

const namedBeside =
  /^, (?:(?:an?|the) )?((?:\p{Lu}[\p{L}\d'’-]*|\d[\d-]*)(?: (?:\p{Lu}[\p{L}\d'’-]*|\d[\d-]*))*)(?=[,.])/u;

function apposedIn({ text, start }: Sentence, end: number): string[] {
  return (
    namedBeside
      .exec(text.slice(end - start, end - start + LONGEST))?.[1]
      ?.toLowerCase()
      .split(' ') ?? []
  );
}

/** The entity one of whose mentions ends where the phrase does. */
function entityAt(context: Context, sentence: Sentence, end: number): string | null {
  return context.mentionsIn(sentence.id).find((mention) => mention.end === end)?.entity.id ?? null;
}

function nounOf({ lemma }: Token): string {
  return nounClass(lemma);
}

function properIn(tokens: readonly Token[]): string {
  return tokens
    .filter(({ pos }) => pos === 'PROPN')
    .map(({ text }) => text)
    .join(' ');
}

const plain = new Set(
  'other same own such further more many several new late last former whole entire alleged'.split(' '),
);

function isModifier({ pos, lemma }: Token): boolean {
  return (pos === 'ADJ' || pos === 'PROPN' || pos === 'NOUN') && !plain.has(lemma.toLowerCase());
}

/** Whether two participants are one. Names are told apart by name, things by noun and by what narrows it. */
export function likenessOf(a: Participant, b: Participant): Likeness {
  if (a.identity !== null && b.identity !== null) return a.identity.id === b.identity.id ? 'same' : 'other';
  if (a.pronoun || b.pronoun) return a.identity === null && b.identity === null ? 'open' : pronounWith(a, b);
  if (a.noun !== null && b.noun !== null) return nounsOf(a, b);
  if (a.name.length > 0 && b.name.length > 0) return areNamesAlike(a.name, b.name) ? 'same' : 'other';
  return nounWithName(a, b);
}

/** “The plane, an Airbus A320”, “the plane, a Boeing 737”. */
function areNamedApart({ apposed: a }: Participant, { apposed: b }: Participant): boolean {
  return a.length > 0 && b.length > 0 && !areNamesAlike(a, b);
}

/** All words of the shorter name are words of the longer one: Kestrel, Kestrel Foods; not South Korea, South Africa. */
function areNamesAlike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

function pronounWith(a: Participant, b: Participant): Likeness {
  return a.identity === null || b.identity === null ? 'open' : 'other';
}

function nounsOf(a: Participant, b: Participant): Likeness {
  const [left, right] = [classesOf(a.noun!), classesOf(b.noun!)];
  if (!left.some((one) => right.includes(one)) || areNamedApart(a, b)) return 'other';
  if (a.count !== null && b.count !== null && a.count !== b.count) return 'other';
  // “63 people” and “more people”: a crowd is known by its number.
  if (a.noun === 'person' && a.count !== b.count && !a.none && !b.none) return 'open';
  if (a.possessed && b.possessed) return 'open';
  if (a.none !== b.none) return isNoneOf(a, b) || isNoneOf(b, a) ? 'same' : 'open';
  const narrower = a.modifiers.size <= b.modifiers.size ? [a.modifiers, b.modifiers] : [b.modifiers, a.modifiers];
  return [...narrower[0]!].every((word) => narrower[1]!.has(word)) ? 'same' : 'open';
}

/** “Not a single operation” speaks of the 37 operations at one hospital too, “no new taxes” not of the old ones. */
function isNoneOf(a: Participant, b: Participant): boolean {
  return a.none && [...a.modifiers].every((word) => word === 'single' || b.modifiers.has(word));
}

function classesOf(noun: string): string[] {
  const nominal = nominalClass(noun);
  return nominal === null ? [noun] : [noun, nominal];
}

/** “The captain” and Jonas Lim, “the company” and Mutiara Lines may be one; where they are, the account mostly says so itself. */
function nounWithName(a: Participant, b: Participant): Likeness {
  const [named, other] = a.noun === null ? [a, b] : [b, a];
  if (other.noun === null) return named.name.length > 0 || other.name.length > 0 ? 'other' : 'open';
  const { identity } = named;
  if (identity === null) return 'open';
  if (identity.type === 'person') {
    return officeNouns.has(other.noun) || other.noun === 'person' || other.noun === 'client' ? 'open' : 'other';
  }
  return identity.type === 'organization' &&
    /^(?:company|operator|group|party|union|agency|bank|team|club|government|board)$/.test(other.noun)
    ? 'open'
    : 'other';
}
