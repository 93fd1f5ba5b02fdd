import type { Refuse } from '../../../pipeline/stage.js';
import type { Document } from '../../../schemas/document.js';
import type { EntityDraft } from '../draft.js';
import type { Name } from '../names/found.js';
import type { Line } from '../names/line.js';
import type { Cluster } from './cluster.js';
import { nameKey } from './key.js';
import { clusterOthers } from './others.js';
import { clusterPeople } from './resolve.js';
import { typeNames } from './typing.js';
import { unify } from './unify.js';

/** The names of a document -> its clusters. */
export function clusterNames(names: readonly Name[], lines: readonly Line[], refuse: Refuse): Cluster[] {
  const typings = unify(typeNames(names, lines), names);
  const typed = names.flatMap((name): Name[] => {
    const typing = typings.get(nameKey(name.text));
    return typing === undefined ? [] : [{ ...name, type: typing.type, rule: typing.rule }];
  });
  const people = clusterPeople(
    typed.filter((name) => name.type === 'person'),
    refuse,
  );
  return [...people, ...clusterOthers(typed.filter((name) => name.type !== 'person'))];
}

export function entityDraft(document: Document, cluster: Cluster): EntityDraft {
  const texts = [...new Set(cluster.names.map((name) => name.text))];
  const name = fullest(texts);
  return {
    kind: 'entity',
    doc: document.id,
    type: cluster.type,
    name,
    aliases: texts.filter((text) => text !== name),
    titles: [...cluster.titles],
    country: cluster.country,
    value: null,
    mentions: cluster.names.map(({ start, end, text }) => ({ start, end, text, form: 'name' as const })),
    rule: cluster.rule,
  };
}

/** The form with the most words, then the longest; the first of equals. */
function fullest(texts: readonly string[]): string {
  return texts.reduce((best, text) => {
    const more = text.split(/[\s-]/).length - best.split(/[\s-]/).length || text.length - best.length;
    return more > 0 ? text : best;
  });
}
