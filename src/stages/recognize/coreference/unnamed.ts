import { isAge } from '../../../language/phrases/noun-phrases.js';
import { type Gender, genderOfTitle } from '../../../language/titles.js';
import type { Token } from '../../../schemas/sentence.js';
import { type Cluster, newCluster, type Reference } from '../clusters/cluster.js';
import type { Line } from '../names/line.js';
import { apposedNouns } from './apposition.js';
import { overlapsName, type Placed, referenceOf, type Scene } from './scene.js';

/** Sentences over which “the nurse” takes up “a nurse”. */
const REACH = 20;

/**
 * People whom the document speaks of without a name, the definite description taking up the one before with its noun.
 *
 *     Obama met a nurse from Texas. The nurse said
 *               ^^^^^^^             ^^^^^^^^^
 *
 * Descriptions that fit several people with names, which start at `open`, are none of these.
 */
export function unnamedPeople(scene: Scene, open: ReadonlySet<number>): Cluster[] {
  const resolved = new Set(open);
  for (const { references } of scene.clusters) for (const { start } of references) resolved.add(start);
  const clusters: Cluster[] = [];
  const byNoun = new Map<string, Cluster>();
  for (const line of scene.lines) {
    if (!line.known.some(({ person, text }) => person || text === 'old')) continue;
    for (const { start, end } of scene.phrases(line.sentence)) {
      const to = personEnd(line, start, end);
      if (to === null || isNamed(scene, line, start, to)) continue;
      const reference = referenceOf(scene, line.sentence, start, to, 'nominal');
      if (resolved.has(reference.start)) continue;
      const key = keyOf(line, start, to);
      const told = namedBehind(scene, line, end);
      if (told !== null) {
        told.references.push(reference);
        told.gender ??= genderOf(line.words[to - 1]!);
        byNoun.set(key, told);
        continue;
      }
      const known = byNoun.get(key);
      const same = known !== undefined && isTakenUp(line, start, to, known.references.at(-1)!);
      const cluster = same ? known : newCluster('person', 'recognize/unnamed');
      cluster.references.push(reference);
      cluster.gender ??= genderOf(line.words[to - 1]!);
      if (!same) clusters.push(cluster);
      byNoun.set(key, cluster);
    }
  }
  return clusters;
}

/**
 * Who is called so right behind the description.
 *
 *     a colonel who gave his name as Idris Sow said      The captain, identified as Jonas Lim, was detained
 *     ^^^^^^^^^                                          ^^^^^^^^^^^
 */
function namedBehind(scene: Scene, { words, sentence }: Line, end: number): Cluster | null {
  const behind = words[end] === ',' ? end + 1 : end;
  const at = words[behind] === 'who' ? behind + 1 : behind;
  const rest = words.slice(at, at + LONGEST_NAMING);
  const length = namings.find((naming) => naming.every((word, i) => word.test(rest[i] ?? '')))?.length;
  const placed = length === undefined ? null : titledAt(scene, sentence, at + length);
  return placed?.cluster.type === 'person' ? placed.cluster : null;
}

function titledAt(scene: Scene, sentence: number, at: number): Placed | null {
  return scene.placed[sentence]!.find(({ name }) => name.from === at || name.titleFrom === at) ?? null;
}

/** Ways to say what someone is called, word for word. */
const namings: readonly (readonly RegExp[])[] = [
  [/^g[ai]ves?$/, /^(?:his|her)$/, /^name$/, /^as$/],
  [/^g[ai]ves?$/, /^(?:his|her)$/, /^name$/, /^only$/, /^as$/],
  [/^(?:identified|introduced)$/, /^(?:himself|herself)$/, /^as$/],
  [/^(?:identified|known|named)$/, /^(?:only|locally)$/, /^as$/],
  [/^(?:identified|known|named)$/, /^as$/],
  [/^(?:is|was)$/, /^(?:identified|known|named)$/, /^(?:only|locally)$/, /^as$/],
  [/^(?:is|was)$/, /^(?:identified|known|named)$/, /^as$/],
  [/^(?:goes|went)$/, /^by$/, /^the$/, /^name$/, /^of$/],
  [/^(?:goes|went)$/, /^by$/, /^the$/, /^name$/],
  [/^(?:called|named)$/],
];
const LONGEST_NAMING = 5;

