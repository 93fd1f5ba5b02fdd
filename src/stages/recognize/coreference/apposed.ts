import { isAgentNoun } from '../../../language/agents.js';
import { companyNouns, tradeNouns } from '../../../language/names/companies.js';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import { appositions } from '../../../language/phrases.js';
import { isOfficeNoun } from '../../../language/titles.js';
import { wordList } from '../../../language/word-list.js';
import type { Token } from '../../../schemas/sentence.js';
import type { Cluster } from '../clusters/cluster.js';
import type { Line } from '../names/line.js';
import { apposedNouns } from './apposition.js';
import { isPersonNoun } from './person-nouns.js';
import { overlapsName, type Placed, referenceOf, type Scene } from './scene.js';
import { headOf } from './tree.js';

/**
 * A description set between commas beside a name stands for whoever is named.
 *
 *     Yuri Ushakov, an advisor for foreign policy, spoke; the Irish airline, Norlink, did not
 *                   ^^^^^^^^^^                            ^^^^^^^^^^^^^^^^^
 */
export function resolveAppositions(scene: Scene): void {
  for (const line of scene.lines) {
    const placed = scene.placed[line.sentence]!;
    if (placed.length === 0) continue;
    for (const name of placed) addTrade(scene, line, name);
    if (!line.words.some((word) => /^[,—–]$/.test(word)) || !line.tokens.some(isApposed)) continue;
    const phrases = scene.phrases(line.sentence);
    const told = appositions(line.tokens, phrases);
    for (const { phrase, apposed } of told) {
      const name = nameIn(placed, phrase);
      if (name !== null && hangsOn(line, apposed.head, name)) addDescription(scene, line, name, apposed);
    }
    for (const phrase of phrases) {
      const name = told.some(({ apposed }) => apposed === phrase)
        ? null
        : (officeHolder(line, placed, phrase) ?? beforeDash(line, placed, phrase));
      if (name !== null) addDescription(scene, line, name, phrase);
    }
    for (const name of placed) {
      const nouns = apposedNouns(scene, name.name);
      const fitting = phrases.filter(
        (phrase) =>
          nouns.includes(phrase.head) &&
          fits(name.cluster, line, phrase) &&
          !isListed(line, phrase.end, name.name.titleFrom),
      );
      if (fitting.length === 1) addDescription(scene, line, name, fitting[0]!);
    }
  }
}

/** Without one in the tree there is no apposition, whatever the commas. */
function isApposed({ relation }: Token): boolean {
  return relation === 'appos';
}

/** `Ann Lee, President of Lusavia`: an office with a capital and without an article. */
function officeHolder(line: Line, placed: readonly Placed[], { start, head }: NounPhrase): Placed | null {
  if (line.words[start - 1] !== ',' || !isOfficeNoun(line.words[head]!) || line.tokens[head]!.pos !== 'PROPN')
    return null;
  const name = placed.find((one) => one.cluster.type === 'person' && one.name.to === start - 1);
  return name !== undefined && hangsOn(line, head, name) ? name : null;
}

/** `Ann Lee — a former mayor who left in May — spoke` */
function beforeDash(line: Line, placed: readonly Placed[], { start, head }: NounPhrase): Placed | null {
  if (!/^[—–]$/.test(line.words[start - 1] ?? '')) return null;
  const name = placed.find((one) => one.name.to === start - 1);
  return name !== undefined && hangsOn(line, head, name) ? name : null;
}

/** `the speaker and the whip, Jim Berg`: what stands before the last of several. */
function isListed({ words }: Line, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      (word, at) => /^(?:and|nor|or)$/.test(word) && /^(?:an?|her|his|its|our|the|their)$/i.test(words[from + at + 1]!),
    );
}

function nameIn(placed: readonly Placed[], { head }: NounPhrase): Placed | null {
  return placed.find(({ name }) => name.from <= head && head < name.to) ?? null;
}

/**
 * What an organization is called right before its name.
 *
 *     The Irish airline Norlink hired 40 people
 *     ^^^^^^^^^^^^^^^^^
 */
function addTrade(scene: Scene, line: Line, { name, cluster }: Placed): void {
  const noun = name.from - 1;
  if (cluster.type !== 'organization' || noun < 0 || !isTrade(line.words[noun]!.toLowerCase())) return;
  if (overlapsName(scene, line.sentence, noun, noun + 1)) return;
  const phrase = scene.phrases(line.sentence).find(({ start, end }) => start <= noun && noun < end);
  if (phrase === undefined || line.words.slice(phrase.start, noun).some((word) => /^(?:['’]s?|,|and)$/.test(word)))
    return;
  cluster.references.push(referenceOf(scene, line.sentence, phrase.start, noun + 1, 'nominal'));
}

function isTrade(noun: string): boolean {
  return companyNouns.has(noun) || tradeNouns.has(noun);
}

function addDescription(scene: Scene, line: Line, { cluster }: Placed, phrase: NounPhrase): void {
  const { start, end, head } = phrase;
  if (overlapsName(scene, line.sentence, head, head + 1)) return;
  const isNoun = line.tokens[head]!.pos === 'NOUN' || isOfficeNoun(line.words[head]!);
  if (isNoun && fits(cluster, line, phrase))
    cluster.references.push(referenceOf(scene, line.sentence, start, Math.min(end, head + 1), 'nominal'));
}

/** In the tree the noun stands in apposition to the name. */
function hangsOn({ tokens }: Line, noun: number, { name }: Placed): boolean {
  return tokens[noun]!.relation === 'appos' && tokens[noun]!.head === headOf(tokens, name.from, name.to);
}

function fits({ type }: Cluster, { words }: Line, { start, head }: NounPhrase): boolean {
  const noun = words[head]!.toLowerCase();
  const definite =
    /^(?:an?|her|his|its|one|our|the|their)$/i.test(words[start]!) || /^['’]s?$/.test(words[head - 1] ?? '');
  if (type === 'person') return isPersonNoun(noun) && (definite || isOfficeNoun(noun));
  if (type !== 'organization' || start === head) return false;
  return relatedNouns.has(noun) || ((isAgentNoun(noun) || isTrade(noun)) && !isPersonNoun(noun));
}

/** What one organization is to another. */
const relatedNouns: ReadonlySet<string> = new Set(
  wordList(
    'affiliate, arm, branch, competitor, customer, division, offshoot, owner, parent, partner, rival, subsidiary, unit',
  ),
);
