import { isAgentive } from '../../language/agentive.js';
import type { Clause } from '../../language/clauses/clause.js';
import { organizationHeads } from '../../language/names/heads.js';
import { nounPhrases } from '../../language/phrases.js';
import type { Quote } from '../../schemas/quote.js';
import type { EntitySpan } from '../../schemas/span.js';
import type { Reading } from './reading.js';

const bodyNouns: ReadonlySet<string> = new Set([...organizationHeads].map((head) => head.toLowerCase()));
const bodyTypes: ReadonlySet<string> = new Set(['organization', 'place', 'group']);
const peopleNouns: ReadonlySet<string> = new Set(['police', 'people', 'men', 'women', 'staff', 'media']);

/**
 * The source of an indirect statement that opens with “it” or “they”, where these are the source itself: the verb is
 * one that only people and bodies can have.
 *
 *     The airline said it would refund all tickets.
 *     ^^^^^^^^^^^      ^^
 */
export function selfReference(reading: Reading, clause: Clause): EntitySpan | null {
  const pronoun = reading.tokens[clause.subject!.head]!;
  const quote = reading.quoteAt(pronoun.start, pronoun.end);
  const source = quote?.source ?? null;
  if (quote === null || source === null || !opensBehind(reading, quote, source, pronoun.start)) return null;
  const object = clause.dependents.find(({ kind }) => kind === 'nominal');
  const word = object === undefined ? null : reading.tokens[object.head]!.text;
  if (clause.verb.voice === 'passive' || !isAgentive(clause.verb.lemma, word)) return null;
  return fits(reading, source, pronoun.text.toLowerCase()) ? source : null;
}

/** “[The airline] said [it]”: the statement opens with the pronoun, and its source stands before it in the sentence. */
function opensBehind({ sentence }: Reading, quote: Quote, source: EntitySpan, start: number): boolean {
  const indirect = quote.mode !== 'direct' && quote.addressee === null;
  return indirect && quote.content[0]!.start === start && source.start >= sentence.start && source.end <= start;
}

/** “it” for one body, “they” for several people or a body. */
function fits(reading: Reading, source: EntitySpan, pronoun: string): boolean {
  const type = reading.entity(source.entity)?.type ?? null;
  const head = headOf(reading, source);
  const plural = head !== null && isPlural(head.text, head.lemma);
  const body = type !== null ? bodyTypes.has(type) : head !== null && bodyNouns.has(head.text.toLowerCase());
  if (pronoun === 'it') return body && type !== 'group' && !plural;
  return pronoun === 'they' && type !== 'person' && (plural || body);
}

function headOf({ tokens }: Reading, { start, end }: EntitySpan) {
  const phrase = nounPhrases(tokens).find((one) => tokens[one.head]!.start >= start && tokens[one.head]!.end <= end);
  return phrase === undefined ? null : tokens[phrase.head]!;
}

function isPlural(text: string, lemma: string): boolean {
  const word = text.toLowerCase();
  if (peopleNouns.has(word)) return true;
  return /s$/.test(word) && !/ss$/.test(word) && word !== lemma.toLowerCase();
}
