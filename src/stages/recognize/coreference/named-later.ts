import { isOfficeNoun, officeNoun } from '../../../language/titles.js';
import { groupBy } from '../../../text/group.js';
import type { Cluster, Reference } from '../clusters/cluster.js';
import type { Name } from '../names/found.js';
import type { Scene } from './scene.js';

/** Sentences within which who is only described is named. */
const REACH = 8;

/**
 * Who is described first and named in the sentences behind, as the only one with that office there.
 *
 *     “It must stop,” the culture minister said on Monday. … The minister, Ann Lee, will meet the painters
 *                     ^^^^^^^^^^^^^^^^^^^^                                  ^^^^^^^
 */
export function resolveNamedLater(scene: Scene, unnamed: readonly Cluster[]): void {
  const holders = groupBy(
    scene.clusters.filter(({ type }) => type === 'person').flatMap(withOffices),
    ({ noun }) => noun,
  );
  const described = groupBy(
    unnamed.map((cluster): Described => ({ cluster, reference: cluster.references[0]! })),
    ({ reference }) => nounOf(scene, reference),
  );
  for (const [noun, all] of described) {
    if (!isOfficeNoun(noun)) continue;
    for (const [at, { cluster, reference }] of all.entries()) {
      const inReach = (sentence: number) => Math.abs(sentence - reference.sentence) <= REACH;
      if ([all[at - 1], all[at + 1]].some((one) => one !== undefined && inReach(one.reference.sentence))) continue;
      const [who, another] = (holders.get(noun) ?? [])
        .map(({ holder }) => holder)
        .filter(({ names }) => names[0]!.start < reference.start || inReach(names[0]!.sentence));
      if (who === undefined || another !== undefined || who.names[0]!.start < reference.start) continue;
      if (!isTakenUp(scene, who.names[0]!, noun, reference) || !agrees(scene, reference, who, noun)) continue;
      who.gender ??= cluster.gender;
      who.references.push(...cluster.references.splice(0));
    }
  }
}

/** Someone without a name, with the description that comes first. */
interface Described {
  readonly cluster: Cluster;
  readonly reference: Reference;
}

function withOffices(holder: Cluster): { readonly noun: string; readonly holder: Cluster }[] {
  return [...new Set(holder.offices.map(({ noun }) => officeNoun(noun)))].map((noun) => ({ noun, holder }));
}

function nounOf(scene: Scene, { sentence, to }: Reference): string {
  return officeNoun(scene.lines.at(sentence).words[to - 1]!);
}

/**
 * `the committee’s chairman, Ann Lee,`, `the lawyer, Bo Berg,`: the article or the owner says who it was that was described; `Senator Lee`
 * doesn’t, and `her spokesman, Bo Berg,` need not be “a spokesman”.
 */
function isTakenUp(scene: Scene, { sentence, titleFrom }: Name, noun: string, reference: Reference): boolean {
  const { words } = scene.lines.at(sentence);
  if (words[titleFrom - 1] !== ',' || officeNoun(words[titleFrom - 2] ?? '') !== noun) return false;
  const phrase = scene.phrases(sentence).find(({ start, end }) => start < titleFrom - 1 && end === titleFrom - 1);
  const told = phrase === undefined ? [] : words.slice(phrase.start, phrase.end);
  const marks = /^an?\s/i.test(reference.text) ? /^the$/i : /^(?:the|his|her|its|their|['’]s?)$/i;
  return told.some((word) => marks.test(word));
}

/** “The culture minister” is no interior minister, but may be “the minister”. */
function agrees(scene: Scene, { sentence, from, to }: Reference, { offices }: Cluster, noun: string): boolean {
  const own = scene.lines
    .at(sentence)
    .words.slice(from + 1, to - 1)
    .map((word) => word.toLowerCase());
  return offices.some(({ words, noun: held, title }) => {
    const theirs = title.toLowerCase().split(/\s+/);
    const free = officeNoun(held) === noun && (own.length === 0 || words.length <= 1);
    return free || (officeNoun(held) === noun && own.some((word) => theirs.includes(word)));
  });
}
