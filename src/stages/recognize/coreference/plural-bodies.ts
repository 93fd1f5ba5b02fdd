import { isAgentNoun } from '../../../language/agents.js';
import { reportingCue } from '../../../language/reporting.js';
import type { Token } from '../../../schemas/sentence.js';
import type { Line } from '../names/line.js';
import { isPublicBody } from './companies.js';
import { type Placed, referenceOf, type Scene } from './scene.js';
import { above, governorOf, headOf, roleOf } from './tree.js';

/**
 * An organization in the plural: what says that “they” will, and what has “their” own, where no people are spoken of.
 *
 *     Norlink have said they will continue with their tour.
 *                       ^^^^                    ^^^^^
 */
export function resolvePluralBodies(scene: Scene): void {
  for (const line of scene.lines) {
    const placed = scene.placed[line.sentence]!;
    if (placed.length === 0) continue;
    const resolved = new Map<number, Placed>();
    for (const at of line.pronouns) {
      const pronoun = line.word(at).pronoun!;
      if (!plural.test(pronoun)) continue;
      const owner = ownerOf(line, placed, resolved, at);
      if (owner === null || isPublicBody(owner.cluster)) continue;
      if (![...resolved.values()].includes(owner) && hasPeople(scene, line, at, pronoun === 'they')) continue;
      resolved.set(at, owner);
      owner.cluster.references.push(referenceOf(scene, line.sentence, at, at + 1, 'pronoun'));
    }
  }
}

const plural = /^(?:they|their|themselves)$/;

/** The organization that says what “they” do, or that is the subject over “their”, by name or as “they”. */
function ownerOf(
  { tokens }: Line,
  placed: readonly Placed[],
  resolved: ReadonlyMap<number, Placed>,
  at: number,
): Placed | null {
  const { head, relation } = tokens[at]!;
  if (head === null) return null;
  const isSubject = relation?.startsWith('nsubj') === true;
  const verb = isSubject ? speakingOver(tokens, at, head) : verbOver(tokens, at);
  if (verb === null) return null;
  const before = isSubject ? undefined : [...resolved].find(([pronoun]) => tokens[pronoun]!.head === verb);
  if (before !== undefined) return before[1];
  const owners = placed.filter(
    ({ name, cluster }) => cluster.type === 'organization' && name.to <= at && isSubjectOf(tokens, name, verb),
  );
  return owners.length === 1 ? owners[0]! : null;
}

/** The verb of speech over the clause whose subject is “they”. */
function speakingOver(tokens: readonly Token[], pronoun: number, verb: number): number | null {
  const { head, relation } = tokens[verb]!;
  if (head === null || relation !== 'ccomp' || head > pronoun) return null;
  return reportingCue(tokens[head]!.lemma) === undefined ? null : head;
}

/** The nearest verb above that has a subject before the pronoun. */
function verbOver(tokens: readonly Token[], at: number): number | null {
  const isOver = (verb: number) =>
    tokens.some(({ head, relation }, other) => head === verb && other < at && relation?.startsWith('nsubj'));
  return above(tokens, at).find(isOver) ?? null;
}

function isSubjectOf(tokens: readonly Token[], { from, to }: Placed['name'], verb: number): boolean {
  const head = headOf(tokens, from, to);
  return roleOf(tokens, head) === 'subject' && governorOf(tokens, head) === verb;
}

/** People, or several bodies, before the pronoun in its sentence; for “they” also in the sentence before. */
function hasPeople(scene: Scene, line: Line, at: number, far: boolean): boolean {
  const before = far && line.sentence > 0 ? scene.lines.at(line.sentence - 1) : null;
  return isPeopled(scene, line, at) || (before !== null && isPeopled(scene, before, before.words.length));
}

function isPeopled(scene: Scene, line: Line, end: number): boolean {
  const named = scene.placed[line.sentence]!.filter(({ name }) => name.to <= end);
  if (named.some(({ cluster, name }) => cluster.type === 'group' || line.words[name.to] === 'and')) return true;
  return line.tokens.slice(0, end).some((token) => isPlural(token) && isAgentNoun(token.text));
}

function isPlural({ pos, text, lemma }: Token): boolean {
  if (pos === 'PRON') return /^(?:they|them|their|others|some|many|both)$/i.test(text);
  return (
    pos === 'NOUN' &&
    (/^(?:people|police|men|women|children)$/i.test(text) || text.toLowerCase() !== lemma.toLowerCase())
  );
}
