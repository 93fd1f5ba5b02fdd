import type { Kernel } from './arithmetic.js';
import type { EncoderMeta } from './encoder-file.js';
import { apply } from './linear.js';
import type { Network } from './network.js';
import { bestTree } from './tree.js';

/** What the encoder says of one sentence, a number for each token. */
export interface Reading {
  /** Index into `meta.upos`. */
  readonly upos: Uint8Array;
  /** Index into `meta.xpos`. */
  readonly xpos: Uint8Array;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: Int16Array;
  /** Index into `meta.relations`. */
  readonly relation: Uint8Array;
  /** Probability that head and relation are both right. */
  readonly certainty: Float32Array;
  /** Scores of the entity labels, `meta.entityLabels.length` for each token. */
  readonly entities: Float32Array;
}

/** Reads off the sentence whose rows in the buffers begin with `first`, `n` with its root. */
export type ReadSentence = (first: number, n: number) => Reading;

export function sentenceReader(kernel: Kernel, network: Network, meta: EncoderMeta): ReadSentence {
  const { buffers, arc, mlp, parts } = network;
  const floats = new Float32Array(kernel.memory);
  const tagsOf = tagReader(floats, network, meta);
  const relationsOf = relationReader(kernel, network, meta);
  return (first, n) => {
    const hidden = buffers.hidden + first * mlp.outputs * 4;
    const dependents = buffers.arcs + first * arc.outputs * 4;
    const heads = hidden + parts.head * 4;
    kernel.dots(dependents, arc.outputs * 4, heads, mlp.outputs * 4, buffers.scores, n, n, meta.arc);
    const scores = floats.subarray(buffers.scores / 4, buffers.scores / 4 + n * n);
    const tree = bestTree(scores, n);
    const head = new Int16Array(n - 1);
    const certainty = new Float32Array(n - 1);
    for (let word = 1; word < n; word++) {
      head[word - 1] = tree[word]! - 1;
      certainty[word - 1] = share(scores, word * n, n, tree[word]!, word);
    }
    return { ...tagsOf(first, n), head, relation: relationsOf(first, n, tree, certainty), certainty };
  };
}

function tagReader(floats: Float32Array, { buffers, tags }: Network, meta: EncoderMeta) {
  const [some, more, labels] = [meta.upos.length, meta.xpos.length, meta.entityLabels.length];
  return (first: number, n: number) => {
    const upos = new Uint8Array(n - 1);
    const xpos = new Uint8Array(n - 1);
    const entities = new Float32Array((n - 1) * labels);
    for (let word = 0; word < n - 1; word++) {
      const at = buffers.tags / 4 + (first + word + 1) * tags.outputs;
      upos[word] = largest(floats, at, some);
      xpos[word] = largest(floats, at + some, more);
      for (let i = 0; i < labels; i++) entities[word * labels + i] = floats[at + some + more + i]!;
    }
    return { upos, xpos, entities };
  };
}

/** The relation of each word to its head in the tree; its probability is multiplied into `certainty`. */
function relationReader(kernel: Kernel, network: Network, meta: EncoderMeta) {
  const { buffers, mlp, parts, relations } = network;
  const count = meta.relations.length;
  const root = meta.relations.indexOf('root');
  const floats = new Float32Array(kernel.memory);
  const bytes = new Uint8Array(kernel.memory);
  const scores = floats.subarray(buffers.relationScores / 4, buffers.relationScores / 4 + count);
  /** Row of each head among the heads whose part is computed. */
  const headRows = (first: number, tree: Int32Array): Int32Array => {
    const rows = new Int32Array(tree.length).fill(-1);
    const size = relations.inputs * 2;
    let next = 0;
    for (let word = 1; word < tree.length; word++) {
      const head = tree[word]!;
      if (head === 0 || rows[head] !== -1) continue;
      const from = buffers.hiddenShort + ((first + head) * mlp.outputs + parts.labelHead) * 2;
      bytes.copyWithin(buffers.heads + next * size, from, from + size);
      rows[head] = next++;
    }
    if (next > 0) apply(kernel, relations, buffers.heads, size, buffers.relations, next);
    return rows;
  };
  return (first: number, n: number, tree: Int32Array, certainty: Float32Array): Uint8Array => {
    const rows = headRows(first, tree);
    const found = new Uint8Array(n - 1).fill(root);
    for (let word = 1; word < n; word++) {
      if (tree[word] === 0) continue;
      const head = buffers.relations + rows[tree[word]!]! * relations.outputs * 4;
      const dependent = buffers.hidden + ((first + word) * mlp.outputs + parts.labelDependent) * 4;
      kernel.dots(dependent, 0, head, parts.room * 4, buffers.relationScores, 1, count, parts.room);
      for (let i = 0, one = head / 4 + count * parts.room; i < count; i++) scores[i] = scores[i]! + floats[one + i]!;
      scores[root] = Number.NEGATIVE_INFINITY;
      const best = largest(scores, 0, count);
      found[word - 1] = best;
      certainty[word - 1] = certainty[word - 1]! * share(scores, 0, count, best, root);
    }
    return found;
  };
}

function largest(values: Float32Array, from: number, count: number): number {
  let best = from;
  let most = values[from]!;
  for (let at = from + 1; at < from + count; at++) {
    if (values[at]! > most) {
      best = at;
      most = values[at]!;
    }
  }
  return best - from;
}

/** Divides scores: without it the network is surer of its trees than it is right. Fitted on the development sets of the treebanks. */
const TEMPERATURE = 1.25;
/** What is so far behind the value chosen takes nothing from its probability that single precision would show. */
const FAR = -20 * TEMPERATURE;

/** Probability of the value `chosen` of `count` from `from` on under a softmax, the one at `barred` left out. */
function share(values: Float32Array, from: number, count: number, chosen: number, barred: number): number {
  const own = values[from + chosen]!;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const behind = values[from + i]! - own;
    if (behind > FAR && i !== barred) sum += Math.exp(behind / TEMPERATURE);
  }
  return 1 / sum;
}
