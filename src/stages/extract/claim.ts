import type { Clause } from '../../language/clauses/clause.js';
import type { Claim } from '../../schemas/claim.js';
import type { Entity, TimeValue } from '../../schemas/entity.js';
import type { EntitySpan, Span } from '../../schemas/span.js';
import { spanOf } from '../../text/span.js';
import { argumentsOf } from './arguments.js';
import { heldBy } from './holders.js';
import { modalityOf } from './modality.js';
import type { Reading } from './reading.js';
import { tokenSpan } from './spans.js';

const quantityTypes: ReadonlySet<string> = new Set(['duration', 'money', 'percent', 'quantity', 'number']);

/** The claim that a clause makes of its subject. Its id is given later, when all claims of the document are known. */
export function claimOf(reading: Reading, clause: Clause, subject: EntitySpan, rule: string): Claim {
  const { document, sentence } = reading;
  const span = clauseSpan(reading, clause);
  const args = argumentsOf(reading, clause).map((one) => describing(one, subject));
  const { holders, quote, modality } = heldBy(reading, clause, modalityOf(reading, clause));
  return {
    kind: 'claim',
    id: '',
    doc: document.id,
    sentence: sentence.id,
    ...span,
    subject,
    predicate: { ...tokenSpan(reading, clause.verb), lemma: clause.verb.lemma },
    arguments: args,
    polarity: modality.polarity,
    certainty: modality.certainty,
    tense: modality.tense,
    aspect: modality.aspect,
    time: timeOf(reading, args),
    quantities: quantitiesIn(reading, span, subject),
    holders: [...holders],
    quote,
    rule,
  };
}

/** “Ushakov, an advisor, said”: what the subject is said to be tells of it, and does not stand for it again. */
function describing(argument: Claim['arguments'][number], { entity }: EntitySpan): Claim['arguments'][number] {
  return argument.role === 'complement' && argument.entity === entity ? { ...argument, entity: null } : argument;
}

/** The words of the clause; a closing quotation mark is taken in where the opening one stands inside. */
function clauseSpan(reading: Reading, clause: Clause): Span {
  const { start, end } = tokenSpan(reading, clause);
  const marks = reading.tokens.slice(clause.start, clause.end).filter((token) => /^["“”]$/.test(token.text)).length;
  const next = reading.tokens[clause.end];
  const closes = marks % 2 === 1 && next !== undefined && /^["”]$/.test(next.text);
  return spanOf(reading.document.text, start, closes ? next.end : end);
}

/** The first time among the arguments that stands on the calendar. */
function timeOf(reading: Reading, args: Claim['arguments']): TimeValue | null {
  for (const { role, start, end, text } of args) {
    if (role !== 'time') continue;
    for (const entity of [...reading.entitiesIn(start, end), wider(reading, start, end, text)])
      if (entity?.type === 'time' && entity.value !== null && 'grain' in entity.value) return entity.value;
  }
  return null;
}

/** The expression that the argument is only a part of: “late on [Thursday]”, “[3:15 a.m.] on Monday”. */
function wider({ entityAt }: Reading, start: number, end: number, text: string): Entity | null {
  const last = text.length - text.lastIndexOf(' ') - 1;
  return entityAt(start, end) ?? entityAt(end - last, end);
}

function quantitiesIn(reading: Reading, span: Span, subject: Span): string[] {
  const found = [...reading.entitiesIn(span.start, span.end), ...reading.entitiesIn(subject.start, subject.end)];
  return [...new Set(found.filter(({ type }) => quantityTypes.has(type)).map(({ id }) => id))];
}
