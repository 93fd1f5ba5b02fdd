import type { Entity } from '../../../schemas/entity.js';
import type { Sentence } from '../../../schemas/sentence.js';
import { firstPassing } from '../../../text/sorted.js';
import type { Context } from '../context.js';
import type { Account } from '../lookup.js';
import { tokenAt } from '../syntax.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Placed = ReturnType<Context['mentionsIn']>[number];

/** Between a name and the age behind it. */
const behind = /^(?:, | \(|,? who(?: is|['’]s) (?:now )?|,? who (?:has )?(?:just )?turned |,? aged |, now )$/;
/** “Who turned 50 in 2019” is older now. */
const longAgo = /^ (?:in (?:\p{L}+ )?(?:19|20)\d\d|last year|\p{L}+ years ago)\b/u;
/** Code units between a name and an age: two nouns before the name, or “, who is now”. */
const REACH = 40;

/**
 * Whose age it is: the person whom the clause names right beside it.
 *
 *     Noor Adila, 34, …   Noor Adila, who's 34, …   34-year-old swimmer Noor Adila
 *     ^^^^^^^^^^          ^^^^^^^^^^                                    ^^^^^^^^^^
 */
export function ageOwner(
  context: Context,
  sentence: Sentence,
  age: Stretch,
  soleBefore: Entity | null = null,
): Placed | null {
  if (longAgo.test(sentence.text.slice(age.end - sentence.start))) return null;
  // “Noor and Sara Adila, 34 and 31”: of two the first number is the first one's.
  if (/^(?:,| and| or) \d/.test(sentence.text.slice(age.end - sentence.start))) return null;
  const persons = context.mentionsIn(sentence.id).filter(({ entity }) => entity.type === 'person');
  const textOf = (start: number, end: number) => sentence.text.slice(start - sentence.start, end - sentence.start);
  const before = persons.findLast(
    ({ end }) => end < age.start && age.start - end <= REACH && behind.test(textOf(end, age.start)),
  );
  if (before !== undefined && isNamed(before.entity)) return before;
  const next = persons.find(({ start }) => start > age.end && start - age.end <= REACH);
  if (next !== undefined && isLedBy(sentence, age, next)) return next;
  return soleBefore !== null && described.test(textOf(sentence.start, age.start))
    ? { start: sentence.start, end: age.end, entity: soleBefore }
    : (before ?? null);
}

/** “The 34-year-old”, “The swimmer, 34”, “The swimmer, who turned 34”: a description at the head of its sentence. */
const described = /^The (?:(?:\p{L}+ ){0,2}\p{L}+(?:, |,? who (?:has )?(?:just )?turned |,? aged ))?$/u;

/**
 * The one person whom the sentence before names, whom a description takes up; null where it names nobody or several.
 *
 *     The title went to Noor Adila. The 34-year-old had trained for years.
 *                       ^^^^^^^^^^  ~~~~~~~~~~~~~~~
 */
export function soleBefore(context: Context, { sentences }: Account, { start }: Sentence): Entity | null {
  const before = sentences[firstPassing(sentences, (one) => one.start >= start) - 1];
  if (before === undefined) return null;
  const named = context
    .mentionsIn(before.id)
    .flatMap(({ entity }) => (entity.type === 'person' && isNamed(entity) ? [entity] : []));
  const ids = new Set(named.map(({ id }) => context.identityOf(id)));
  return ids.size === 1 ? named[0]! : null;
}

/** Somebody who goes by a name somewhere; “the swimmer” alone is nobody in particular. */
function isNamed({ mentions }: Entity): boolean {
  return mentions.some(({ form }) => form === 'name');
}

/** Nothing but nouns and adjectives stands between an age and the name that it belongs to. */
function isLedBy({ tokens }: Sentence, age: Stretch, { start }: Stretch): boolean {
  const [first, last] = [tokenAt(tokens, age.end), tokenAt(tokens, start)];
  return tokens.slice(first, last).every(({ pos, text }) => /^(?:NOUN|ADJ|PROPN)$/.test(pos) || text === '-');
}

/** The name with the age. */
export function ageStretch(owner: Stretch, age: Stretch): Stretch {
  return { start: Math.min(owner.start, age.start), end: Math.max(owner.end, age.end) };
}
