import type { Clause, Nominal } from '../../language/clauses/clause.js';
import { appositions } from '../../language/phrases.js';
import type { EntitySpan } from '../../schemas/span.js';
import type { Reading } from './reading.js';
import { selfReference } from './self-reference.js';
import { tokenSpan } from './spans.js';

const firstPerson = new Set(['i', 'we', 'me', 'us', 'myself', 'ourselves']);
const secondPerson = new Set(['you', 'yourself', 'yourselves']);
/** Pronouns that say nothing without what they stand for. */
const anaphors = new Set(
  'he she it they him her them himself herself itself themselves this that these those one ones who whom which what both neither either such some others another latter former his hers theirs mine yours ours'.split(
    ' ',
  ),
);

/** Subject, or why it can not be told. */
export type Resolved = { readonly span: EntitySpan } | { readonly unresolved: EntitySpan; readonly why: string };

/** Who or what the clause is about, with the entity; a pronoun whose entity is not known leaves it unresolved. */
export function resolvedSubject(reading: Reading, clause: Clause): Resolved | null {
  if (clause.subject === null) return null;
  const span = entitySpan(reading, clause.subject);
  const word = reading.tokens[clause.subject.head]!.text.toLowerCase();
  if (clause.subjectSource === 'own' && isAsked(reading, clause.subject))
    return { unresolved: span, why: 'it is asked which' };
  if (span.entity !== null || !isBare(reading, clause.subject)) {
    return isWhose(reading, clause.subject) ? { unresolved: span, why: '“whose” does not say whose' } : { span };
  }
  if (firstPerson.has(word) || secondPerson.has(word))
    return { unresolved: span, why: 'nobody is known to speak, or to be spoken to, here' };
  const self = word === 'it' || word === 'they' ? selfReference(reading, clause) : null;
  if (self !== null) return { span: self.entity === null ? self : { ...span, entity: self.entity } };
  if (anaphors.has(word)) return { unresolved: span, why: 'a pronoun that stands for no entity known' };
  return { span };
}

function isBare(reading: Reading, nominal: Nominal): boolean {
  const of = reading.tokens[nominal.head + 1]?.text.toLowerCase() === 'of' && nominal.end > nominal.head + 2;
  if (of && !anaphors.has(reading.tokens[nominal.end - 1]!.text.toLowerCase())) return false;
  return (
    nominal.end - nominal.start === 1 ||
    (anaphors.has(reading.tokens[nominal.start]!.text.toLowerCase()) && nominal.head === nominal.start)
  );
}

function isWhose(reading: Reading, nominal: Nominal): boolean {
  return reading.tokens[nominal.start]!.text.toLowerCase() === 'whose';
}

/** “over [which country’s weapons] were better”. */
function isAsked(reading: Reading, { start, end }: Nominal): boolean {
  return end - start > 1 && /^(?:which|what)$/i.test(reading.tokens[start]!.text);
}

/** The span of a nominal with the entity whose mention covers its head; none for “Putin and Kim”, who are two. */
export function entitySpan(reading: Reading, nominal: Nominal): EntitySpan {
  const span = tokenSpan(reading, nominal);
  return { ...span, entity: entityOf(reading, nominal) };
}

function entityOf(reading: Reading, nominal: Nominal): string | null {
  const head = reading.tokens[nominal.head]!;
  const found = reading.entityAt(head.start, head.end);
  if (found !== null) return isJoined(reading, nominal) ? null : found.id;
  return (
    speakerEntity(reading, head.text.toLowerCase(), head.start, head.end) ??
    namedEntity(reading, nominal) ??
    apposedEntity(reading, nominal)
  );
}

/** “Putin and Kim”: the phrase names more than the entity at its head; “Lyon, France” does not. */
function isJoined({ tokens }: Reading, { head, end }: Nominal): boolean {
  const next = tokens[head + 1]?.text ?? '';
  if (head + 1 >= end || !/^(?:and|or|nor|&|,)$/.test(next)) return false;
  const apposed = (at: number) =>
    /^(?:appos|nmod:unmarked)$/.test(tokens[at]!.relation ?? '') && tokens[at]!.head === head;
  const joined = (at: number) =>
    tokens[at]!.relation === 'conj' && (tokens[at]!.head === head || apposed(tokens[at]!.head!));
  return next !== ',' || range(head + 1, end).some(joined) || !range(head + 1, end).some(apposed);
}

/** “North Korean leader [Kim Jong Un]”, no comma between them: the noun is who is named. */
function namedEntity(reading: Reading, { head, end }: Nominal): string | null {
  const { tokens } = reading;
  const at = range(head + 1, end).find((one) => tokens[one]!.head === head && tokens[one]!.pos === 'PROPN');
  if (at === undefined || tokens[at]!.relation !== 'appos') return null;
  const entity = reading.entityAt(tokens[head + 1]!.start, tokens[at]!.end);
  return entity !== null && (entity.type === 'person' || entity.type === 'organization') ? entity.id : null;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

/** “I” and “we” are the speaker of the quotation that they stand in, “you” the one spoken to. */
function speakerEntity(reading: Reading, word: string, start: number, end: number): string | null {
  if (!firstPerson.has(word) && !secondPerson.has(word)) return null;
  const quote = reading.quoteAt(start, end);
  if (quote === null) return null;
  return (firstPerson.has(word) ? quote.source : quote.addressee)?.entity ?? null;
}

/** “The ferry's captain, [Jonas Lim], had been arrested”. */
function apposedEntity(reading: Reading, nominal: Nominal): string | null {
  if (reading.tokens[nominal.end]?.text !== ',') return null;
  const pair = appositions(reading.tokens, reading.nounPhrases).find(({ phrase }) => phrase.head === nominal.head);
  if (pair === undefined) return null;
  const head = reading.tokens[pair.apposed.head]!;
  const entity = reading.entityAt(head.start, head.end);
  return entity !== null && (entity.type === 'person' || entity.type === 'organization') ? entity.id : null;
}
