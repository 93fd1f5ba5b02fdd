import { type Gazetteer, LONGEST_PHRASE, phraseHash } from './gazetteer.js';
import { mix, type NameWord } from './name-words.js';

/** A sentence as the tagger of names sees it. */
export interface NameSentence {
  readonly words: readonly NameWord[];
  /** Most words are in capitals: a heading. */
  readonly capitals: boolean;
  /** Share of numbers, in sixths: a table of results. */
  readonly numbers: number;
  /** Bits of the lists' kinds in which the token begins, goes on with, ends or is alone a listed phrase. */
  readonly begin: Int32Array;
  readonly inside: Int32Array;
  readonly end: Int32Array;
  readonly alone: Int32Array;
}

/** How a word is used through the document. */
interface Usage {
  count: number;
  lower: number;
  /** Capitalised where no sentence begins. */
  mid: number;
  listed: number;
  readonly places: { readonly sentence: NameSentence; readonly at: number }[];
}

export interface NameDocument {
  readonly sentences: readonly NameSentence[];
  readonly usage: ReadonlyMap<string, Usage>;
}

/** Other places of a word that are looked at. */
const PLACES = 3;

export function nameDocument(sentences: readonly (readonly NameWord[])[], gazetteer: Gazetteer): NameDocument {
  const prepared = sentences.map((words) => nameSentence(words, gazetteer));
  const usage = new Map<string, Usage>();
  for (const sentence of prepared) {
    sentence.words.forEach((word, at) => {
      if (!word.letters) return;
      let use = usage.get(word.lower);
      if (use === undefined) {
        use = { count: 0, lower: 0, mid: 0, listed: 0, places: [] };
        usage.set(word.lower, use);
      }
      use.count++;
      if (!word.capital) use.lower++;
      else if (!sentence.capitals) {
        if (at > 0) use.mid++;
        if (use.places.length < PLACES) use.places.push({ sentence, at });
      }
      if (word.capital) use.listed |= sentence.begin[at]! | sentence.inside[at]! | sentence.end[at]!;
    });
  }
  return { sentences: prepared, usage };
}

function nameSentence(words: readonly NameWord[], gazetteer: Gazetteer): NameSentence {
  const n = words.length;
  let letters = 0;
  let upper = 0;
  let numbers = 0;
  for (const word of words) {
    if (word.letters) letters++;
    if (word.letters && word.allCapital) upper++;
    if (word.digit) numbers++;
  }
  const sentence: NameSentence = {
    words,
    capitals: letters >= 2 && upper / letters > 0.7,
    numbers: Math.min(4, Math.floor((numbers * 6) / n)),
    begin: new Int32Array(n),
    inside: new Int32Array(n),
    end: new Int32Array(n),
    alone: new Int32Array(n),
  };
  for (let at = 0; at < n; at++)
    if (words[at]!.capital && words[at]!.phrase !== '') markPhrases(sentence, at, gazetteer);
  return sentence;
}

/** Marks the listed phrases that begin at a word, of each kind the longest. */
function markPhrases(sentence: NameSentence, first: number, gazetteer: Gazetteer): void {
  const { words } = sentence;
  const hits: [number, number][] = [];
  let phrase: number | undefined;
  for (let at = first, count = 0; at < words.length && count < LONGEST_PHRASE; at++) {
    const word = words[at]!.phrase;
    if (word === '') continue;
    phrase = phraseHash(phrase, word);
    count++;
    const kinds = gazetteer.kinds(phrase);
    if (kinds !== 0) hits.push([at, kinds]);
    if (!gazetteer.begins(phrase)) break;
  }
  let seen = 0;
  for (const [last, kinds] of hits.reverse()) {
    const fresh = kinds & ~seen;
    seen |= kinds;
    if (fresh === 0) continue;
    if (last === first) sentence.alone[first]! |= fresh;
    else {
      sentence.begin[first]! |= fresh;
      for (let at = first + 1; at < last; at++) sentence.inside[at]! |= fresh;
      sentence.end[last]! |= fresh;
    }
  }
}

