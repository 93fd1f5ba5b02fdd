import type { Name } from '../names/found.js';
import { isAcronym } from '../names/line.js';
import { type Cluster, newCluster } from './cluster.js';
import { initials, nameKey } from './key.js';

/** Names of anything but people -> one cluster a thing: by the same name, the same state or people, the acronym, the short form. */
export function clusterOthers(names: readonly Name[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const name of names) {
    const key = keyOf(name);
    const cluster = clusters.get(key) ?? newCluster(name.type!, name.rule);
    clusters.set(key, cluster);
    cluster.names.push(name);
    cluster.country ??= name.country ?? null;
  }
  return mergePapers(mergeShort(mergeAcronyms([...clusters.values()])));
}

function keyOf(name: Name): string {
  if (name.type === 'place' && name.state === true && name.country) return `state ${name.country}`;
  if (name.type === 'group' && name.country) return `people ${name.country}`;
  if (name.type === 'group') return `group ${nameKey(name.text).replace(/s$/, '')}`;
  return `${name.type} ${nameKey(name.text)}`;
}

/** “Shanghai Cooperation Organization” and “SCO”. */
function mergeAcronyms(clusters: readonly Cluster[]): Cluster[] {
  const full = new Map<string, Cluster>();
  for (const cluster of clusters) {
    const letters = initials(cluster.names[0]!.text);
    if (letters.length >= 2 && !isAcronym(cluster.names[0]!.text) && !full.has(letters)) full.set(letters, cluster);
  }
  return clusters.filter((cluster) => {
    const text = cluster.names[0]!.text.replace(/\./g, '');
    const target = isAcronym(cluster.names[0]!.text) ? full.get(text) : undefined;
    if (target === undefined || target === cluster || target.type !== cluster.type) return true;
    merge(target, cluster);
    return false;
  });
}

/** “Kestrel Foods” and “Kestrel”: the first word alone, where one organization only starts with it. */
function mergeShort(clusters: readonly Cluster[]): Cluster[] {
  const starts = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const words = nameKey(cluster.names[0]!.text).split(' ');
    if (cluster.type !== 'organization' || words.length < 2) continue;
    const list = starts.get(words[0]!) ?? [];
    list.push(cluster);
    starts.set(words[0]!, list);
  }
  // The keys are taken before the first merge, which changes the names.
  const keys = new Map(clusters.map((cluster) => [cluster, nameKey(cluster.names[0]!.text)]));
  return clusters.filter((cluster) => {
    const targets = starts.get(keys.get(cluster)!);
    if (cluster.type !== 'organization' || targets?.length !== 1 || known.test(cluster.rule)) return true;
    merge(targets[0]!, cluster);
    return false;
  });
}

/** Rules that find organizations in their own right: “the UN” is not the UN Security Council. */
const known = /\/name-(?:lexicon|institution)$/;

/** “The New York Times” and “The Times”, where no other paper ends so. */
function mergePapers(clusters: readonly Cluster[]): Cluster[] {
  const ends = (cluster: Cluster, word: string) =>
    cluster.type === 'organization' &&
    cluster.names[0]!.text.endsWith(` ${word}`) &&
    !/^The \S+$/.test(cluster.names[0]!.text);
  return clusters.filter((cluster) => {
    const word = cluster.rule === 'recognize/name-paper' ? cluster.names[0]!.text.slice(4) : '';
    const targets = word === '' ? [] : clusters.filter((other) => ends(other, word));
    if (targets.length !== 1) return true;
    merge(targets[0]!, cluster);
    return false;
  });
}

function merge(target: Cluster, cluster: Cluster): void {
  for (const name of cluster.names) target.names.push(name);
  target.names.sort((a, b) => a.start - b.start);
  target.country ??= cluster.country;
}
