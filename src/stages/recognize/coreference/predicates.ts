import type { Token } from '../../../schemas/sentence.js';
import type { Cluster } from '../clusters/cluster.js';
import { overlapsName, referenceOf, type Scene } from './scene.js';
import { headOf } from './tree.js';

/**
 * What somebody is, with a relative clause to it, stands for them: the clause tells what they do.
 *
 *     Ann Lee is a lawyer and activist who has pledged to sue
 *     ^^^^^^^    ^^^^^^^^     ^^^^^^^^
 */
export function resolvePredicates(scene: Scene, clusters: readonly Cluster[]): void {
  const subjects = subjectsIn(scene, clusters);
  for (const { sentence, tokens } of scene.lines) {
    const here = subjects.get(sentence);
    if (here === undefined || !tokens.some(({ text, relation }) => text === 'who' && relation !== 'nmod')) continue;
    for (const [at, token] of tokens.entries()) {
      const cluster = isDescribed(tokens, at) ? here.get(subjectOf(tokens, at)) : undefined;
      if (cluster === undefined || token.pos !== 'NOUN') continue;
      for (const phrase of scene.phrases(sentence)) {
        const { start, end, head } = phrase;
        const isOne = head === at || (tokens[head]!.head === at && tokens[head]!.relation === 'conj');
        if (isOne && tokens[head]!.pos === 'NOUN' && !overlapsName(scene, sentence, start, end))
          cluster.references.push(referenceOf(scene, sentence, start, end, 'nominal'));
      }
    }
  }
}

/** Sentence -> the heads of the people mentioned in it, with who they are. */
function subjectsIn(scene: Scene, clusters: readonly Cluster[]): Map<number, Map<number, Cluster>> {
  const found = new Map<number, Map<number, Cluster>>();
  for (const cluster of clusters) {
    if (cluster.type !== 'person') continue;
    for (const { sentence, from, to } of [...cluster.names, ...cluster.references]) {
      const heads = found.get(sentence) ?? new Map<number, Cluster>();
      found.set(sentence, heads);
      heads.set(headOf(scene.lines.at(sentence).tokens, from, to), cluster);
    }
  }
  return found;
}

/** `is a lawyer who …`: a predicate with a relative clause, neither denied nor supposed. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  const below = tokens.filter(({ head }) => head === at);
  const told = below.some(
    ({ lemma, relation, text }) => relation === 'cop' && lemma === 'be' && /^(?:is|['’]s|was)$/.test(text),
  );
  const open = below.some(({ relation, lemma }) => relation === 'aux' || /^(?:not|n['’]t|never|no)$/.test(lemma));
  const clause = tokens.findIndex(({ head, relation }) => head === at && relation === 'acl:relcl');
  return told && !open && tokens.slice(at, Math.max(at, clause)).some(({ text }) => text === 'who');
}

function subjectOf(tokens: readonly Token[], at: number): number {
  return tokens.findIndex(({ head, relation }) => head === at && relation === 'nsubj');
}
