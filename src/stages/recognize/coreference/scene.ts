import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import { nounPhrases } from '../../../language/phrases.js';
import type { Document } from '../../../schemas/document.js';
import { recently } from '../../../text/recent.js';
import type { Cluster, Reference } from '../clusters/cluster.js';
import type { Lines } from '../lines.js';
import type { Name } from '../names/found.js';

/** A name in its sentence, with the cluster that it is of. */
export interface Placed {
  readonly name: Name;
  readonly cluster: Cluster;
}

/** A document in which names are clustered: what the rules of coreference look at. */
export interface Scene {
  readonly document: Document;
  readonly lines: Lines;
  readonly clusters: readonly Cluster[];
  /** The names of each sentence, from left to right. */
  readonly placed: readonly (readonly Placed[])[];
  /** The clusters that descriptions of a sentence stand for, as far as resolved. */
  readonly described: Map<number, Cluster[]>;
  /** The base noun phrases of a sentence. */
  readonly phrases: (sentence: number) => readonly NounPhrase[];
}

export function sceneOf(document: Document, lines: Lines, clusters: readonly Cluster[]): Scene {
  const placed = bySentence(lines.count, clusters);
  const phrases = recently(
    (sentence: number) => nounPhrases(lines.at(sentence).tokens),
    (found) => found.length,
  );
  return { document, lines, clusters, placed, described: new Map(), phrases };
}

function bySentence(count: number, clusters: readonly Cluster[]): (readonly Placed[])[] {
  const all = clusters.flatMap((cluster) => cluster.names.map((name): Placed => ({ name, cluster })));
  all.sort((a, b) => a.name.sentence - b.name.sentence || a.name.from - b.name.from);
  const lists = new Array<readonly Placed[]>(count).fill([]);
  for (let from = 0, to = 0; from < all.length; from = to) {
    const { sentence } = all[from]!.name;
    while (all[to]?.name.sentence === sentence) to++;
    lists[sentence] = all.slice(from, to);
  }
  return lists;
}

/** The name that ends right before the token, over a possessive mark. */
export function nameEndingAt(scene: Scene, sentence: number, at: number): Placed | null {
  const words = scene.lines.at(sentence).words;
  const end = /^['’]s?$/.test(words[at - 1] ?? '') ? at - 1 : at;
  return scene.placed[sentence]!.find(({ name }) => name.to === end) ?? null;
}

export function nameStartingAt(scene: Scene, sentence: number, at: number): Placed | null {
  return scene.placed[sentence]!.find(({ name }) => name.from === at) ?? null;
}

/** The names that lie inside the tokens `from` to `to`. */
export function namesWithin(scene: Scene, sentence: number, from: number, to: number): Placed[] {
  return scene.placed[sentence]!.filter(({ name }) => name.from >= from && name.to <= to);
}

/** Whether a name takes any of the tokens `from` to `to`. */
export function overlapsName(scene: Scene, sentence: number, from: number, to: number): boolean {
  return scene.placed[sentence]!.some(({ name }) => name.from < to && name.to > from);
}

export function referenceOf(
  scene: Scene,
  sentence: number,
  from: number,
  to: number,
  form: Reference['form'],
): Reference {
  const { tokens } = scene.lines.at(sentence);
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  return { sentence, from, to, start, end, text: scene.document.text.slice(start, end), form };
}
