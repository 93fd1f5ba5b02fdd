import { genderOfTitle, isCourtesyTitle, isOfficeModifier, isOfficeNoun } from '../../../language/titles.js';
import type { Cluster, Office } from '../clusters/cluster.js';
import type { Name } from '../names/found.js';
import type { Line } from '../names/line.js';
import { apposedOffice } from './apposition.js';
import { nameEndingAt, nameStartingAt, namesWithin, type Placed, type Scene } from './scene.js';

/** Tells each person the offices that the text around the names gives, with the state or organization that they are of. */
export function findOffices(scene: Scene): void {
  for (const cluster of scene.clusters) {
    for (const name of cluster.names) {
      if (cluster.type === 'person') addOffices(scene, cluster, name);
      else if (cluster.type === 'organization') cluster.country ??= countryBefore(scene, name);
    }
  }
}

function addOffices(scene: Scene, cluster: Cluster, name: Name): void {
  const offices = [
    titleBefore(scene, name),
    behindComma(scene, name),
    beforeComma(scene, name) ?? beforeTie(scene, name) ?? beforePlace(scene, name),
  ];
  const before = cluster.offices.length;
  for (const office of offices) if (office !== null) addOffice(cluster, office);
  const owner = nameEndingAt(scene, name.sentence, name.titleFrom);
  if (owner !== null && isPossessive(scene, name.sentence, owner.name.to)) cluster.country ??= stateOf(owner);
  for (let at = before; at < cluster.offices.length; at++) cluster.country ??= cluster.offices[at]!.country;
}

/** Relations that stand before a name like an office, and are none. */
const kin: ReadonlySet<string> = new Set(['brother', 'father', 'mother', 'resident', 'sister']);

function addOffice(cluster: Cluster, office: Office): void {
  if (kin.has(office.noun)) return;
  cluster.offices.push(office);
  if (![...cluster.titles].some((title) => title.toLowerCase() === office.title.toLowerCase()))
    cluster.titles.add(office.title);
  cluster.gender ??= genderOfTitle(office.title);
}

/**
 * `Russian President Vladimir Putin`, `Brightwater chief executive Anika Solberg`
 *          ^^^^^^^^^                    ^^^^^^^^^^^^^^^
 */
function titleBefore(scene: Scene, name: Name): Office | null {
  const title = name.titles[0];
  if (title === undefined) return null;
  const owners = [nameEndingAt(scene, name.sentence, name.titleFrom), stateBehind(scene, name)];
  return officeOf(
    title,
    wordsOf(title),
    owners.filter((owner) => owner !== null),
  );
}

/** `President Vladimir Putin of Russia` */
function stateBehind(scene: Scene, name: Name): Placed | null {
  const of = scene.lines.at(name.sentence).words[name.to] === 'of';
  const placed = of ? nameStartingAt(scene, name.sentence, name.to + 1) : null;
  return placed?.name.state === true ? placed : null;
}

/** Longest apposition in tokens. */
const APPOSITION = 16;

/**
 * `Yuri Ushakov, an advisor for foreign policy at the Kremlin Palace, said`
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function behindComma(scene: Scene, name: Name): Office | null {
  const line = scene.lines.at(name.sentence);
  if (line.words[name.to] !== ',') return null;
  const first = name.to + 1;
  const end = appositionEnd(line, first);
  const noun = officeNounIn(line, first, end);
  if (noun === null || nameStartingAt(scene, name.sentence, noun + 1) !== null) return null;
  const from = titleStart(scene, name.sentence, first, noun);
  const within = namesWithin(scene, name.sentence, first, end);
  if (within.some(({ cluster }) => cluster.type === 'person')) return null;
  return officeOf(textOf(scene, line, from, end), wordsOf(line.words.slice(from, noun + 1).join(' ')), within);
}

/**
 * `the defence minister, Rahmat Osei, said`
 *      ^^^^^^^^^^^^^^^^
 */
