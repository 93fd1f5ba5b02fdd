import { nameStartingAt, referenceOf, type Scene } from './scene.js';

/** Pronouns of the third person. */
const pronouns = /^(?:he|him|his|she|her|hers|it|its|they|them|their)$/i;

/**
 * A pronoun that an editor explains.
 *
 *     “We know that he (Kim Jong-un) is already in China”
 *                   ^^
 */
export function resolveGlosses(scene: Scene): void {
  for (const line of scene.lines) {
    for (const at of line.pronouns) {
      if (!/^[([]$/.test(line.words[at + 1] ?? '') || !pronouns.test(line.words[at]!)) continue;
      const placed =
        scene.placed[line.sentence]!.find(({ name }) => name.titleFrom === at + 2) ??
        nameStartingAt(scene, line.sentence, at + 2);
      if (placed === null || !/^[)\]]$/.test(line.words[placed.name.to] ?? '')) continue;
      placed.cluster.references.push(referenceOf(scene, line.sentence, at, at + 1, 'pronoun'));
    }
  }
}
