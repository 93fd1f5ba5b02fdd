import { isOfficeNoun } from '../../../language/titles.js';
import type { Token } from '../../../schemas/sentence.js';
import type { Name } from '../names/found.js';
import type { Scene } from './scene.js';
import { headOf } from './tree.js';

/**
 * The nouns that a name may stand in apposition to, by the tree: the one it hangs on and those that it is tied to by prepositions.
 *
 *     a spokeswoman for the hospital, Petra Lindqvist, said
 *       ^^^^^^^^^^^         ^^^^^^^^
 */
export function apposedNouns(scene: Scene, { sentence, from, to, titleFrom }: Name): number[] {
  const { tokens, words } = scene.lines.at(sentence);
  const { head, relation } = tokens[headOf(tokens, from, to)]!;
  if (relation !== 'appos' || head === null || head >= titleFrom || words[titleFrom - 1] !== ',') return [];
  if (!closing.test(words[to] ?? '.')) return [];
  const nouns = [head];
  for (let at = head; tokens[at]!.relation === 'nmod' && isTied(tokens, at) && nouns.length < DEEPEST; ) {
    at = tokens[at]!.head!;
    nouns.push(at);
  }
  return nouns;
}

/** What ends an apposition. */
const closing = /^(?:[,.;:)—–”"]|and|said|says|told|who)$/;
/** Prepositions that a description strings together. */
const DEEPEST = 6;

/** Behind its head, with a preposition. */
function isTied(tokens: readonly Token[], at: number): boolean {
  const { head } = tokens[at]!;
  return (
    head !== null && head < at && tokens.slice(head, at).some((token) => token.head === at && token.relation === 'case')
  );
}

/** The noun of the office that the name is given so; null where two could be: “a spokesman for the president, Paul Berg”. */
export function apposedOffice(scene: Scene, name: Name): number | null {
  const { words } = scene.lines.at(name.sentence);
  const offices = apposedNouns(scene, name).filter((noun) => isOfficeNoun(words[noun]!));
  return offices.length === 1 ? offices[0]! : null;
}
