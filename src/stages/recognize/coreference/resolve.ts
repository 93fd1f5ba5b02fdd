import type { Refuse } from '../../../pipeline/stage.js';
import type { Document } from '../../../schemas/document.js';
import type { Sentence } from '../../../schemas/sentence.js';
import type { Cluster } from '../clusters/cluster.js';
import type { Lines } from '../lines.js';
import { resolveAppositions } from './apposed.js';
import { resolveBeforeNames } from './before-name.js';
import { resolveCompatriots } from './compatriots.js';
import { resolveEpithets } from './epithets.js';
import { resolveFirstPerson } from './first-person.js';
import { resolveGlosses } from './gloss.js';
import { people, things } from './kinds.js';
import { resolveNamedLater } from './named-later.js';
import { resolveNominals } from './nominals.js';
import { findOffices } from './offices.js';
import { type Pair, resolvePairs } from './pairs.js';
import { resolvePluralBodies } from './plural-bodies.js';
import { resolvePredicates } from './predicates.js';
import { type Choose, resolvePronouns } from './pronouns.js';
import { quotedText } from './quoted.js';
import { resolveRelatives } from './relatives.js';
import { sceneOf } from './scene.js';
import { unnamedPeople } from './unnamed.js';

/** Who is spoken of without a name: pairs spoken of as one, and people of whom there are descriptions only. */
export interface Unnamed {
  readonly pairs: readonly Pair[];
  readonly people: readonly Cluster[];
}

/** Adds to the clusters their offices, descriptions and pronouns; returns those that have no name. */
export function resolveReferences(
  document: Document,
  sentences: readonly Sentence[],
  lines: Lines,
  clusters: readonly Cluster[],
  refuse: Refuse,
  choose?: Choose,
): Unnamed {
  const scene = sceneOf(document, lines, clusters);
  findOffices(scene);
  resolveAppositions(scene);
  const open = resolveNominals(scene, refuse);
  resolveGlosses(scene);
  resolvePluralBodies(scene);
  const pairs = resolvePairs(scene);
  const quoted = quotedText(document.text, sentences);
  const described = unnamedPeople(scene, open);
  resolveNamedLater(scene, described);
  resolveEpithets(scene, quoted, described, 'unread');
  const unnamed = [...described, ...resolveCompatriots(scene, refuse)];
  resolvePronouns(scene, quoted, people, [...clusters, ...unnamed], refuse, choose);
  resolveEpithets(scene, quoted, described, 'read');
  resolvePronouns(scene, quoted, things, clusters, refuse, choose);
  resolveFirstPerson(scene, sentences, quoted);
  resolveBeforeNames(scene);
  const spokenOf = unnamed.filter(({ references }) => references.length > 1);
  resolvePredicates(scene, [...clusters, ...spokenOf]);
  resolveRelatives(scene, [...clusters, ...spokenOf]);
  return { pairs, people: spokenOf };
}