/** Features of the token `at` that depend on more than one word. */
export function contextFeatures(document: NameDocument, sentence: NameSentence, at: number, out: number[]): void {
  const { words } = sentence;
  const word = words[at]!;
  const before = words[at - 1];
  const after = words[at + 1];
  const [beforePlain, afterPlain] = [before?.plain ?? 1, after?.plain ?? 2];
  const [beforeShape, afterShape] = [before?.shape ?? 1, after?.shape ?? 2];
  const [beforeRegion, afterRegion] = [before?.region ?? 1, after?.region ?? 2];
  const capitals = Number(sentence.capitals);
  const first = Number(at === 0);
  out.push(mix(300, 0));
  if (isPlain(word) && isPlain(before) && isPlain(after)) return; // nothing but small letters far and wide: the words alone decide
  out.push(mix(301, beforePlain, word.plain), mix(302, word.plain, afterPlain), mix(303, beforePlain, afterPlain));
  if (first === 1) out.push(mix(304, word.plain));
  out.push(
    mix(310, beforeShape, word.shape),
    mix(311, word.shape, afterShape),
    mix(312, beforeShape, word.shape, afterShape),
  );
  out.push(mix(313, beforePlain, word.shape), mix(314, afterPlain, word.shape), mix(315, word.shape, first, capitals));
  out.push(
    mix(316, word.shape, sentence.numbers, Math.min(words.length, 12)),
    mix(317, Number(after === undefined), word.shape),
  );
  out.push(
    mix(318, words[at - 2]?.shape ?? 3, beforeShape, word.shape),
    mix(319, word.shape, afterShape, words[at + 2]?.shape ?? 4),
  );
  if (capitals === 1) out.push(mix(320, word.plain));
  out.push(
    mix(330, beforeRegion, word.region),
    mix(331, word.region, afterRegion),
    mix(332, beforeRegion, word.region, afterRegion),
  );
  out.push(
    mix(333, word.flat, word.shape, capitals),
    mix(334, before?.flat ?? 9001, word.shape),
    mix(335, after?.flat ?? 9002, word.shape),
  );
  listFeatures(sentence, at, capitals, out);
  if (word.letters && word.capital) usageFeatures(document, sentence, at, out);
}

/** Neither a capital nor a digit: hardly a name. */
function isPlain(word: NameWord | undefined): boolean {
  return word === undefined || !(word.capital || word.digit);
}

function listFeatures(sentence: NameSentence, at: number, capitals: number, out: number[]): void {
  const { begin, inside, end, alone, words } = sentence;
  const shape = words[at]!.shape;
  const listed = (place: number) => begin[place]! | inside[place]! | end[place]! | alone[place]!;
  const all = listed(at);
  if (all !== 0) {
    [begin, inside, end, alone].forEach((marks, place) => {
      eachBit(marks[at]!, (bit) => out.push(mix(340, bit, place, capitals)));
    });
  }
  out.push(mix(341, all, capitals));
  out.push(
    mix(
      345,
      alone[at]!,
      begin[at]! !== 0 ? 1 : end[at]! !== 0 ? 2 : inside[at]! !== 0 ? 3 : 0,
      words[at + 1]?.shape ?? 2,
    ),
  );
  out.push(mix(346, begin[at]!, inside[at]! | end[at]!, words[at - 1]?.shape ?? 1));
  for (const [side, pair, single] of [
    [at - 1, 342, 348],
    [at + 1, 343, 347],
  ] as const) {
    if (side < 0 || side >= words.length) continue;
    const other = listed(side);
    if ((other | all) === 0) continue;
    out.push(mix(pair, other, all));
    eachBit(other, (bit) => out.push(mix(single, bit, shape)));
  }
}

function usageFeatures(document: NameDocument, sentence: NameSentence, at: number, out: number[]): void {
  const word = sentence.words[at]!;
  const use = document.usage.get(word.lower)!;
  const lower = use.lower === 0 ? 0 : use.lower * 2 > use.count ? 2 : 1;
  out.push(mix(350, lower, Math.min(use.mid, 2), Number(at === 0) + 2 * Number(sentence.capitals)));
  out.push(mix(351, lower, Math.min(4, use.count), word.shape));
  eachBit(use.listed, (bit) => out.push(mix(352, bit, Number(word.allCapital))));
  for (const place of use.places) {
    if (place.sentence === sentence && place.at === at) continue;
    const before = place.sentence.words[place.at - 1];
    const after = place.sentence.words[place.at + 1];
    out.push(mix(353, before?.plain ?? 3), mix(354, after?.plain ?? 4));
    out.push(
      mix(355, before?.flat ?? 9001, Number(before?.capital ?? 0)),
      mix(356, after?.flat ?? 9002, Number(after?.capital ?? 0)),
    );
    out.push(mix(357, before?.shape ?? 1, after?.shape ?? 2));
  }
}

/** The feature of a token within 2 of the start (`side` 0) or the end (1) of its sentence. */
export function edgeFeature(distance: number, side: 0 | 1): number {
  return mix(299, distance, side);
}

function eachBit(bits: number, use: (bit: number) => void): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) use(31 - Math.clz32(rest & -rest));
}
