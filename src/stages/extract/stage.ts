import { z } from 'zod';
import type { Clause } from '../../language/clauses/clause.js';
import type { Refuse, Stage } from '../../pipeline/stage.js';
import { Claim } from '../../schemas/claim.js';
import { bySpan } from '../../text/span.js';
import { agrees } from './agreement.js';
import { apposedClauses } from './apposed.js';
import { isAttribution } from './attributions.js';
import { claimOf } from './claim.js';
import { type Reading, readings } from './reading.js';
import { claimRules } from './rules.js';
import { entitySpan, type Resolved, resolvedSubject } from './subject.js';

/** Sentences, entities and quotations -> claims: one for each clause that can be read alone. */
export const extract: Stage<'document' | 'sentences' | 'entities' | 'quotes', 'claims'> = {
  name: 'extract',
  needs: ['document', 'sentences', 'entities', 'quotes'],
  gives: 'claims',
  schema: z.array(Claim),
  run: (layers, refuse) => {
    const claims: Claim[] = [];
    for (const reading of readings(layers)) claims.push(...claimsOf(reading, refuse), ...describedBy(reading));
    return claims
      .sort((a, b) => bySpan(a, b) || bySpan(a.predicate, b.predicate))
      .map((claim, index) => ({ ...claim, id: `${claim.doc}#c${index + 1}` }));
  },
};

/** “know [how it ends]”: nothing is said of whether. */
function isQuestioned({ clauses }: Reading, clause: Clause): boolean {
  const { link, marker } = firstOfJoined(clauses, clause);
  if (marker === 'what' || marker === 'how') return true;
  return link === 'complement' && (marker === 'where' || marker === 'whether' || marker === 'if');
}

/**
 * “whether he plans to go or [will stay]”: what is asked of the first is asked of all that are joined to it. A verb in a
 * tense is joined to the one before the infinitive, whatever the tree says.
 */
function firstOfJoined(clauses: readonly Clause[], clause: Clause): Clause {
  let first = clause;
  for (let step = 0; step < LONGEST_LIST && first.marker === null && first.governor !== null; step++) {
    const joined = first.link === 'conjunct' || (first !== clause && first.link === 'infinitive' && clause.verb.finite);
    if (!joined) break;
    first = clauses[first.governor]!;
  }
  return first;
}

/** Clauses joined one to the other. */
const LONGEST_LIST = 8;

/** “told him that Lind was ill and [asked] him to wait”: whoever speaks is known, and is another than the subject that the tree shares. */
function isSaidByOther(reading: Reading, { verb, subject, subjectSource }: Clause): boolean {
  if (subject === null || subjectSource !== 'shared') return false;
  const { start, end } = reading.tokens[verb.head]!;
  const source = reading.isCue(start, end)?.source ?? null;
  if (source === null) return false;
  const own = entitySpan(reading, subject);
  if (own.text.toLowerCase() === source.text.toLowerCase()) return false;
  if (own.entity !== null || source.entity !== null) return own.entity !== source.entity;
  return source.end <= own.start || own.end <= source.start;
}

/** “[Raising] taxes would hurt”: a gerund that is the subject of another clause says nothing of itself. */
function isOwnSubject({ subject, verb }: Clause): boolean {
  return subject !== null && subject.start <= verb.head && verb.head < subject.end;
}

/** “than he [did] with others”, “has – and repeatedly – denied”: the verb that it stands for, or leads to, is elsewhere. */
function isElliptic({ verb, dependents }: Clause): boolean {
  const bare = verb.lemma === 'do' || verb.lemma === 'have' || /^(?:will|would|can|could)$/.test(verb.lemma);
  return bare && verb.finite && !dependents.some(({ kind }) => kind !== 'prepositional' && kind !== 'temporal');
}

/** In headlines with capitals everywhere the tags are weak: only a subject that is a known name counts. */
function isLooseHeadline({ headline, sentence }: Reading, subject: Resolved): boolean {
  if (!headline) return false;
  const words = sentence.text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals > words.length * TITLE_CASE && ('unresolved' in subject || subject.span.entity === null);
}

/** Share of capitalised words from which a headline counts as written in title case. */
const TITLE_CASE = 0.7;

/** Claims of appositions: “Noor Adila, [34], …”. */
function describedBy(reading: Reading): Claim[] {
  return apposedClauses(reading).flatMap((clause) => {
    const subject = resolvedSubject(reading, clause);
    return subject !== null && 'span' in subject ? [claimOf(reading, clause, subject.span, 'extract/apposition')] : [];
  });
}

function claimsOf(reading: Reading, refuse: Refuse): Claim[] {
  return reading.clauses.flatMap((clause) => {
    const rule = claimRules.find(({ accepts }) => accepts(reading, clause));
    if (
      rule === undefined ||
      isOwnSubject(clause) ||
      isElliptic(clause) ||
      isAttribution(reading, clause) ||
      isQuestioned(reading, clause) ||
      isSaidByOther(reading, clause) ||
      !agrees(reading, clause)
    )
      return [];
    const subject = resolvedSubject(reading, clause);
    if (subject === null || isLooseHeadline(reading, subject)) return [];
    const claim = claimOf(reading, clause, 'span' in subject ? subject.span : subject.unresolved, rule.name);
    if ('span' in subject) return [claim];
    const { start, end, text } = claim;
    refuse({
      reason: 'unresolved-subject',
      start,
      end,
      text,
      candidates: [{ text: subject.unresolved.text, why: subject.why }],
      rule: rule.name,
    });
    return [];
  });
}
