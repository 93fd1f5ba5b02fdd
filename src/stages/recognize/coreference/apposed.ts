import { isAgentNoun } from '../../../language/agents.js';
import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import { appositions } from '../../../language/phrases.js';
import { isOfficeNoun } from '../../../language/titles.js';
import type { Cluster } from '../clusters/cluster.js';
import type { Line } from '../names/line.js';
import { overlapsName, type Placed, referenceOf, type Scene } from './scene.js';
import { headOf } from './tree.js';
import { isPersonNoun } from './unnamed.js';

/**
 * A description set between commas beside a name stands for whoever is named.
 *
 *     Yuri Ushakov, an advisor for foreign policy, spoke; the Irish airline, Norlink, did not
 *                   ^^^^^^^^^^                            ^^^^^^^^^^^^^^^^^
 */
export function resolveAppositions(scene: Scene): void {
  for (const line of scene.lines) {
    const placed = scene.placed[line.sentence]!;
    if (placed.length === 0 || !line.words.includes(',')) continue;
    for (const { phrase, apposed } of appositions(line.tokens, scene.phrases(line.sentence)))
      for (const [named, described] of [
        [phrase, apposed],
        [apposed, phrase],
      ] as const)
        addDescription(scene, line, nameIn(placed, named), described, apposed.start);
  }
}

function nameIn(placed: readonly Placed[], { head }: NounPhrase): Placed | null {
  return placed.find(({ name }) => name.from <= head && head < name.to) ?? null;
}

function addDescription(scene: Scene, line: Line, placed: Placed | null, phrase: NounPhrase, second: number): void {
  if (placed === null || overlapsName(scene, line.sentence, phrase.head, phrase.head + 1)) return;
  const { start, end, head } = phrase;
  if (line.tokens[head]!.pos !== 'NOUN' || !isTied(line, placed, head, second) || !fits(placed.cluster, line, phrase))
    return;
  placed.cluster.references.push(referenceOf(scene, line.sentence, start, Math.min(end, head + 1), 'nominal'));
}

/** The tree has one of the two hang on the other in apposition. */
function isTied({ tokens }: Line, { name }: Placed, head: number, second: number): boolean {
  const top = headOf(tokens, name.from, name.to);
  const [above, below] = head < second ? [head, top] : [top, head];
  return tokens[below]!.relation === 'appos' && tokens[below]!.head === above;
}

function fits({ type }: Cluster, { words }: Line, { start, head }: NounPhrase): boolean {
  const noun = words[head]!.toLowerCase();
  const definite =
    /^(?:an?|her|his|its|one|our|the|their)$/i.test(words[start]!) || /^['’]s?$/.test(words[head - 1] ?? '');
  if (type === 'person') return isPersonNoun(noun) && (definite || isOfficeNoun(noun));
  return type === 'organization' && start < head && isAgentNoun(noun) && !isPersonNoun(noun);
}
