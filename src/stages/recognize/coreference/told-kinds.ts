import { companyNouns, makerOf, tradeNouns, tradesOfName } from '../../../language/names/companies.js';
import type { Cluster } from '../clusters/cluster.js';
import { apposedNouns } from './apposition.js';
import type { Scene } from './scene.js';

/** What the document calls the organizations, by the nouns right before their names and those that these stand in apposition to. */
export type ToldKinds = ReadonlyMap<string, readonly Told[]>;

/** An organization, with the words before the noun that it is called by, in lower case. */
interface Told {
  readonly cluster: Cluster;
  readonly modifiers: readonly string[];
}

/**
 * Trade -> the organizations that the document says are of it.
 *
 *     US automaker Zentara lost a billion; the Irish airline, Norlink, did not; the law firm Berg & Roth
 *        ^^^^^^^^^                                   ^^^^^^^                          ^^^^^^^^
 */
export function toldKinds(scene: Scene): ToldKinds {
  const found = new Map<string, Told[]>();
  for (const cluster of scene.clusters) {
    if (cluster.type !== 'organization') continue;
    for (const name of cluster.names) {
      for (const { noun, modifiers } of kindsAt(scene, name)) {
        const list = found.get(noun) ?? [];
        found.set(noun, list);
        list.push({ cluster, modifiers });
      }
    }
  }
  return found;
}

interface Kind {
  readonly noun: string;
  readonly modifiers: readonly string[];
}

function kindsAt(scene: Scene, name: Cluster['names'][number]): Kind[] {
  const { words } = scene.lines.at(name.sentence);
  const nouns = [name.from - 1, ...apposedNouns(scene, name), behind(words, name.to)];
  const own = tradesOfName(words.slice(name.from, name.to)).map((noun): Kind => ({ noun, modifiers: [] }));
  const told = nouns.flatMap((at) => {
    const noun = words[at]?.toLowerCase() ?? '';
    if (!tradeNouns.has(noun) && !companyNouns.has(noun)) return [];
    const modifiers = words.slice(Math.max(0, at - MODIFIERS), at).map((word) => word.toLowerCase());
    return [plainKind(noun, modifiers)];
  });
  return [...own, ...told];
}

/** “car manufacturer” is “carmaker”. */
export function plainKind(noun: string, modifiers: readonly string[]): Kind {
  const maker = makerOf(modifiers.at(-1) ?? null, noun);
  return maker === null ? { noun, modifiers } : { noun: maker, modifiers: modifiers.slice(0, -1) };
}

/** Words before the noun that are looked at. */
const MODIFIERS = 3;

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
