import type { Clause } from '../../language/clauses/clause.js';
import type { NounPhrase } from '../../language/phrases/noun-phrases.js';
import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { appositions, extendedNounPhrase } from '../../language/phrases.js';
import type { Reading } from './reading.js';

/** What can be described between commas; a place before a comma is rather part of an address. */
const described: ReadonlySet<string> = new Set(['person', 'organization', 'facility', 'product', 'group']);

/**
 * A name with a description or an age between commas says what it is.
 *
 *     Eleanor Vance, a former prosecutor, won the election.
 *                    ^^^^^^^^^^^^^^^^^^^
 */
export function apposedClauses(reading: Reading): Clause[] {
  const { tokens, nounPhrases: nouns } = reading;
  return appositions(tokens, nouns)
    .filter(({ phrase, apposed }) => isNamed(reading, phrase) && describes(reading, apposed))
    .map(({ phrase, apposed }) => copular(phrase, extendedNounPhrase(tokens, nouns, apposed)));
}

function isNamed(reading: Reading, { head }: NounPhrase): boolean {
  const token = reading.tokens[head]!;
  const entity = reading.entityAt(token.start, token.end);
  return token.pos === 'PROPN' && entity !== null && described.has(entity.type);
}

/** “a former prosecutor” or “52”; a name, or a noun without an article, may go on with a list. */
function describes({ tokens }: Reading, { start, end, head }: NounPhrase): boolean {
  if (end === start + 1) return /^\d{1,2}$/.test(tokens[start]!.text) && tokens[end]?.text === ',';
  return /^(?:a|an|the)$/i.test(tokens[start]!.text) && tokens[head]!.pos === 'NOUN';
}

/** The clause that a copula between the two would make. */
function copular(subject: NounPhrase, complement: NounPhrase): Clause {
  return {
    ...complement,
    verb: { ...bareBe, start: complement.start, end: complement.end, head: complement.head },
    link: 'root',
    marker: null,
    governor: null,
    governorNoun: null,
    subject,
    subjectSource: 'antecedent',
    dependents: [{ ...complement, kind: 'nominal', marker: null }],
  };
}

const bareBe: Omit<VerbGroup, 'start' | 'end' | 'head'> = {
  lemma: 'be',
  form: 'base',
  particle: null,
  finite: true,
  negated: false,
  modal: null,
  raised: null,
  tense: 'present',
  aspect: 'simple',
  voice: 'active',
  infinitive: false,
  participle: null,
};
