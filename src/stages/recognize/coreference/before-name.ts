import type { Cluster } from '../clusters/cluster.js';
import type { Name } from '../names/found.js';
import type { Line } from '../names/line.js';
import { isPersonNoun } from './person-nouns.js';
import { referenceOf, type Scene } from './scene.js';

/**
 * What a person is called right before the name, where that says more than a title.
 *
 *     Brightwater chief executive Anika Solberg met President Lee and the radio host Paul Berg
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^                             ^^^^^^^^^^^^^^
 */
export function resolveBeforeNames(scene: Scene): void {
  for (const line of scene.lines) {
    for (const { name, cluster } of scene.placed[line.sentence]!) {
      const from = cluster.type === 'person' ? descriptionStart(scene, line, name) : null;
      if (from !== null && !isTold(cluster, line.tokens[from]!.start))
        cluster.references.push(referenceOf(scene, line.sentence, from, name.from, 'nominal'));
    }
  }
}

/** Where the noun phrase starts that ends in the name, if its noun is of a person and has at least a word before it. */
function descriptionStart(scene: Scene, line: Line, { sentence, from: name }: Name): number | null {
  const noun = name - 1;
  const { words } = line;
  if (
    noun < 1 ||
    !isPersonNoun(words[noun]!) ||
    /s$/i.test(words[noun]!) ||
    line.word(noun).courtesy ||
    /\.$/.test(words[noun]!)
  )
    return null;
  const phrase = scene.phrases(sentence).find(({ start, end }) => start < noun && noun < end);
  if (phrase === undefined || isTitleAlone(line, phrase.start, name) || isOfClause(line, noun)) return null;
  for (let at = phrase.start; at < noun; at++) if (isBreak(line, at)) return null;
  return phrase.start;
}

/** “the deal [President] Lind struck”: a title with a capital begins another phrase behind a noun without one. */
function isOfClause({ tokens, words }: Line, noun: number): boolean {
  const before = words[noun - 1]!;
  return /^\p{Lu}/u.test(words[noun]!) && /^\p{Ll}/u.test(before) && tokens[noun - 1]!.pos === 'NOUN';
}

/** Another’s own, one of several, or what a dash parts: “then-FBI Director” goes on. */
function isBreak(line: Line, at: number): boolean {
  const word = line.words[at]!;
  return /^(?:['’]s?|[,;:"“”]|and|or)$/.test(word) || (/^[-–—]+$/.test(word) && !line.glued(at));
}

/** “the Prime Minister”, “Foreign Minister”: `titles` has them. */
function isTitleAlone(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { modifier, office, text } = line.word(at);
    if (!modifier && !office && !/^the$/i.test(text)) return false;
  }
  return true;
}

function isTold({ references }: Cluster, start: number): boolean {
  return references.some((reference) => reference.start === start && reference.form === 'nominal');
}
