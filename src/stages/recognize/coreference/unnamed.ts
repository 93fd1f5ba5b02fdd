import { lexiconTags } from '../../../language/names/english.js';
import { type Gender, genderOfTitle, isOfficeNoun } from '../../../language/titles.js';
import { wordList } from '../../../language/word-list.js';
import { type Cluster, newCluster } from '../clusters/cluster.js';
import type { Line } from '../names/line.js';
import { perWord } from '../names/per-word.js';
import { overlapsName, referenceOf, type Scene } from './scene.js';

/** Nouns for people beside those for offices and roles. */
const people: ReadonlySet<string> = new Set(
  wordList(`
    aunt, boy, brother, child, colleague, cousin, dad, daughter, defendant, friend, girl, girlfriend, boyfriend, grandfather,
    grandmother, guy, husband, lady, man, mom, mother, father, neighbor, neighbour, nephew, niece, passenger, patient,
    person, sister, son, suspect, survivor, teenager, uncle, victim, wife, witness, woman
  `),
);

/**
 * People whom a sentence speaks of without a name. A pronoun may be for them, which is then not resolved.
 *
 *     Obama met a nurse from Texas. She said
 *               ^^^^^^^
 */
export function unnamedPeople(scene: Scene): Cluster[] {
  const resolved = new Set(scene.clusters.flatMap(({ references }) => references.map(({ start }) => start)));
  const isNoun = perWord(isPersonNoun);
  const found: Cluster[] = [];
  for (const line of scene.lines) {
    for (const { start, end } of line.words.some(isNoun) ? scene.phrases(line.sentence) : []) {
      if (!isPerson(line, start, end) || isNamed(scene, line, start, end)) continue;
      const reference = referenceOf(scene, line.sentence, start, end, 'nominal');
      if (resolved.has(reference.start)) continue;
      const gender = genderOf(line.words[end - 1]!);
      found.push({ ...newCluster('person', 'recognize/unnamed'), gender, references: [reference] });
    }
  }
  return found;
}

function isPerson(line: Line, start: number, end: number): boolean {
  if (
    end - start < 2 ||
    !/^(?:a|an|another|her|his|its|my|one|our|that|the|their|this|your)$/i.test(line.words[start]!)
  )
    return false;
  // “She is a nurse” says what she is.
  if (/^(?:am|are|be|been|is|was|were|as|became|become)$/.test(line.words[start - 1] ?? '')) return false;
  return isPersonNoun(line.words[end - 1]!);
}

function isPersonNoun(word: string): boolean {
  const noun = word.toLowerCase();
  return people.has(noun) || isOfficeNoun(noun) || lexiconTags(noun).includes('Actor');
}

/** The phrase holds a name, or stands in apposition to one. */
function isNamed(scene: Scene, line: Line, start: number, end: number): boolean {
  if (overlapsName(scene, line.sentence, end - 1, end)) return true;
  return scene.placed[line.sentence]!.some(({ name }) => {
    const from = name.titleFrom ?? name.from;
    const behind = line.words[end] === ',' ? end + 1 : end;
    return (
      from === behind || (line.words[start - 1] === ',' && name.to === start - 1) || (from < end && name.to > end - 1)
    );
  });
}

function genderOf(noun: string): Gender | null {
  const word = noun.toLowerCase();
  if (/^(?:dad|guy|boyfriend)$/.test(word)) return 'male';
  return /^(?:mom|girlfriend)$/.test(word) ? 'female' : genderOfTitle(word);
}
