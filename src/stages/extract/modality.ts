import type { Clause } from '../../language/clauses/clause.js';
import { hedgeCertainty, modalCertainty, raisedCertainty, weaker } from '../../language/modality.js';
import { isNegativeAdverb, isNegativePhrase } from '../../language/negation.js';
import { objectControl, subjectControl } from '../../language/phrases/control.js';
import type { Certainty, Claim, Polarity } from '../../schemas/claim.js';
import type { Reading } from './reading.js';
import { wordsOf } from './spans.js';

export interface Modality {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly tense: Claim['tense'];
  readonly aspect: Claim['aspect'];
}

/** What the clause itself says of whether, how surely and when; who says so is not looked at. */
export function modalityOf(reading: Reading, clause: Clause): Modality {
  const own = {
    polarity: polarityOf(reading, clause),
    certainty: certaintyOf(reading, clause),
    tense: tenseOf(reading, clause),
    aspect: aspectOf(reading, clause),
  };
  if (isConditional(reading, clause) || reading.sentence.text.trimEnd().endsWith('?'))
    return { ...own, certainty: 'none', aspect: 'hypothetical' };
  if (hasCondition(reading, clause))
    return { ...own, certainty: weaker(own.certainty, 'possible'), aspect: 'hypothetical' };
  const infinitive = infinitiveOf(reading, clause);
  if (infinitive !== null) return ofInfinitive(reading, infinitive, own);
  return clause.link === 'participle' && clause.subjectSource === 'control' ? ofParticiple(reading, clause, own) : own;
}

/** The infinitive that the clause is, or is joined to: “agreed to free them and [open] the border”. */
function infinitiveOf(reading: Reading, clause: Clause): Clause | null {
  let at: Clause | undefined = clause;
  for (let step = 0; step < 8 && at?.link === 'conjunct' && !at.verb.finite && at.governor !== null; step++)
    at = reading.clauses[at.governor];
  return at?.link === 'infinitive' ? at : null;
}

function flipped(polarity: Polarity): Polarity {
  return polarity === 'negative' ? 'positive' : 'negative';
}

