import type { Clause, Dependent } from '../../language/clauses/clause.js';
import { objectControl, subjectControl } from '../../language/phrases/control.js';
import { isCopula } from '../../language/phrases/transitivity.js';
import type { ArgumentRole, ClaimArgument } from '../../schemas/claim.js';
import type { Entity } from '../../schemas/entity.js';
import { bySpan } from '../../text/span.js';
import type { Reading } from './reading.js';
import { wordsOf } from './spans.js';
import { entitySpan } from './subject.js';

/** Verbs with two objects: “gave [Kim] [a rifle]”. */
const ditransitive = new Set(
  'give offer send award cost pay tell show lend grant hand deny teach owe wish promise bring sell allow charge fine ask save spare earn win deal'.split(
    ' ',
  ),
);
/** Verbs whose second noun phrase says what the first one is: “declared [Vance] [the winner]”. */
const naming = new Set(
  'call name elect declare appoint consider make deem label dub crown brand rename vote'.split(' '),
);
/** Verbs of which a length of time is the object. */
const measured = new Set(
  'last take spend need require serve get receive demand seek face want run cost save'.split(' '),
);
const durational = new Set([
  'for',
  'within',
  'over',
  'since',
  'until',
  'till',
  'after',
  'before',
  'by',
  'during',
  'in',
  'on',
  'at',
  'from',
  'through',
  'throughout',
  'between',
  'following',
  'ahead of',
  'around',
  'about',
  'as of',
  'to',
]);
const locative = new Set([
  'in',
  'at',
  'on',
  'near',
  'off',
  'from',
  'to',
  'into',
  'through',
  'across',
  'outside',
  'inside',
  'around',
  'towards',
  'toward',
  'over',
  'above',
  'below',
  'beside',
  'between',
  'along',
  'out of',
  'north of',
  'south of',
  'east of',
  'west of',
  'throughout',
  'within',
  'via',
]);

/** The arguments of a clause with their roles, in text order. */
export function argumentsOf(reading: Reading, clause: Clause): ClaimArgument[] {
  const nominals = clause.dependents.filter(
    (dependent) => dependent.kind === 'nominal' && dependent.start !== clause.subject?.start,
  );
  return [...predicated(reading, clause), ...clause.dependents]
    .filter((dependent) => dependent.kind !== 'nominal' || nominals.includes(dependent))
    .map((dependent) => {
      const span = entitySpan(reading, behindVerb(clause, dependent));
      const role = roleOf(reading, clause, dependent, nominals);
      // The “to” of an infinitive is one of its words.
      return { ...span, role, marker: dependent.kind === 'infinitive' ? null : dependent.marker };
    })
    .sort(bySpan);
}

/** “in a way [that] I would want [to be judged]”: what the tree takes from before the verb leads over it. */
function behindVerb({ verb }: Clause, dependent: Dependent): Dependent {
  return dependent.start < verb.start && dependent.end > verb.end ? { ...dependent, start: verb.end } : dependent;
}

/** “14 weeks”, “an hour”, not “next year”. */
function isLength(reading: Reading, { start, end }: Dependent): boolean {
  const [first = ''] = wordsOf(reading, { start, end });
  return (
    !/^(?:last|next|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow)$/.test(
      first,
    ) && end - start > 1
  );
}

/** “12 [dead] after …”: in headlines the adjective is predicate and complement at once. */
function predicated({ tokens }: Reading, { verb }: Clause): Dependent[] {
  const bare =
    verb.lemma === 'be' && tokens[verb.head]!.lemma === 'be' && verb.end === verb.start + 1 && verb.form === 'base';
  if (!bare || /^be$/i.test(tokens[verb.head]!.text)) return [];
  return [{ kind: 'adjectival', marker: null, start: verb.head, end: verb.head + 1, head: verb.head }];
}

function roleOf(reading: Reading, clause: Clause, dependent: Dependent, nominals: readonly Dependent[]): ArgumentRole {
  switch (dependent.kind) {
    case 'adjectival':
    case 'clause':
      return 'complement';
    case 'infinitive':
      return isPurpose(clause) ? 'oblique' : 'complement';
    case 'temporal':
      return nominals.length === 0 && measured.has(clause.verb.lemma) && isLength(reading, dependent)
        ? 'object'
        : 'time';
    case 'nominal':
      return nominalRole(clause, nominals.indexOf(dependent), nominals.length);
    case 'prepositional':
      return prepositionalRole(reading, clause, dependent);
  }
}

/** “visited Vladivostok [to view the fleet]”: the verb itself takes no infinitive. */
function isPurpose({ verb, dependents }: Clause): boolean {
  if (subjectControl.has(verb.lemma) || objectControl.has(verb.lemma)) return false;
  return (
    !isCopula(verb.lemma) &&
    dependents.some(({ kind, marker }) => kind === 'prepositional' && marker !== 'from' && marker !== 'for')
  );
}

function nominalRole({ verb }: Clause, index: number, count: number): ArgumentRole {
  if (/^(?:be|become|remain)$/.test(verb.lemma) && verb.voice === 'active') return 'complement';
  if (naming.has(verb.lemma)) return index === (verb.voice === 'passive' ? 0 : 1) ? 'complement' : 'object';
  if (ditransitive.has(verb.lemma) && count > 1) return index === 0 ? 'indirect-object' : 'object';
  return index === 0 ? 'object' : 'oblique';
}

function prepositionalRole(reading: Reading, { verb }: Clause, dependent: Dependent): ArgumentRole {
  const head = reading.tokens[dependent.head]!;
  const marker = dependent.marker ?? '';
  const type = reading.entityAt(head.start, head.end)?.type ?? null;
  if (durational.has(marker) && isTime(type, head.text)) return 'time';
  if (marker === 'by' && verb.voice === 'passive' && !isAmount(type) && head.pos !== 'VERB' && head.pos !== 'NUM')
    return 'agent';
  if ((type === 'place' || type === 'facility') && locative.has(marker)) return 'place';
  return 'oblique';
}

function isTime(type: Entity['type'] | null, word: string): boolean {
  if (type !== null) return type === 'time' || type === 'duration';
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|(?:19|20)\d\d|midnight|noon|night|morning|afternoon|evening)$/i.test(
    word,
  );
}

function isAmount(type: Entity['type'] | null): boolean {
  return (
    type === 'number' ||
    type === 'percent' ||
    type === 'money' ||
    type === 'quantity' ||
    type === 'duration' ||
    type === 'time'
  );
}
