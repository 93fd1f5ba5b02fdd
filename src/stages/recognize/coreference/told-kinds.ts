import { tradeNouns } from '../../../language/names/companies.js';
import type { Cluster } from '../clusters/cluster.js';
import { apposedNouns } from './apposition.js';
import type { Scene } from './scene.js';

/** What the document calls the organizations, by the nouns right before their names and those that these stand in apposition to. */
export type ToldKinds = ReadonlyMap<string, readonly Cluster[]>;

/**
 * Trade -> the organizations that the document says are of it.
 *
 *     US automaker Zentara lost a billion; the Irish airline, Norlink, did not
 *        ^^^^^^^^^                                   ^^^^^^^
 */
export function toldKinds(scene: Scene): ToldKinds {
  const found = new Map<string, Cluster[]>();
  for (const cluster of scene.clusters) {
    if (cluster.type !== 'organization') continue;
    for (const kind of new Set(cluster.names.flatMap((name) => kindsAt(scene, name)))) {
      const list = found.get(kind);
      if (list === undefined) found.set(kind, [cluster]);
      else list.push(cluster);
    }
  }
  return found;
}

function kindsAt(scene: Scene, name: Cluster['names'][number]): string[] {
  const { words } = scene.lines.at(name.sentence);
  const nouns = [name.from - 1, ...apposedNouns(scene, name), behind(words, name.to)];
  return nouns.flatMap((at) => {
    const word = words[at]?.toLowerCase() ?? '';
    return tradeNouns.has(word) ? [word] : [];
  });
}

/** `Ford Motor Company, the U.S. car maker, will`: the last word before the comma that closes the apposition; -1 where there is none. */
function behind(words: readonly string[], to: number): number {
  if (words[to] !== ',' || !/^(?:an?|the|one)$/i.test(words[to + 1] ?? '')) return -1;
  const length = words
    .slice(to + 2, to + 2 + LONGEST)
    .findIndex((word) => /^(?:[,.;)]|at|based|for|in|of|that|which|with)$/.test(word));
  return length < 1 ? -1 : to + 1 + length;
}

/** Words between the article and the noun. */
const LONGEST = 6;