/** “They were not just referring to the weather”: they were, and to more. */
function isNotOnly({ sentence, tokens }: Reading, { verb }: Clause): boolean {
  const from = tokens[verb.start]!.start - sentence.start;
  const to = (tokens[verb.end] ?? tokens[verb.end - 1]!).end - sentence.start;
  return /(?:\bnot|n['’]t)\s+(?:just|only|merely|simply|solely)\b/i.test(sentence.text.slice(from, to));
}

/** Negation by the verb, by “no” in its subject or object, by “without”. Two of them cancel out. */
function polarityOf(reading: Reading, clause: Clause): Polarity {
  let negations = clause.verb.negated && !isNotOnly(reading, clause) ? 1 : 0;
  if (!clause.verb.negated && hasNegativeAdverb(reading, clause)) negations++;
  if (
    clause.subject !== null &&
    clause.subjectSource !== 'control' &&
    isNegativePhrase(wordsOf(reading, negatable(reading, clause.subject)))
  )
    negations++;
  const object = clause.dependents.find((dependent) => dependent.kind === 'nominal');
  if (object !== undefined && isNegativePhrase(wordsOf(reading, object))) negations++;
  if (!clause.verb.negated && deniesState(reading, clause)) negations++;
  if (clause.link === 'participle' && clause.marker === 'without') negations++;
  return negations % 2 === 1 ? 'negative' : 'positive';
}

/** “[Not] one school has collapsed”, “[Neither] he nor she spoke”: the word before the phrase counts too. */
function negatable(reading: Reading, { start, end }: { start: number; end: number }): { start: number; end: number } {
  return /^(?:not|neither)$/i.test(reading.tokens[start - 1]?.text ?? '') ? { start: start - 1, end } : { start, end };
}

/** Adverbs right before the verb: “hardly ever [works]”; the “no” of another phrase is none of them. */
function hasNegativeAdverb(reading: Reading, clause: Clause): boolean {
  for (let at = clause.verb.start - 1; at >= 0; at--) {
    const token = reading.tokens[at]!;
    if (token.pos !== 'ADV' && token.pos !== 'PART') return false;
    if (isNegativeAdverb(token.text.toLowerCase())) return true;
  }
  return false;
}

/** “was [barely] dry”, “is [no longer] popular”: the adverb stands between the verb and what it says of its subject. */
function deniesState(reading: Reading, { verb, dependents }: Clause): boolean {
  const state = dependents.find(({ kind }) => kind === 'adjectival');
  if (state === undefined || state.head <= verb.end || state.head > verb.end + 3) return false;
  const words = wordsOf(reading, { start: verb.end, end: state.head });
  if (words.includes('only')) return false;
  return words[0] === 'no' ? words[1] === 'longer' : words.some(isNegativeAdverb);
}

function certaintyOf(reading: Reading, clause: Clause): Certainty {
  const { verb, start, end } = clause;
  const words = wordsOf(reading, { start, end: Math.min(end, verb.end + 2) });
  const before = reading.tokens[start - 1];
  const near = before === undefined ? words : [before.text.toLowerCase(), ...words];
  if (isCounterfactual(clause)) return 'none';
  const own = weaker(modalCertainty(verb.modal), raisedCertainty(verb.raised));
  return near.map(hedgeCertainty).reduce(weaker, isForeseen(clause) ? weaker(own, 'probable') : own);
}

/** “We [would have done] very well”: it did not come to that. */
function isCounterfactual({ verb }: Clause): boolean {
  return verb.modal !== null && /^(?:would|could|should|might)$/.test(verb.modal) && verb.aspect.startsWith('perfect');
}

/** “Completion [is expected] by the end of the year”. */
function isForeseen({ verb }: Clause): boolean {
  return (
    verb.voice === 'passive' &&
    verb.tense === 'present' &&
    /^(?:expect|plan|schedule|slate|anticipate|forecast|project)$/.test(verb.lemma)
  );
}

function tenseOf(reading: Reading, clause: Clause): Claim['tense'] {
  const { verb } = clause;
  if (isForeseen(clause)) return 'future';
  if (isCounterfactual(clause)) return 'past';
  if (verb.modal === 'would' || verb.modal === 'will' || verb.modal === 'shall') return 'future';
  if (
    verb.raised !== null &&
    /^(?:expect|set|due|schedule|scheduled|going|go|be|anticipate|plan|planned|slate|slated|poise|poised|likely|unlikely|about|bound|project|forecast)$/.test(
      verb.raised,
    )
  )
    return 'future';
  if (verb.modal !== null) return verb.aspect.startsWith('perfect') ? 'past' : 'present';
  if (verb.tense !== null) return verb.aspect.startsWith('perfect') && verb.tense === 'present' ? 'past' : verb.tense;
  if (verb.infinitive) return 'future';
  const governor = clause.governor === null ? undefined : reading.clauses[clause.governor];
  return governor === undefined || governor === clause ? 'past' : tenseOf(reading, governor);
}

function aspectOf(reading: Reading, clause: Clause): Claim['aspect'] {
  const { verb } = clause;
  if (isForeseen(clause)) return 'planned';
  if (isCounterfactual(clause)) return 'hypothetical';
  if (verb.modal !== null && /^(?:may|might|could|can|should|ought|must)$/.test(verb.modal)) return 'hypothetical';
  if (tenseOf(reading, clause) === 'future') return 'planned';
  if (verb.aspect === 'progressive' || verb.aspect === 'perfect-progressive') return 'ongoing';
  if (verb.tense === 'present' && verb.aspect === 'simple' && !reading.headline) return 'ongoing';
  return 'happened';
}

function isConditional(reading: Reading, clause: Clause): boolean {
  return (
    (clause.marker === 'if' || clause.marker === 'unless' || clause.marker === 'case' || clause.marker === 'whether') &&
    clause.verb.finite &&
    reading.clauses.includes(clause)
  );
}

/** A main clause with an if-clause that hangs on it; clauses of one sentence are few. */
function hasCondition({ clauses }: Reading, clause: Clause): boolean {
  const at = clauses.indexOf(clause);
  return clauses
    .slice(Math.max(0, at - CONDITION_REACH), at + CONDITION_REACH)
    .some(
      ({ link, marker, governor }) =>
        link === 'adverbial' && (marker === 'if' || marker === 'unless') && governor === at,
    );
}

/** How many clauses may stand between the condition and what it is the condition of. */
const CONDITION_REACH = 6;

/** “would close, costing 300 jobs”: the participle is no surer than the clause that it hangs on. */
function ofParticiple(reading: Reading, clause: Clause, own: Modality): Modality {
  const governor = clause.governor === null ? undefined : reading.clauses[clause.governor];
  if (governor === undefined || governor === clause) return own;
  const above = modalityOf(reading, governor);
  const aspect = above.aspect === 'planned' || above.aspect === 'hypothetical' ? above.aspect : own.aspect;
  return { ...own, certainty: weaker(own.certainty, above.certainty), tense: above.tense, aspect };
}

/** “refused to concede” did not; “agreed to buy” plans to; “wants to buy” leaves it open. */
function ofInfinitive(reading: Reading, clause: Clause, own: Modality): Modality {
  const governor = clause.governor === null ? undefined : reading.clauses[clause.governor];
  // Headlines say “to appeal” for “will appeal”.
  if (governor === undefined) return { ...own, ...(reading.headline ? {} : { certainty: 'none' }), aspect: 'planned' };
  const above = modalityOf(reading, governor);
  const control = subjectControl.get(governor.verb.lemma) ?? objectControl.get(governor.verb.lemma);
  const denied = above.polarity === 'negative';
  switch (control?.outcome) {
    case 'happened':
      return { ...above, polarity: denied ? flipped(own.polarity) : own.polarity };
    case 'not':
      return { ...above, polarity: denied ? own.polarity : flipped(own.polarity) };
    case 'planned':
      return {
        ...own,
        polarity: denied ? flipped(own.polarity) : own.polarity,
        certainty: weaker(above.certainty, 'probable'),
        tense: 'future',
        aspect: 'planned',
      };
    default:
      return { ...own, certainty: 'none', tense: 'future', aspect: 'hypothetical' };
  }
}
