import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import { nounPhrases } from '../../../language/phrases.js';
import type { Document } from '../../../schemas/document.js';
import type { Cluster, Reference } from '../clusters/cluster.js';
import type { Name } from '../names/found.js';
import type { Line } from '../names/line.js';

/** A name in its sentence, with the cluster that it is of. */
export interface Placed {
  readonly name: Name;
  readonly cluster: Cluster;
}

/** A document in which names are clustered: what the rules of coreference look at. */
export interface Scene {
  readonly document: Document;
  readonly lines: readonly Line[];
  readonly clusters: readonly Cluster[];
  /** The names of each sentence, from left to right. */
  readonly placed: readonly (readonly Placed[])[];
  /** The clusters that a description of each sentence stands for, as far as resolved. */
  readonly described: readonly Cluster[][];
  /** The base noun phrases of a sentence. */
  readonly phrases: (sentence: number) => readonly NounPhrase[];
}

export function sceneOf(document: Document, lines: readonly Line[], clusters: readonly Cluster[]): Scene {
  const placed: Placed[][] = lines.map(() => []);
  for (const cluster of clusters) for (const name of cluster.names) placed[name.sentence]!.push({ name, cluster });
  for (const list of placed) list.sort((a, b) => a.name.from - b.name.from);
  return { document, lines, clusters, placed, described: lines.map(() => []), phrases: phrasesOf(lines) };
}

/** Each sentence is cut into its phrases once, and only if asked for. */
function phrasesOf(lines: readonly Line[]): Scene['phrases'] {
  const known: (readonly NounPhrase[] | undefined)[] = [];
  return (sentence) => {
    known[sentence] ??= nounPhrases(lines[sentence]!.tokens);
    return known[sentence];
  };
}

/** The name that ends right before the token, over a possessive mark. */
export function nameEndingAt(scene: Scene, sentence: number, at: number): Placed | null {
  const words = scene.lines[sentence]!.words;
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
  const { tokens } = scene.lines[sentence]!;
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  return { sentence, from, to, start, end, text: scene.document.text.slice(start, end), form };
}
