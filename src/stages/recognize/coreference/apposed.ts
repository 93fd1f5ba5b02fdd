import { isAgentNoun } from '../../../language/agents.js';
import { companyNouns, tradeNouns } from '../../../language/names/companies.js';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import { appositions } from '../../../language/phrases.js';
import { isOfficeNoun } from '../../../language/titles.js';
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
    if (placed.length === 0 || !line.words.includes(',') || !line.tokens.some(isApposed)) continue;
    const phrases = scene.phrases(line.sentence);
    for (const { phrase, apposed } of appositions(line.tokens, phrases)) {
      const name = nameIn(placed, phrase);
      if (name !== null && hangsOn(line, apposed.head, name)) addDescription(scene, line, name, apposed);
    }
    for (const name of placed) {
      const nouns = apposedNouns(scene, name.name);
      const fitting = phrases.filter((phrase) => nouns.includes(phrase.head) && fits(name.cluster, line, phrase));
      if (fitting.length === 1) addDescription(scene, line, name, fitting[0]!);
    }
  }
}

/** Without one in the tree there is no apposition, whatever the commas. */
function isApposed({ relation }: Token): boolean {
  return relation === 'appos';
}

function nameIn(placed: readonly Placed[], { head }: NounPhrase): Placed | null {
  return placed.find(({ name }) => name.from <= head && head < name.to) ?? null;
}

function addDescription(scene: Scene, line: Line, { cluster }: Placed, phrase: NounPhrase): void {
  const { start, end, head } = phrase;
  if (overlapsName(scene, line.sentence, head, head + 1)) return;
  if (line.tokens[head]!.pos === 'NOUN' && fits(cluster, line, phrase))
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
  return type === 'organization' && start < head && isBodyOrTrade(noun) && !isPersonNoun(noun);
}

function isBodyOrTrade(noun: string): boolean {
  return isAgentNoun(noun) || companyNouns.has(noun) || tradeNouns.has(noun);
}