/** “his mother” is another’s than “the mother”. */
function keyOf(line: Line, start: number, to: number): string {
  const owner = /^(?:her|his|its|my|our|their|your)$/i.test(line.words[start]!) ? line.words[start]!.toLowerCase() : '';
  return `${owner} ${line.words[to - 1]!.toLowerCase()}`;
}

/** `a tall nurse … the nurse`: the description is definite, not far behind, and says nothing more. */
function isTakenUp(line: Line, start: number, to: number, before: Reference): boolean {
  if (/^(?:a|an|another|any|every|no|one|some|someone|somebody)$/i.test(line.words[start]!)) return false;
  if (line.sentence - before.sentence > REACH) return false;
  const said = before.text.toLowerCase().split(/\s+/);
  return line.words.slice(start + 1, to - 1).every((word) => said.includes(word.toLowerCase()));
}

/** The end of the phrase behind its person noun; at a possessive mark the owner alone is taken. */
function personEnd(line: Line, start: number, end: number): number | null {
  const first = line.words[start]!;
  if (end - start === 1) return /^(?:someone|somebody)$/i.test(first) ? end : null;
  if (!/^(?:a|an|another|any|every|her|his|its|my|no|one|our|some|that|the|their|this|your)$/i.test(first)) return null;
  const genitive = line.words.slice(start, end).findIndex((word) => /^['’]s?$/.test(word));
  const to = genitive < 0 ? end : start + genitive;
  const { text: noun, person } = line.word(to - 1);
  if (to - start < 2 || !(person || isAge(line.tokens, to - 1)) || isPlural(line.tokens[to - 1]!)) return null;
  if (isOfBody(first, noun) && to - start === 2 && line.words[to] !== 'of') return null;
  return isPredicate(line, to - 1) ? null : to;
}

/** “with my head held high”, “his chair”; but “its head”, “the head of the bank” */
function isOfBody(owner: string, noun: string): boolean {
  return /^(?:head|chair)$/i.test(noun) && /^(?:her|his|my|our|the|their|your)$/i.test(owner);
}

function isPlural({ text, lemma }: Token): boolean {
  return text.length > lemma.length && lemma.toLowerCase() !== text.toLowerCase();
}

/** “She is a nurse”, “as a nurse” say what she is. */
function isPredicate({ tokens, words }: Line, noun: number): boolean {
  const { head, relation } = tokens[noun]!;
  if (relation === 'xcomp' || relation === 'appos') return true;
  if (words.some((_, at) => tokens[at]!.head === noun && tokens[at]!.relation === 'cop')) return true;
  return head !== null && words.some((word, at) => tokens[at]!.head === noun && word === 'as');
}

/** The phrase holds a name, or stands in apposition to one. */
function isNamed(scene: Scene, line: Line, start: number, end: number): boolean {
  if (overlapsName(scene, line.sentence, end - 1, end)) return true;
  if (scene.placed[line.sentence]!.some(({ name }) => apposedNouns(scene, name).includes(end - 1))) return true;
  return scene.placed[line.sentence]!.some(({ name }) => {
    const from = name.titleFrom;
    const behind = line.words[end] === ',' ? end + 1 : end;
    return (
      from === behind || (line.words[start - 1] === ',' && name.to === start - 1) || (from < end && name.to > end - 1)
    );
  });
}

function genderOf(noun: string): Gender | null {
  const word = noun.toLowerCase();
  if (/^(?:dad|daddy|guy|boyfriend|chap|fellow|lad|groom|grandson|fiancé|hero)$/.test(word)) return 'male';
  if (/^(?:mom|mum|mummy|girlfriend|bride|mistress|fiancée)$/.test(word)) return 'female';
  return genderOfTitle(word);
}
