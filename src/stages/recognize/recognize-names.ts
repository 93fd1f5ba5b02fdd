import type { Refuse } from '../../pipeline/stage.js';
import type { Document } from '../../schemas/document.js';
import type { Sentence } from '../../schemas/sentence.js';
import { clusterNames, entityDraft, pairDraft } from './clusters/entities.js';
import { nestedNames } from './clusters/nested.js';
import { resolveReferences } from './coreference/resolve.js';
import type { EntityDraft } from './draft.js';
import { linesOf } from './lines.js';
import { namesOf } from './names/names.js';

/** People, organizations, places and other things with a name, each with all its mentions in the document. */
export function recognizeNames(document: Document, sentences: readonly Sentence[], refuse: Refuse): EntityDraft[] {
  const lines = linesOf(sentences);
  const names = namesOf(document, lines);
  const clusters = clusterNames(document, names, lines, refuse);
  const { pairs, people } = resolveReferences(document, sentences, lines, clusters, refuse);
  const nested = nestedNames(document, clusters, names, lines);
  return [
    ...[...clusters, ...people].map((cluster) => entityDraft(document, cluster, nested.get(cluster))),
    ...pairs.map((pair) => pairDraft(document, pair)),
  ];
}
