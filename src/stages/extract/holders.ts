import type { Clause } from '../../language/clauses/clause.js';
import { cueStance, weaker } from '../../language/modality.js';
import { reportingCue, reportingNoun } from '../../language/reporting.js';
import type { Holder } from '../../schemas/claim.js';
import type { Quote } from '../../schemas/quote.js';
import type { Modality } from './modality.js';
import { modalityOf } from './modality.js';
import type { Reading } from './reading.js';
import { resolvedSubject } from './subject.js';

/** Who the document makes answerable for a clause, nearest first, and what the nearest of them holds of it. */
export interface Held {
  readonly holders: readonly Holder[];
  readonly quote: string | null;
  readonly modality: Modality;
}

/** One step outward: somebody who says, thinks or denies it. */
interface Step {
  readonly name: string | null;
  readonly entity: string | null;
  readonly how: string;
}

/**
 * The holders of a clause: verbs of saying that govern it inside its quotation, then the quotation's source and chain.
 *
 * A claim's polarity and certainty are those that the nearest holder gives it: “denied that the ship was overloaded”
 * yields the claim that it was, with polarity negative. Whoever passes somebody else's words on commits to nothing.
 */
export function heldBy(reading: Reading, clause: Clause, own: Modality): Held {
  const head = reading.tokens[clause.verb.head]!;
  const around = governedQuote(reading, clause) ?? reading.quoteAt(head.start, head.end);
  const quote = around !== null && isDescription(clause) && isTarget(around) ? null : around;
  const { steps, modality } = governing(reading, clause, quote, own);
  const outer = quote === null ? [] : quoteSteps(quote);
  const seen = modality;
  const judged =
    quote === null || quote.cue === null || isDescription(clause) ? seen : judgedBy(reading, clause, quote, seen);
  const settled = steps.length === 0 ? judged : seen;
  const told = [...steps, ...outer];
  const holders = told
    .filter((step, at) => !told.slice(0, at).some((nearer) => isSame(nearer, step)))
    .map((step, index) => holderOf(step, index, settled));
  return { holders, quote: quote?.id ?? null, modality: settled };
}

/** What the cue of its quotation makes of a clause: “would not say how they had died” leaves it open. */
function judgedBy(reading: Reading, { verb }: Clause, quote: Quote, seen: Modality): Modality {
  const modality = swayed(seen, quote.cue!.lemma);
  const governor = verb.finite ? reading.clauses.find((clause) => isCueOf(reading, clause, quote)) : undefined;
  if (governor === undefined || !(governor.verb.negated || isOfFew(reading, governor))) return modality;
  return negatedBy(reading, governor, modality);
}

/** One holder met twice on the way out: in a quotation within a quotation, or named again. */
function isSame(a: Step, b: Step): boolean {
  if (a.entity !== null && b.entity !== null) return a.entity === b.entity;
  return a.name !== null && /\p{Lu}\p{L}*$/u.test(a.name) && a.name.toLowerCase() === b.name?.toLowerCase();
}

/**
 * The quotation whose cue governs the clause, where several lie over it: what is put aside does not speak for it.
 *
 *     The army denied that its troops had fired, as the junta has alleged.
 *              ^^^^^^
 */
function governedQuote(reading: Reading, { verb, link, governor }: Clause): Quote | null {
  const head = reading.tokens[verb.head]!;
  const around = reading.quotesAt(head.start, head.end);
  const above = governor === null || link !== 'complement' ? undefined : reading.clauses[governor];
  if (around.length < 2 || above === undefined) return null;
  const governed = around.find((quote) => isCueOf(reading, above, quote)) ?? null;
  return governed !== null && around.some((inner) => isWithin(inner, governed)) ? null : governed;
}

/** “said the talks, which [Kim has argued are crucial], would fail”: cue and content of the inner stand in the outer, in this order. */
function isWithin({ cue, content }: Quote, outer: Quote): boolean {
  if (cue === null || cue.end > content[0]!.start) return false;
  return outer.content.some(({ start, end }) => start < cue.start && content.at(-1)!.end <= end);
}

function holderOf(step: Step, index: number, { certainty, polarity }: Modality): Holder {
  return index === 0 ? { ...step, certainty, polarity } : { ...step, certainty: 'none', polarity };
}

function quoteSteps(quote: Quote): Step[] {
  const how = quote.cue?.lemma ?? 'say';
  if (quote.chain.length > 0) return quote.chain.map(({ name, entity, how: by }) => ({ name, entity, how: by }));
  return [{ name: quote.source?.text ?? null, entity: quote.source?.entity ?? null, how }];
}

/** “after divers reached the wreck”: what is taken for granted is neither weakened nor denied by a cue. */
function isPresupposed(clause: Clause): boolean {
  const { link, marker } = clause;
  return (
    isDescription(clause) ||
    (link === 'adverbial' &&
      /^(?:after|since|because|although|though|while|when|as|before|until|whereas)$/.test(marker ?? ''))
  );
}

