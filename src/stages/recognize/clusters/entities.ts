import type { Refuse } from '../../../pipeline/stage.js';
import type { Document } from '../../../schemas/document.js';
import type { Mention } from '../../../schemas/entity.js';
import type { Span } from '../../../schemas/span.js';
import { bySpan } from '../../../text/span.js';
import type { Pair } from '../coreference/pairs.js';
import type { EntityDraft } from '../draft.js';
import type { Lines } from '../lines.js';
import type { Name } from '../names/found.js';
import type { Cluster } from './cluster.js';
import { conceptAcronyms } from './concepts.js';
import { clusterOthers } from './others.js';
import { clusterPeople } from './resolve.js';
import { takenUp } from './taken-up.js';
import { typeNames } from './typing.js';
import { bareTypings, unify } from './unify.js';

/** The names of a document -> its clusters. */
export function clusterNames(document: Document, found: readonly Name[], lines: Lines, refuse: Refuse): Cluster[] {
  const concepts = conceptAcronyms(lines);
  const names = found.filter((name) => !concepts.has(name.text));
  const first = typeNames(names, lines);
  const all = [...names, ...takenUp(document, names, lines, first, bareTypings(first, names))].sort(bySpan);
  const typings = unify(first, all);
  const typed = all.flatMap((name): Name[] => {
    const typing = typings.get(name.spelling.key);
    return typing === undefined ? [] : [{ ...name, type: typing.type, rule: typing.rule }];
  });
  const people = clusterPeople(
    typed.filter((name) => name.type === 'person'),
    refuse,
  );
  return [
    ...people,
    ...clusterOthers(
      typed.filter((name) => name.type !== 'person'),
      lines,
    ),
  ];
}

export function entityDraft(document: Document, cluster: Cluster, nested?: readonly Span[]): EntityDraft {
  const texts = [...new Set(cluster.names.map((name) => name.text))];
  const name = texts.length > 0 ? fullest(texts) : cluster.references[0]!.text;
  return {
    kind: 'entity',
    doc: document.id,
    type: cluster.type,
    name,
    aliases: texts.filter((text) => text !== name),
    titles: [...cluster.titles],
    country: cluster.country,
    value: null,
    mentions: mentionsOf(cluster),
    ...(nested && { nested: [...nested].sort(bySpan) }),
    rule: cluster.rule,
  };
}

/** “The two leaders”, with the names of both as aliases. */
export function pairDraft(document: Document, { cluster, members }: Pair): EntityDraft {
  const draft = entityDraft(document, cluster);
  const aliases = members.map((member) => entityDraft(document, member).name);
  return { ...draft, aliases };
}

function mentionsOf({ names, references }: Cluster): Mention[] {
  return [
    ...names.map(({ start, end, text }): Mention => ({ start, end, text, form: 'name' })),
    ...references.map(({ start, end, text, form }): Mention => ({ start, end, text, form })),
  ].sort(bySpan);
}

/** The form with the most words, then the longest, capitals throughout only where there is no other; the first of equals. */
export function fullest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (compareForms(text, best) > 0 ? text : best));
}

function compareForms(a: string, b: string): number {
  const shouting = Number(isShouted(b)) - Number(isShouted(a));
  return a.split(/[\s-]/).length - b.split(/[\s-]/).length || shouting || a.length - b.length;
}

function isShouted(text: string): boolean {
  return text.includes(' ') && text === text.toUpperCase();
}
