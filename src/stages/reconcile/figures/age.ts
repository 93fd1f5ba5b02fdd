import type { Sentence } from '../../../schemas/sentence.js';
import type { Context } from '../context.js';
import { tokenAt } from '../syntax.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Placed = ReturnType<Context['mentionsIn']>[number];

/** Between a name and the age behind it. */
const behind = /^(?:, | \(|,? who(?: is|['’]s) (?:now )?|,? aged |, now )$/;
/** Code units between a name and an age: two nouns before the name, or “, who is now”. */
const REACH = 40;

/**
 * Whose age it is: the person whom the clause names right beside it.
 *
 *     Noor Adila, 34, …   Noor Adila, who's 34, …   34-year-old swimmer Noor Adila
 *     ^^^^^^^^^^          ^^^^^^^^^^                                    ^^^^^^^^^^
 */
export function ageOwner(context: Context, sentence: Sentence, age: Stretch): Placed | null {
  // “Noor and Sara Adila, 34 and 31”: of two the first number is the first one's.
  if (/^(?:,| and| or) \d/.test(sentence.text.slice(age.end - sentence.start))) return null;
  const persons = context.mentionsIn(sentence.id).filter(({ entity }) => entity.type === 'person');
  const textOf = (start: number, end: number) => sentence.text.slice(start - sentence.start, end - sentence.start);
  const before = persons.findLast(
    ({ end }) => end < age.start && age.start - end <= REACH && behind.test(textOf(end, age.start)),
  );
  if (before !== undefined) return before;
  const next = persons.find(({ start }) => start > age.end && start - age.end <= REACH);
  return next !== undefined && isLedBy(sentence, age, next) ? next : null;
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