/** “criticized the plan [that cut jobs]”, “his support for the men [who had left]”: of what somebody judges or leaves out the document tells. */
function isTarget({ rule, cue }: Quote): boolean {
  if (cue === null) return false;
  if (rule === 'attribute/nominal') return judging.test(reportingNoun(cue.lemma)?.class ?? '');
  if (rule !== 'attribute/reported-object') return false;
  return /\bnot\b|n[’']t\b|\bnever\b/.test(cue.text) || judging.test(reportingCue(cue.lemma)?.class ?? '');
}

const judging = /^(?:deny|feel)$/;

/** “denied a bill [letting families sue]”: what describes a noun is said of it, whatever is denied. */
function isDescription({ link, subjectSource }: Clause): boolean {
  return link === 'relative' || (link === 'participle' && subjectSource === 'antecedent');
}

/** What the cue makes of it: a denial turns it round, a belief weakens it. */
function swayed(modality: Modality, lemma: string): Modality {
  const stance = cueStance(lemma);
  const polarity =
    stance.polarity === 'negative' ? (modality.polarity === 'negative' ? 'positive' : 'negative') : modality.polarity;
  return { ...modality, polarity, certainty: weaker(modality.certainty, stance.certainty) };
}

/** Climbs from the clause over the clauses that it completes, up to the cue of its quotation. */
function governing(
  reading: Reading,
  clause: Clause,
  quote: Quote | null,
  own: Modality,
): { steps: Step[]; modality: Modality } {
  const steps: Step[] = [];
  let modality = own;
  let at: Clause = clause;
  for (let depth = 0; depth < 8; depth++) {
    if (at.link === 'complement' && at.governorNoun !== null) modality = ofNoun(reading, at, modality);
    const governor = at.governor === null ? undefined : reading.clauses[at.governor];
    if (governor === undefined || governor === at || isOutside(reading, governor, quote)) break;
    if (at.link === 'complement' && reportingCue(governor.verb.lemma) !== undefined) {
      if (isCueOf(reading, governor, quote)) break;
      const step = stepOf(reading, governor);
      if (steps.length === 0 && !isPresupposed(clause))
        modality = negatedBy(reading, governor, swayed(modality, governor.verb.lemma));
      if (step !== null) steps.push(step);
    }
    at = governor;
  }
  return { steps, modality };
}

/** “no evidence that it was overloaded”: the noun, when it is denied, denies its clause. */
function ofNoun(reading: Reading, clause: Clause, modality: Modality): Modality {
  const noun = reading.tokens[clause.governorNoun!]!.text.toLowerCase();
  const before = reading.tokens[clause.governorNoun! - 1]?.text.toLowerCase() ?? '';
  const denied = reading.clauses.some(
    (other) =>
      other.start <= clause.governorNoun! &&
      other.end > clause.governorNoun! &&
      other !== clause &&
      modalityOf(reading, other).polarity === 'negative',
  );
  if (/^doubts?$/.test(noun) && (denied || /^(?:no|little)$/.test(before))) return modality;
  if (denied && /^(?:evidence|proof|sign|indication|suggestion|guarantee|reason|truth)s?$/.test(noun)) {
    return {
      ...modality,
      polarity: modality.polarity === 'negative' ? 'positive' : 'negative',
      certainty: weaker(modality.certainty, 'probable'),
    };
  }
  return {
    ...modality,
    certainty: weaker(modality.certainty, /^(?:fact|news|truth)$/.test(noun) ? 'certain' : 'none'),
  };
}

/** “[few] believe that it works”, unlike “a few believe”: hardly anybody does. */
function isOfFew(reading: Reading, { subject }: Clause): boolean {
  return subject !== null && /^few$/i.test(reading.tokens[subject.start]?.text ?? '');
}

/** “did not say that it works”: nothing follows for the content; “does not believe” turns it round. */
function negatedBy(reading: Reading, governor: Clause, modality: Modality): Modality {
  if (isOfFew(reading, governor)) return { ...modality, certainty: 'none' };
  if (modalityOf(reading, governor).polarity !== 'negative') return modality;
  if (reportingCue(governor.verb.lemma)?.class === 'guess') {
    return {
      ...modality,
      polarity: modality.polarity === 'negative' ? 'positive' : 'negative',
      certainty: weaker(modality.certainty, 'probable'),
    };
  }
  return { ...modality, certainty: 'none' };
}

/** Beyond the words of the quotation its own source and chain speak. */
function isOutside(reading: Reading, { verb }: Clause, quote: Quote | null): boolean {
  const { start, end } = reading.tokens[verb.head]!;
  return quote !== null && !quote.content.some((span) => span.start <= start && end <= span.end);
}

function isCueOf(reading: Reading, governor: Clause, quote: Quote | null): boolean {
  const head = reading.tokens[governor.verb.head]!;
  return quote !== null && quote.cue !== null && quote.cue.start < head.end && head.start < quote.cue.end;
}

/** Things show and mean, but only people and bodies, and what they publish, answer for a claim. */
function canHold(reading: Reading, { head }: { head: number }): boolean {
  const token = reading.tokens[head]!;
  const entity = reading.entityAt(token.start, token.end);
  if (entity !== null) return holderTypes.has(entity.type);
  return !things.has(token.text.toLowerCase().replace(/s$/, ''));
}

const holderTypes: ReadonlySet<string> = new Set(['person', 'organization', 'group', 'place']);
const things: ReadonlySet<string> = new Set(
  'finding result figure datum data evidence talk move decision development sign image video photo footage fact event step visit meeting attack it this that which there result test increase decline rise fall poll number total record effort case incident'.split(
    ' ',
  ),
);

function stepOf(reading: Reading, governor: Clause): Step | null {
  const subject = resolvedSubject(reading, governor);
  const how = governor.verb.lemma;
  if (governor.verb.voice === 'passive') return { name: null, entity: null, how };
  if (subject === null || governor.subject === null || !canHold(reading, governor.subject)) return null;
  if ('unresolved' in subject) return { name: null, entity: null, how };
  const head = reading.tokens[governor.verb.head]!;
  const quote = reading.quoteAt(head.start, head.end);
  if (quote !== null && quote.source?.entity === subject.span.entity && subject.span.entity !== null) return null;
  return { name: reading.entity(subject.span.entity)?.name ?? subject.span.text, entity: subject.span.entity, how };
}
