/** A word or a contracted cycle, with the best arc that enters it, as words. */
interface Node {
  parent: Node | undefined;
  head: number;
  dependent: number;
  readonly members: readonly Node[];
}

/**
 * The tree over the words 1 … n - 1 under the root 0 with the highest sum of `score[dependent * n + head]`, which is
 * written over. Edmonds’s algorithm, growing one path at a time (Gabow, Galil, Spencer and Tarjan 1986): time is quadratic
 * in n whatever the scores, as each word is contracted once.
 */
export function spanningTree(score: Float64Array, n: number): Int32Array {
  const graph = graphOf(score, n);
  const words = [...graph.nodes];
  const reached = new Uint8Array(n);
  reached[0] = 1;
  for (let word = 1; word < n; word++) grow(graph, reached, word);
  return expand(words, n);
}

/** The words as rows; a contracted cycle lives on in the row of one of its members, and the others are gone. */
interface Graph {
  readonly n: number;
  readonly score: Float64Array;
  /** The words that an arc between two rows stands for. */
  readonly heads: Int32Array;
  readonly dependents: Int32Array;
  readonly nodes: Node[];
  readonly gone: Uint8Array;
}

function graphOf(score: Float64Array, n: number): Graph {
  const heads = new Int32Array(n * n);
  const dependents = new Int32Array(n * n);
  for (let dependent = 0, at = 0; dependent < n; dependent++) {
    for (let head = 0; head < n; head++, at++) {
      heads[at] = head;
      dependents[at] = dependent;
    }
  }
  return {
    n,
    score,
    heads,
    dependents,
    nodes: Array.from({ length: n }, (_, word) => ({ parent: undefined, head: 0, dependent: word, members: [] })),
    gone: new Uint8Array(n),
  };
}

/** Follows the best arcs from a row backwards until they lead to what is reached already; cycles on the way are contracted. */
function grow(graph: Graph, reached: Uint8Array, start: number): void {
  if (graph.gone[start] === 1 || reached[start] === 1) return;
  const path = [start];
  for (;;) {
    const row = path.at(-1)!;
    const head = enter(graph, row);
    if (reached[head] === 1) break;
    const from = path.indexOf(head);
    if (from < 0) path.push(head);
    else contract(graph, path.splice(from + 1), head);
  }
  for (const row of path) reached[row] = 1;
}

/** Takes the best arc into a row; gives the row that it comes from. */
function enter({ n, score, heads, dependents, nodes, gone }: Graph, row: number): number {
  let best = -1;
  for (let head = 0; head < n; head++) {
    if (head === row || gone[head] === 1) continue;
    if (best < 0 || score[row * n + head]! > score[row * n + best]!) best = head;
  }
  const node = nodes[row]!;
  node.head = heads[row * n + best]!;
  node.dependent = dependents[row * n + best]!;
  // What another arc into the row would lose against this one.
  const worth = score[row * n + best]!;
  for (let head = 0; head < n; head++) score[row * n + head]! -= worth;
  return best;
}

/** Makes one node of the cycle of `others` and `row`, in whose place it is put. */
function contract(graph: Graph, others: readonly number[], row: number): void {
  const { n, score, nodes, gone } = graph;
  for (const other of others) {
    gone[other] = 1;
    for (let at = 0; at < n; at++) {
      if (at === row || gone[at] === 1) continue;
      if (score[other * n + at]! > score[row * n + at]!) replace(graph, row * n + at, other * n + at);
      if (score[at * n + other]! > score[at * n + row]!) replace(graph, at * n + row, at * n + other);
    }
  }
  const members = [row, ...others].map((member) => nodes[member]!);
  const cycle: Node = { parent: undefined, head: 0, dependent: row, members };
  for (const member of members) member.parent = cycle;
  nodes[row] = cycle;
}

function replace({ score, heads, dependents }: Graph, to: number, from: number): void {
  score[to] = score[from]!;
  heads[to] = heads[from]!;
  dependents[to] = dependents[from]!;
}

/** The arc into a cycle takes the place of the one into the member that it leads to. */
function expand(words: readonly Node[], n: number): Int32Array {
  const tree = new Int32Array(n);
  const open = [...new Set(words.slice(1).map(outermost))];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    tree[node.dependent] = node.head;
    for (let inner = words[node.dependent]!; inner !== node; inner = inner.parent!) {
      for (const member of inner.parent!.members) if (member !== inner) open.push(member);
    }
  }
  return tree;
}

function outermost(word: Node): Node {
  let node = word;
  while (node.parent !== undefined) node = node.parent;
  return node;
}
