import type { Claim } from '../../schemas/claim.js';
import type { Document } from '../../schemas/document.js';
import type { Entity } from '../../schemas/entity.js';
import type { Finding } from '../../schemas/finding.js';
import type { Identity } from '../../schemas/identity.js';
import type { Override } from '../../schemas/override.js';
import type { Quote } from '../../schemas/quote.js';
import type { Refusal } from '../../schemas/refusal.js';
import type { Sentence } from '../../schemas/sentence.js';
import { contextOf } from './context.js';
import { identitiesWithCopies, withCopiesIn, withoutCopies } from './copies.js';
import { findingsOf } from './draft.js';
import { figureFindings } from './figures/findings.js';
import { identify } from './identities/identify.js';
import { accountsOf } from './lookup.js';
import { mediaEntities } from './media.js';
import { occasionsOf } from './occasions.js';
import { pointFindings } from './points/findings.js';
import { withPublished } from './published.js';
import { utterancesOf } from './quotations/collate.js';
import { collationsOf } from './quotations/findings.js';
import { speakerConflicts } from './quotations/speakers.js';
import { withoutRedundant } from './redundant.js';
import { ambiguousNames } from './refused.js';
import { roleConflicts } from './roles.js';
import { scopesOf } from './scope.js';
import { singleSources } from './single-source.js';
import { statementFindings } from './statements/findings.js';

/** All layers of all documents, each in input order; records of one document are contiguous. */
export interface Corpus {
  readonly documents: readonly Document[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
}

export interface Reconciled {
  readonly identities: readonly Identity[];
  readonly findings: readonly Finding[];
  readonly refusals: readonly Refusal[];
}

/**
 * Corpus -> who is who across its documents, and what they together say. The order of the documents makes no difference:
 * they are taken in the order of their ids.
 */
export function reconcile(corpus: Corpus, overrides: readonly Override[] = []): Reconciled {
  const all = accountsOf(corpus);
  const { accounts: told, copies } = withoutCopies(all);
  const occasions = occasionsOf(told);
  const accounts = withPublished(told, occasions);
  const identified = identify(accounts, (doc) => occasions.get(doc) ?? -1, overrides);
  const context = contextOf(accounts, occasions, identified);
  const scopes = scopesOf(context);
  const utterances = utterancesOf(context);
  const drafts = withoutRedundant([
    ...utterances.flatMap((utterance) => collationsOf(context, utterance)),
    ...speakerConflicts(context),
    ...singleSources(context, utterances),
    ...figureFindings(context, scopes),
    ...pointFindings(context, scopes),
    ...roleConflicts(context),
    ...statementFindings(context, scopes),
  ]);
  const identities = identitiesWithCopies(identified.identities, copies);
  const whole =
    copies.size === 0 ? context : contextOf(all, occasions, { identities, byEntity: entitiesOf(identities) });
  return {
    identities,
    findings: findingsOf(whole, mediaEntities(whole), withCopiesIn(drafts, copies)),
    refusals: ambiguousNames(identified.ambiguous),
  };
}

function entitiesOf(identities: readonly Identity[]): Map<string, string> {
  return new Map(identities.flatMap(({ id, entities }) => entities.map((entity): [string, string] => [entity, id])));
}
