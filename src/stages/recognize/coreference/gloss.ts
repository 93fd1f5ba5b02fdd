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
    line.known.forEach(({ pronoun }, at) => {
      if (pronoun === null || !pronouns.test(pronoun) || !/^[([]$/.test(line.words[at + 1] ?? '')) return;
      const placed =
        scene.placed[line.sentence]!.find(({ name }) => name.titleFrom === at + 2) ??
        nameStartingAt(scene, line.sentence, at + 2);
      if (placed === null || !/^[)\]]$/.test(line.words[placed.name.to] ?? '')) return;
      placed.cluster.references.push(referenceOf(scene, line.sentence, at, at + 1, 'pronoun'));
    });
  }
}