function beforeComma(scene: Scene, name: Name): Office | null {
  const line = scene.lines.at(name.sentence);
  const start = name.titleFrom;
  const comma =
    /^(?:identified|named|known)$/.test(line.words[start - 2] ?? '') && line.words[start - 1] === 'as'
      ? start - 3
      : start - 1;
  if (line.words[comma] !== ',' || !isOfficeNoun(line.words[comma - 1] ?? '')) return null;
  if (comma === start - 1 && !/^(?:[,.;:)—–”"]|who|and|said|says|told)$/.test(line.words[name.to] ?? '.')) return null;
  const from = modifiersStart(scene, name.sentence, comma - 1);
  if (isTiedToOffice(scene, name.sentence, from)) return null;
  const owned = nameEndingAt(scene, name.sentence, from) !== null;
  if (!owned && !/^(?:the|its|his|her|their|our|a|an|one|['’]s?)$/i.test(line.words[from - 1] ?? '')) return null;
  const its = /^(?:its|their)$/i.test(line.words[from - 1]!);
  const owner = its ? ownerBefore(scene, name.sentence, from - 1) : nameEndingAt(scene, name.sentence, from);
  const title = textOf(scene, line, from, comma);
  const group = namesWithin(scene, name.sentence, from - 4, from);
  return officeOf(title, wordsOf(title), owner === null ? group : [owner]);
}

/** `the chief of staff to the president, Tom Lee`: which of the two he is, nothing tells. */
function isTiedToOffice(scene: Scene, sentence: number, from: number): boolean {
  const { tokens, words } = scene.lines.at(sentence);
  const at = /^(?:the|its|his|her|their|our|a|an)$/i.test(words[from - 1] ?? '') ? from - 2 : from - 1;
  if (tokens[at]?.pos !== 'ADP') return false;
  return words.slice(Math.max(0, at - TIED), at).some((word) => isOfficeNoun(word));
}

/** Tokens between an office and the one that it is tied to: “chief of staff”. */
const TIED = 3;

/**
 * `Helvara's head of information security, Joonas Lind, said`
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function beforeTie(scene: Scene, name: Name): Office | null {
  const noun = apposedOffice(scene, name);
  const comma = name.titleFrom - 1;
  const line = scene.lines.at(name.sentence);
  if (noun === null || noun === comma - 1 || line.words.slice(noun + 1, comma).some((word) => isOfficeNoun(word)))
    return null;
  const from = modifiersStart(scene, name.sentence, noun);
  const owner = nameEndingAt(scene, name.sentence, from);
  const owners = owner === null ? namesWithin(scene, name.sentence, noun, comma) : [owner];
  return officeOf(textOf(scene, line, from, comma), wordsOf(line.words.slice(from, noun + 1).join(' ')), owners);
}

/**
 * `the mayor of Lower Ashby, Gwen Pritchard, said`
 *      ^^^^^
 */
function beforePlace(scene: Scene, name: Name): Office | null {
  const { words } = scene.lines.at(name.sentence);
  const comma = name.titleFrom - 1;
  const owner = words[comma] === ',' ? nameEndingAt(scene, name.sentence, comma) : null;
  if (owner === null || !/^(?:organization|place)$/.test(owner.cluster.type)) return null;
  if (!/^(?:[,.;:)—–”"]|who|and|said|says|told)$/.test(words[name.to] ?? '.')) return null;
  const of = /^the$/i.test(words[owner.name.from - 1] ?? '') ? owner.name.from - 2 : owner.name.from - 1;
  if (words[of] !== 'of' || !isOfficeNoun(words[of - 1] ?? '')) return null;
  const from = modifiersStart(scene, name.sentence, of - 1);
  if (!/^(?:the|a|an)$/i.test(words[from - 1] ?? '') || isTiedToOffice(scene, name.sentence, from)) return null;
  const line = scene.lines.at(name.sentence);
  return officeOf(textOf(scene, line, from, comma), wordsOf(words.slice(from, of).join(' ')), [owner]);
}

/** `to North Korea to meet with its leader, Kim Jong-un`: the state or organization named last before “its”. */
function ownerBefore(scene: Scene, sentence: number, its: number): Placed | null {
  const before = namesWithin(scene, sentence, 0, its).filter(
    ({ name, cluster }) => name.state || cluster.type === 'organization',
  );
  return before.at(-1) ?? null;
}

/** The tokens of the apposition end at a comma, a stop, a relative or a verb. */
function appositionEnd(line: Line, from: number): number {
  let end = from;
  while (end < line.words.length && end < from + APPOSITION) {
    if (
      /^(?:[,.;:()—–”"]|who|whose|which|that|said|says|told|and|where|when|while|after|before|because|but|although|though|if)$/.test(
        line.words[end]!,
      )
    )
      break;
    if (/^(?:AUX|PRON)$/.test(line.tokens[end]!.pos) && !/^(?:his|her|its|their|our|my)$/i.test(line.words[end]!))
      break;
    end++;
  }
  return end;
}

/** The noun of the office before the first preposition: in “vice chairman of the committee”, “chairman”. */
function officeNounIn(line: Line, from: number, end: number): number | null {
  let noun: number | null = null;
  for (let at = from; at < end; at++) {
    const { pos } = line.tokens[at]!;
    const word = line.words[at]!;
    if (isOfficeNoun(word)) noun = at;
    else if (/^'s?$/.test(word)) noun = null;
    else if (noun !== null || (pos === 'ADP' && at > from) || pos === 'VERB') break;
  }
  return noun;
}

/** The title starts behind the article, the possessor or the nationality. */
function titleStart(scene: Scene, sentence: number, first: number, noun: number): number {
  let from = first;
  for (let at = first; at < noun; at++) {
    const word = scene.lines.at(sentence).words[at]!;
    const name = nameStartingAt(scene, sentence, at);
    if (/^(?:a|an|the|his|her|its|their|one|of|['’]s?)$/i.test(word)) from = at + 1;
    if (name !== null) from = Math.min(name.name.to, noun);
  }
  return from;
}

function modifiersStart(scene: Scene, sentence: number, noun: number): number {
  const line = scene.lines.at(sentence);
  let from = noun;
  while (
    from > 0 &&
    ['ADJ', 'NOUN', 'PROPN'].includes(line.tokens[from - 1]!.pos) &&
    nameEndingAt(scene, sentence, from) === null
  )
    from--;
  return from;
}

function officeOf(title: string, words: readonly string[], owners: readonly Placed[]): Office | null {
  const noun = words.at(-1);
  if (noun === undefined || title === '') return null;
  const country = owners.map(stateOf).find((code) => code !== null) ?? null;
  return { title, words, noun, country, of: owners.map(({ cluster }) => cluster) };
}

/** The country of a nationality, a state or a place that stands for one. */
function stateOf({ name, cluster }: Placed): string | null {
  return cluster.type === 'group' || name.state || cluster.rule === 'recognize/name-organization'
    ? cluster.country
    : null;
}

function isPossessive(scene: Scene, sentence: number, at: number): boolean {
  return /^['’]s?$/.test(scene.lines.at(sentence).words[at] ?? '');
}

/** `North Korean state news agency KCNA`: the nationality before the words for what it is. */
function countryBefore(scene: Scene, name: Name): string | null {
  const line = scene.lines.at(name.sentence);
  let at = name.from;
  while (
    at > 0 &&
    ['ADJ', 'NOUN'].includes(line.tokens[at - 1]!.pos) &&
    name.from - at < 4 &&
    nameEndingAt(scene, name.sentence, at) === null
  )
    at--;
  const owner = at < name.from ? nameEndingAt(scene, name.sentence, at) : null;
  return owner === null ? null : stateOf(owner);
}

/** The words of the title up to its noun. */
function wordsOf(title: string): string[] {
  const words = title
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !isCourtesyTitle(word));
  const noun = words.findLastIndex((word) => isOfficeNoun(word));
  return noun < 0 ? words.filter((word) => isOfficeModifier(word)) : words.slice(0, noun + 1);
}

function textOf(scene: Scene, line: Line, from: number, to: number): string {
  return from < to
    ? scene.document.text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end).replace(/\s+/g, ' ')
    : '';
}
