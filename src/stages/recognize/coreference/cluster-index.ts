import { officeNoun } from '../../../language/titles.js';
import type { Cluster } from '../clusters/cluster.js';
import { isAcronym } from '../names/shape.js';
import type { Scene } from './scene.js';
import { type ToldKinds, toldKinds } from './told-kinds.js';

/** Where to look a description up: people by office and country, all others by the words of their names, companies by what they are called. */
export interface ClusterIndex {
  readonly byOffice: ReadonlyMap<string, readonly Cluster[]>;
  readonly byCountry: ReadonlyMap<string, readonly Cluster[]>;
  readonly byWord: ReadonlyMap<string, readonly Cluster[]>;
  readonly byKind: ToldKinds;
}

export function indexOf(scene: Scene): ClusterIndex {
  const byOffice = new Map<string, Cluster[]>();
  const byCountry = new Map<string, Cluster[]>();
  const byWord = new Map<string, Cluster[]>();
  for (const cluster of scene.clusters) {
    if (cluster.type === 'person') {
      for (const noun of new Set(cluster.offices.map((office) => officeNoun(office.noun))))
        put(byOffice, noun, cluster);
      if (cluster.country !== null) put(byCountry, cluster.country, cluster);
    } else for (const word of nameWords(cluster)) put(byWord, word, cluster);
  }
  return { byOffice, byCountry, byWord, byKind: toldKinds(scene) };
}

/** The words of all forms of a name in lower case, acronyms left out. */
export function nameWords(cluster: Cluster): Set<string> {
  const texts = new Set(cluster.names.map(({ text }) => text));
  return new Set([...texts].filter((text) => !isAcronym(text)).flatMap((text) => text.toLowerCase().split(/[\s-]+/)));
}

function put(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = map.get(key) ?? [];
  map.set(key, list);
  list.push(cluster);
}
