import type { Token } from '../src/schemas/sentence.js';
import { type Counts, f1, none, overlap, percent, plus } from './counts.js';
import { goldSet } from './gold.js';
import { layersOf } from './layers.js';
import { winkSentences } from './peers.js';
import type { Table } from './table.js';

interface TreebankDocument {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly { start: number; end: number; upos: string }[];
  readonly sentences: readonly [number, number][];
}

/** Sentences as lists of tokens: what this and its peers give for a text. */
type Reading = readonly {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Pick<Token, 'start' | 'end' | 'pos'>[];
}[];

const systems: Readonly<Record<string, (id: string, text: string) => Reading>> = {
  variorum: (id, text) => layersOf(id, text, 'tokenize').sentences,
  'wink-nlp': (_id, text) => winkSentences(text),
};

/** The sets hold one sentence a line, which gives every boundary away: the honest figure is that with the lines joined. */
const treebanks = [
  ['ud_ewt', false],
  ['ud_ewt', true],
  ['ud_gum', false],
  ['ud_gum', true],
] as const;

/** Tokens, sentences and tags on the treebanks, from raw text, by character offsets. */
export function scoreTokens(gold: string): Table | null {
  const rows: string[][] = [];
  for (const [set, joined] of treebanks) {
    const documents = goldSet<TreebankDocument>(gold, `${set}/dev`);
    if (documents === null) return null;
    for (const [name, read] of Object.entries(systems)) {
      const scores = documents.map((document) => {
        const text = joined ? document.text.replaceAll('\n', ' ') : document.text;
        return scoreReading(read(document.id, text), document);
      });
      const [tokens, sentences, tags] = [0, 1, 2].map((i) => scores.map((score) => score[i]!).reduce(plus, none));
      rows.push([
        joined ? `${set}, lines joined` : set,
        name,
        percent(f1(tokens!)),
        percent(f1(sentences!)),
        percent(tags!.right / tags!.wanted),
      ]);
    }
  }
  return {
    title: 'tokenize: treebanks (dev)',
    note: 'From raw text; F1 of exact spans; a tag is right when its token is. The sets hold one sentence a line; “lines joined” puts blanks for the line breaks. Percent.',
    head: ['set', 'system', 'token F1', 'sentence F1', 'UPOS, of gold tokens'],
    rows,
  };
}

function scoreReading(reading: Reading, gold: TreebankDocument): Counts[] {
  const tokens = reading.flatMap((sentence) => sentence.tokens);
  const at = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
  return [
    overlap(new Set(tokens.map(at)), new Set(gold.tokens.map(at))),
    overlap(new Set(reading.map(at)), new Set(gold.sentences.map(([start, end]) => `${start}-${end}`))),
    overlap(
      new Set(tokens.map((token) => `${at(token)} ${token.pos}`)),
      new Set(gold.tokens.map((token) => `${at(token)} ${token.upos}`)),
    ),
  ];
}

interface SegmentationCase {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

/** Hard sentence boundaries: a case counts when all its sentences are right. */
export function scoreSegmentation(gold: string): Table | null {
  const rows: string[][] = [];
  for (const set of ['golden', 'pysbd', 'more']) {
    const cases = goldSet<SegmentationCase>(gold, `seg_golden/${set}`);
    if (cases === null) return null;
    const solved = Object.values(systems).map(
      (read) => cases.filter((one) => sameSentences(read(one.id, one.text), one)).length,
    );
    rows.push([set, String(cases.length), ...solved.map(String)]);
  }
  return {
    title: 'tokenize: hard sentence boundaries (seg_golden)',
    note: 'Cases with all sentences right.',
    head: ['set', 'cases', ...Object.keys(systems)],
    rows,
  };
}

/** The sets write sentences without the white space at their edges and, some, with single blanks inside. */
function sameSentences(reading: Reading, { text, sentences }: SegmentationCase): boolean {
  const plain = (part: string) => part.replace(/\s+/g, ' ').trim();
  return (
    reading.length === sentences.length &&
    sentences.every((sentence, i) => plain(text.slice(reading[i]!.start, reading[i]!.end)) === plain(sentence))
  );
}
