import type { Token } from '../../../schemas/sentence.js';
import type { Cluster } from '../clusters/cluster.js';
import { referenceOf, type Scene } from './scene.js';
import { above, headOf } from './tree.js';

/**
 * A relative pronoun stands for what its clause hangs on.
 *
 *     Zentara, which owns Norlink, hired Anna Berg, a lawyer who had left it
 *              ^^^^^ Zentara                               ^^^ Anna Berg
 */
export function resolveRelatives(scene: Scene, clusters: readonly Cluster[]): void {
  const described = describedHeads(scene, clusters);
  for (const { sentence, tokens } of scene.lines) {
    if (!tokens.some(isRelative)) continue;
    const heads = new Map(described.get(sentence));
    for (const { name, cluster } of scene.placed[sentence]!) heads.set(headOf(tokens, name.from, name.to), cluster);
    for (const [verb, token] of tokens.entries()) {
      const cluster = isRelative(token) ? heads.get(token.head!) : undefined;
      const at = cluster === undefined ? null : pronounOf(tokens, verb, token.head!);
      if (at !== null && mayStandFor(tokens, at, token.head!, cluster!) && !isOfSeveral(tokens, verb))
        cluster!.references.push(referenceOf(scene, sentence, at, at + 1, 'pronoun'));
    }
  }
}

/** Sentence -> the heads of the descriptions in it, with what they stand for. */
function describedHeads(scene: Scene, clusters: readonly Cluster[]): Map<number, [head: number, cluster: Cluster][]> {
  const found = new Map<number, [number, Cluster][]>();
  for (const cluster of clusters) {
    for (const { form, sentence, from, to } of cluster.references) {
      if (form !== 'nominal') continue;
      const list = found.get(sentence) ?? [];
      found.set(sentence, list);
      list.push([headOf(scene.lines.at(sentence).tokens, from, to), cluster]);
    }
  }
  return found;
}

function isRelative({ head, relation }: Token): boolean {
  return relation === 'acl:relcl' && head !== null;
}

/** The relative pronoun of the clause: “which fell”, “whose shares fell”, “of which it said”; none of a clause behind another. */
function pronounOf(tokens: readonly Token[], verb: number, antecedent: number): number | null {
  for (let at = antecedent + 1; at < verb; at++) {
    if (tokens[at]!.pos === 'VERB') return null;
    if (/^(?:that|which|who|whom|whose)$/.test(tokens[at]!.text) && isOf(tokens, at, verb)) return at;
  }
  return null;
}

/** `who said that he left`: a conjunction is none. */
function isOf(tokens: readonly Token[], at: number, verb: number): boolean {
  const { pos, relation, text } = tokens[at]!;
  if (text === 'that' && tokens[at - 1]!.pos === 'ADP') return false;
  return pos === 'PRON' && !/^(?:det|mark)/.test(relation ?? '') && above(tokens, at).includes(verb);
}

/** `Americans who voted` are some of them; `members of the committee, who` are not the committee. */
function mayStandFor(tokens: readonly Token[], at: number, antecedent: number, { type }: Cluster): boolean {
  if (type === 'group') return false;
  if (!/^whom?$/.test(tokens[at]!.text)) return tokens[at]!.text !== 'which' || type !== 'person';
  if (type === 'person') return true;
  const { relation } = tokens[antecedent]!;
  return type === 'organization' && at - antecedent <= 2 && !/^(?:nmod|appos)/.test(relation ?? '');
}

/** `Berg and Roth, who plan to talk`: where several may be meant, the verb must tell that it is one. */
function isOfSeveral(tokens: readonly Token[], verb: number): boolean {
  const { head } = tokens[verb]!;
  const several =
    tokens[head!]!.relation === 'conj' || tokens.some((token) => token.head === head && token.relation === 'conj');
  const finite =
    tokens.find((token) => token.head === verb && /^(?:aux|cop)/.test(token.relation ?? '')) ?? tokens[verb]!;
  const form = finite.text.toLowerCase();
  if (/^(?:are|were|have|do)$/.test(form)) return true;
  return several && !/^(?:is|was|has|does)$/.test(form) && !form.endsWith('s');
}
