import type { Refuse } from '../../../pipeline/stage.js';
import type { Document } from '../../../schemas/document.js';
import type { Sentence } from '../../../schemas/sentence.js';
import type { Cluster } from '../clusters/cluster.js';
import type { Lines } from '../lines.js';
import { resolveGlosses } from './gloss.js';
import { resolveNominals } from './nominals.js';
import { findOffices } from './offices.js';
import { type Pair, resolvePairs } from './pairs.js';
import { resolvePronouns } from './pronouns.js';
import { quotedText } from './quoted.js';
import { sceneOf } from './scene.js';

/** Adds to the clusters their offices, descriptions and pronouns; returns the pairs that are spoken of as one. */
export function resolveReferences(
  document: Document,
  sentences: readonly Sentence[],
  lines: Lines,
  clusters: readonly Cluster[],
  refuse: Refuse,
): Pair[] {
  const scene = sceneOf(document, lines, clusters);
  findOffices(scene);
  resolveNominals(scene, refuse);
  resolveGlosses(scene);
  const pairs = resolvePairs(scene);
  resolvePronouns(scene, quotedText(document.text, sentences), refuse);
  return pairs;
}
