import { departmentName, fullBodyName, legalForms, ownedName } from '../../../language/names/bodies.js';
import { organizationHeads, organizationOpeners } from '../../../language/names/heads.js';
import type { Lines } from '../lines.js';
import type { Name } from '../names/found.js';
import { initials, nameKey } from '../names/key.js';
import { isAcronym } from '../names/shape.js';
import { type Cluster, newCluster } from './cluster.js';
import { isShortUniversity } from './unify.js';

/** Names of anything but people -> one cluster a thing: by the same name, the same state or people, the acronym, the short form. */
export function clusterOthers(names: readonly Name[], lines: Lines): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const name of names) {
    const key = keyOf(name);
    const cluster = clusters.get(key) ?? newCluster(name.type!, name.rule);
    clusters.set(key, cluster);
    cluster.names.push(name);
    cluster.country ??= name.country;
  }
  const glossed = mergeGlossed([...clusters.values()], lines);
  return mergePapers(mergeHeads(mergeUniversities(mergeShort(mergeOwned(mergeAcronyms(glossed))))));
}

function keyOf(name: Name): string {
  if (name.type === 'place' && name.state && name.country) return `state ${name.country}`;
  if (name.type === 'group' && name.country) return `people ${name.country}`;
  if (name.type === 'group') return `group ${name.spelling.key.replace(/s$/, '')}`;
  const full = name.type === 'organization' ? fullBodyName(name.text) : name.text;
  const owned = name.type === 'organization' ? ownedName(full) : null;
  const own = nameKey(departmentName(owned?.rest ?? full)).replace(/^the /, '');
  return `${name.type} ${owned === null ? '' : `${owned.country} `}${own}`;
}

/**
 * A name and the abbreviation that the document gives for it.
 *
 *     the State Property Agency (AVAS) … AVAS said
 *                                ^^^^
 */
function mergeGlossed(clusters: readonly Cluster[], lines: Lines): Cluster[] {
  const byPlace = new Map(
    clusters.flatMap((cluster) =>
      cluster.names.map((name): [string, Cluster] => [`${name.sentence} ${name.to}`, cluster]),
    ),
  );
  return clusters.filter((cluster) => {
    if (!isAcronym(cluster.names[0]!.text) || cluster.country !== null) return true;
    const gloss = cluster.names.find(({ sentence, from, to }) => {
      const { words } = lines.at(sentence);
      return words[from - 1] === '(' && words[to] === ')';
    });
    const full = gloss && byPlace.get(`${gloss.sentence} ${gloss.from - 1}`);
    if (full === undefined || full === cluster || full.type === 'group' || isAcronym(full.names[0]!.text)) return true;
    // “the Works Agency for the Near East (UNRWA)”: what is no place is not called by the letters of one.
    if (full.type === 'place' && cluster.type !== 'place') return true;
    merge(full, cluster);
    return false;
  });
}

/** “The U.S. Federal Reserve” and “the Federal Reserve”, where only one state’s is named. */
function mergeOwned(clusters: readonly Cluster[]): Cluster[] {
  const owned = new Map<string, Set<Cluster>>();
  for (const cluster of clusters) {
    const name = cluster.type === 'organization' ? ownedName(cluster.names[0]!.text) : null;
    if (name === null) continue;
    const key = nameKey(departmentName(name.rest));
    owned.set(key, (owned.get(key) ?? new Set()).add(cluster));
  }
  return clusters.filter((cluster) => {
    const targets = owned.get(nameKey(departmentName(cluster.names[0]!.text.replace(/^the\s+/i, ''))));
    const [target] = targets ?? [];
    if (cluster.type !== 'organization' || targets?.size !== 1 || target === cluster) return true;
    merge(target!, cluster);
    return false;
  });
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
    const { words } = cluster.names[0]!.spelling;
    if (cluster.type !== 'organization' || words.length < 2 || isKind(cluster.names[0]!.text.split(' ')[0]!)) continue;
    const list = starts.get(words[0]!) ?? [];
    list.push(cluster);
    starts.set(words[0]!, list);
  }
  // The keys are taken before the first merge, which changes the names.
  const keys = new Map(clusters.map((cluster) => [cluster, cluster.names[0]!.spelling.key]));
  return clusters.filter((cluster) => {
    const targets = starts.get(keys.get(cluster)!);
    if (cluster.type !== 'organization' || targets?.length !== 1) return true;
    if (!isFirm(targets[0]!) && (known.test(cluster.rule) || isOlder(cluster, targets[0]!))) return true;
    merge(targets[0]!, cluster);
    return false;
  });
}

/** “Calder State University” and “Calder State”, where that is short for one only. */
function mergeUniversities(clusters: readonly Cluster[]): Cluster[] {
  const wordsOf = ({ names }: Cluster) => names[0]!.spelling.words.filter((word) => word !== 'the');
  const full = clusters.filter(
    (cluster) => cluster.type === 'organization' && wordsOf(cluster).at(-1) === 'university',
  );
  return clusters.filter((cluster) => {
    const targets = full.filter((other) => isShortUniversity(wordsOf(cluster), wordsOf(other)));
    if (cluster.type !== 'organization' || targets.length !== 1) return true;
    merge(targets[0]!, cluster);
    return false;
  });
}

/** “Zentara said … The Zentara Alto is a car”: a name that stands by itself from the first is no short form of one in passing. */
function isOlder({ names }: Cluster, long: Cluster): boolean {
  const before = names.filter(({ sentence, start }) => sentence > 0 && start < long.names[0]!.start);
  return before.length > 1 && long.names.length === 1;
}

/** “University”, “Ministry”: the first word says only what it is. */
function isKind(word: string): boolean {
  return organizationHeads.has(word) || organizationOpeners.has(word);
}

/** “Calder State University” and “the University”: the word for what it is alone, where it is that of one organization only. */
function mergeHeads(clusters: readonly Cluster[]): Cluster[] {
  const byHead = new Map<string, Set<Cluster>>();
  for (const cluster of clusters) {
    if (cluster.type !== 'organization') continue;
    for (const text of new Set(cluster.names.map((name) => name.text))) {
      const head = headOf(text);
      if (head !== null) byHead.set(head, (byHead.get(head) ?? new Set()).add(cluster));
    }
  }
  return clusters.filter((cluster) => {
    const word = cluster.names[0]!.text;
    const [target, ...others] = cluster.type === 'organization' && isKind(word) ? (byHead.get(word) ?? []) : [];
    if (target === undefined || others.length > 0 || target === cluster || known.test(cluster.rule)) return true;
    merge(target, cluster);
    return false;
  });
}

/** The word for what an organization is: the last one, or the one before “of”. */
function headOf(text: string): string | null {
  const words = text.split(/\s+/);
  const of = words.findIndex((word) => /^(?:of|for)$/.test(word));
  const head = of < 0 ? words.at(-1)! : (words[of - 1] ?? '');
  return words.length > 1 && (of < 0 ? organizationHeads : organizationOpeners).has(head) ? head : null;
}

/** “Ford Motor Company”: the rest of the name says no more than what it is. */
function isFirm({ names }: Cluster): boolean {
  return legalForms.has(names[0]!.spelling.words.at(-1)!);
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
