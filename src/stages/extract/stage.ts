import { z } from 'zod';
import type { Clause } from '../../language/phrases/clause.js';
import type { Refuse, Stage } from '../../pipeline/stage.js';
import { Claim } from '../../schemas/claim.js';
import { bySpan } from '../../text/span.js';
import { agrees } from './agreement.js';
import { isAttribution } from './attributions.js';
import { claimOf } from './claim.js';
import { type Reading, readings } from './reading.js';
import { claimRules } from './rules.js';
import { resolvedSubject } from './subject.js';

/** Sentences, entities and quotations -> claims: one for each clause that can be read alone. */
export const extract: Stage<'document' | 'sentences' | 'entities' | 'quotes', 'claims'> = {
  name: 'extract',
  needs: ['document', 'sentences', 'entities', 'quotes'],
  gives: 'claims',
  schema: z.array(Claim),
  run: (layers, refuse) => {
    const claims: Claim[] = [];
    for (const reading of readings(layers)) claims.push(...claimsOf(reading, refuse));
    return claims
      .sort((a, b) => bySpan(a, b) || bySpan(a.predicate, b.predicate))
      .map((claim, index) => ({ ...claim, id: `${claim.doc}#c${index + 1}` }));
  },
};

/** “know [how it ends]”: nothing is said of whether. */
function isQuestioned({ link, marker }: Clause): boolean {
  return (
    link === 'complement' &&
    (marker === 'how' || marker === 'what' || marker === 'where' || marker === 'whether' || marker === 'if')
  );
}

function claimsOf(reading: Reading, refuse: Refuse): Claim[] {
  return reading.clauses.flatMap((clause) => {
    const rule = claimRules.find(({ accepts }) => accepts(reading, clause));
    if (rule === undefined || isAttribution(reading, clause) || isQuestioned(clause) || !agrees(reading, clause))
      return [];
    const subject = resolvedSubject(reading, clause);
    if (subject === null) return [];
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
