import type { TokenRange } from '../phrases/noun-phrases.js';
import type { VerbGroup } from '../phrases/verb-groups.js';

/** A nominal in token indexes, with what hangs on it (“the search for 20 passengers”); `head` is its main word. */
export interface Nominal extends TokenRange {
  readonly head: number;
}

/**
 * What depends on the verb besides its subject. `nominal` is a noun phrase without a preposition, `temporal` one that
 * says when; `marker` is the preposition, the “to” or the subordinator.
 */
export interface Dependent extends Nominal {
  readonly kind: 'nominal' | 'temporal' | 'adjectival' | 'prepositional' | 'infinitive' | 'clause';
  readonly marker: string | null;
}

/** How the clause stands to the one that it hangs on. */
export type ClauseLink = 'root' | 'conjunct' | 'complement' | 'relative' | 'adverbial' | 'participle' | 'infinitive';

/** Where the subject was found: before the verb, shared with a conjunct, the antecedent, the one who controls it, behind the verb. */
export type SubjectSource = 'own' | 'shared' | 'antecedent' | 'control' | 'inverted';

/**
 * A clause, however it was found: nothing here depends on chunks, so that a dependency tree can give the same.
 * `governor` is the clause that it hangs on, as an index into the clauses of the sentence; `governorNoun` the token of
 * the noun that it completes (“evidence that …”).
 */
export interface Clause extends TokenRange {
  readonly verb: VerbGroup;
  readonly link: ClauseLink;
  readonly marker: string | null;
  readonly governor: number | null;
  readonly governorNoun: number | null;
  readonly subject: Nominal | null;
  readonly subjectSource: SubjectSource | null;
  readonly dependents: readonly Dependent[];
}
