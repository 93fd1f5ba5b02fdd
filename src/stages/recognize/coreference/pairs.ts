import { wordList } from '../../../language/word-list.js';
import type { Cluster } from '../clusters/cluster.js';
import { newCluster } from '../clusters/cluster.js';
import { mayLead } from './leaders.js';
import { namesWithin, type Placed, referenceOf, type Scene } from './scene.js';

/** Plural nouns for two people at the head of something. */
const leaders: ReadonlySet<string> = new Set(
  wordList('leaders, men, presidents, women, politicians, candidates, rivals, ministers'),
);

/** A pair that is spoken of as one. */
export interface Pair {
  readonly cluster: Cluster;
  readonly members: readonly [Cluster, Cluster];
}

/**
 * Resolves “the two leaders” to the two people last named together, or to the only two leaders there are.
 *
 *     President Putin and Commissioner Kim will attend. The two leaders will talk.
 *                                                       ^^^^^^^^^^^^^^^
 */
export function resolvePairs(scene: Scene): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const line of scene.lines) {
    for (let at = 0; at < line.words.length; at++) {
      const to = pairEnd(line.words, at);
      if (to === null) continue;
      const members = membersOf(scene, line.sentence, at, line.words[to - 1]!.toLowerCase());
      if (members === null) continue;
      const key = members
        .map((member) => member.names[0]!.start)
        .sort((a, b) => a - b)
        .join(' ');
      const pair = pairs.get(key) ?? { cluster: newCluster('group', 'recognize/nominal-pair'), members };
      pairs.set(key, pair);
      pair.cluster.references.push(referenceOf(scene, line.sentence, at, to, 'nominal'));
      at = to - 1;
    }
  }
  return [...pairs.values()];
}

/** “the two leaders”, “both leaders”, “the two North Korean men” is none. */
function pairEnd(words: readonly string[], at: number): number | null {
  const two = words[at + 1]?.length === 3 && /^two$/i.test(words[at + 1]!);
  const length = two && /^(?:the|these|those)$/i.test(words[at]!) ? 3 : /^both$/i.test(words[at]!) ? 2 : 0;
  return length > 0 && leaders.has(words[at + length - 1]?.toLowerCase() ?? '') && words[at + length] !== 'of'
    ? at + length
    : null;
}

/** Sentences that a pair reaches back over. */
const REACH = 3;

function membersOf(scene: Scene, sentence: number, at: number, noun: string): [Cluster, Cluster] | null {
  const fits = (cluster: Cluster) =>
    /^(?:leaders|presidents)$/.test(noun) ? mayLead(cluster) : cluster.type === 'person';
  for (let back = sentence; back >= Math.max(0, sentence - REACH); back--) {
    const pair = coordinated(scene, back, back === sentence ? at : Number.POSITIVE_INFINITY, fits);
    if (pair !== null) return pair;
  }
  const known = scene.clusters.filter(
    (cluster) =>
      cluster.type === 'person' &&
      cluster.offices.length > 0 &&
      mayLead(cluster) &&
      startsBefore(scene, cluster, sentence),
  );
  return known.length === 2 ? [known[0]!, known[1]!] : null;
}

function startsBefore(scene: Scene, cluster: Cluster, sentence: number): boolean {
  return cluster.names[0]!.start < scene.lines.at(sentence).tokens[0]!.start;
}

/** Two people joined by “and” or “with”, and no third one in the list. */
function coordinated(
  scene: Scene,
  sentence: number,
  before: number,
  fits: (cluster: Cluster) => boolean,
): [Cluster, Cluster] | null {
  const people = namesWithin(scene, sentence, 0, before).filter(({ cluster }) => fits(cluster));
  for (let index = people.length - 1; index > 0; index--) {
    const [left, right] = [people[index - 1]!, people[index]!];
    if (left.cluster !== right.cluster && joined(scene, sentence, left, right)) return [left.cluster, right.cluster];
  }
  return null;
}

function joined(scene: Scene, sentence: number, left: Placed, right: Placed): boolean {
  const { words } = scene.lines.at(sentence);
  const between = words.slice(left.name.to, right.name.titleFrom).filter((word) => !/^(?:the|['’]s?)$/.test(word));
  const others = scene.placed[sentence]!.filter(({ name }) => name.from >= left.name.to && name.to <= right.name.from);
  const joint = between.filter((word) => !others.some(({ name }) => name.text.split(/\s+/).includes(word)));
  return joint.length === 1 && /^(?:and|with|,and)$/.test(joint[0]!);
}
