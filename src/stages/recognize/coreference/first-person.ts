import { reportingCue } from '../../../language/reporting.js';
import { wordList } from '../../../language/word-list.js';
import type { Sentence } from '../../../schemas/sentence.js';
import { groupBy } from '../../../text/group.js';
import type { Cluster } from '../clusters/cluster.js';
import { isSpeaker, type Place } from './mention.js';
import type { QuotedText } from './quoted.js';
import { referenceOf, type Scene } from './scene.js';

const one: ReadonlySet<string> = new Set(wordList('i, me, mine, my, myself'));
const several: ReadonlySet<string> = new Set(wordList('our, ours, ourselves, us, we'));

/**
 * Who speaks of themselves in direct speech: “I” is the speaker whom the paragraph names, “we” the organization that
 * speaks or that the speaker speaks for.
 *
 *     “I am pleased that we could agree,” said Brightwater chief executive Anika Solberg
 *      ^                 ^^
 */
export function resolveFirstPerson(scene: Scene, sentences: readonly Sentence[], quoted: QuotedText): void {
  const described = referencesBySentence(scene.clusters);
  for (const [from, to] of paragraphsOf(sentences)) {
    const selves = selvesIn(scene, quoted, from, to);
    if (selves.length === 0) continue;
    const [first, last] = overParagraphs(scene, quoted, from, to);
    const speakers = speakersIn(scene, quoted, described, first, last);
    for (const { quotation, sentence, at, word } of selves) {
      const beside = speakers.filter((speaker) => holds(scene, quoted, speaker.sentence, quotation));
      const speaker = onlyOne(beside.length > 0 || hasCue(scene, quoted, sentence) ? beside : speakers);
      const self = speaker === null || one.has(word) ? speaker : bodyOf(speaker);
      if (self !== null) self.references.push(referenceOf(scene, sentence, at, at + 1, 'pronoun'));
    }
  }
}

function* paragraphsOf(sentences: readonly Sentence[]): Generator<[from: number, to: number]> {
  for (let from = 0, to = 0; from < sentences.length; from = to) {
    const { paragraph } = sentences[from]!;
    while (to < sentences.length && sentences[to]!.paragraph === paragraph) to++;
    yield [from, to];
  }
}

/** Paragraphs that speech runs over, at most so many sentences to either side. */
const FAR = 12;

/** The sentences from the first to the last of the speech that the first and the last one stand in. */
function overParagraphs({ lines }: Scene, quoted: QuotedText, from: number, to: number): [from: number, to: number] {
  const opening = (sentence: number) => quoted.at(lines.at(sentence).tokens[0]!.start);
  const closing = (sentence: number) => quoted.at(lines.at(sentence).tokens.at(-1)!.start);
  const goesOn = (left: number) => {
    const [before, after] = [closing(left), opening(left + 1)];
    return before >= 0 && before !== after && quoted.speech(before) === quoted.speech(after);
  };
  let [first, last] = [from, to];
  while (first > Math.max(0, from - FAR) && goesOn(first - 1)) first--;
  // Who speaks may be named before the quotation that goes on.
  while (first < from && first > 0 && lines.at(first - 1).paragraph === lines.at(first).paragraph) first--;
  while (last < Math.min(lines.count, to + FAR) && goesOn(last - 1)) last++;
  return [first, last];
}

interface Self {
  readonly quotation: number;
  readonly sentence: number;
  readonly at: number;
  readonly word: string;
}

function selvesIn({ lines }: Scene, quoted: QuotedText, from: number, to: number): Self[] {
  const found: Self[] = [];
  for (let sentence = from; sentence < to; sentence++) {
    const { known, pronouns, tokens } = lines.at(sentence);
    for (const at of pronouns) {
      const { pronoun, text } = known[at]!;
      const word = pronoun!;
      if (text === 'US' || !(one.has(word) || several.has(word))) continue;
      const quotation = quoted.at(tokens[at]!.start);
      if (quotation >= 0) found.push({ quotation, sentence, at, word });
    }
  }
  return found;
}

interface Speaker {
  readonly cluster: Cluster;
  readonly sentence: number;
}

type Described = ReadonlyMap<number, readonly { readonly cluster: Cluster; readonly place: Place }[]>;

/** Who is named as the subject of a verb of speech, outside all quotations. */
function speakersIn(scene: Scene, quoted: QuotedText, described: Described, from: number, to: number): Speaker[] {
  const found: Speaker[] = [];
  for (let sentence = from; sentence < to; sentence++) {
    const names = scene.placed[sentence]!.map(({ name, cluster }) => ({ cluster, place: name as Place }));
    for (const { cluster, place } of [...names, ...(described.get(sentence) ?? [])]) {
      if (!/^(?:group|organization|person)$/.test(cluster.type) || quoted.at(place.start) >= 0) continue;
      if (isSpeaker(scene, sentence, place.from, place.to)) found.push({ cluster, sentence });
    }
  }
  return found;
}

function referencesBySentence(clusters: readonly Cluster[]): Described {
  const references = clusters.flatMap((cluster) => cluster.references.map((place) => ({ cluster, place })));
  return groupBy(references, ({ place }) => place.sentence);
}

function holds({ lines }: Scene, quoted: QuotedText, sentence: number, quotation: number): boolean {
  const speech = quoted.speech(quotation);
  return lines.at(sentence).tokens.some(({ start }) => quoted.speech(quoted.at(start)) === speech);
}

/** `“…,” the sign read`: the sentence itself says who or what speaks. */
function hasCue({ lines }: Scene, quoted: QuotedText, sentence: number): boolean {
  const { tokens } = lines.at(sentence);
  return tokens.some(
    ({ lemma, pos, start }) => pos === 'VERB' && reportingCue(lemma) !== undefined && quoted.at(start) < 0,
  );
}

function onlyOne(speakers: readonly Speaker[]): Cluster | null {
  const clusters = new Set(speakers.map(({ cluster }) => cluster));
  return clusters.size === 1 ? [...clusters][0]! : null;
}

/** The organization for which someone speaks: it itself, or the only one that a person holds an office at. */
function bodyOf(speaker: Cluster): Cluster | null {
  if (speaker.type === 'organization') return speaker;
  const bodies = new Set(
    speaker.offices.flatMap((office) => office.of.find(({ type }) => type === 'organization') ?? []),
  );
  return bodies.size === 1 ? [...bodies][0]! : null;
}
