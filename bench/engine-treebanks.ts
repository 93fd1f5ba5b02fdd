import { type ReadToken, readers, withoutSpacy } from './engine-readers.js';
import { goldSet } from './gold.js';
import type { Table } from './table.js';

interface Treebank {
  readonly id: string;
  readonly genre?: string;
  readonly text: string;
  readonly tokens: readonly {
    readonly start: number;
    readonly end: number;
    readonly upos: string;
    readonly head: number | null;
    readonly deprel: string;
  }[];
  readonly sentences: readonly (readonly [number, number])[];
}

/** Counts over documents, and for each tenth of the certainty: arcs, and right ones. */
interface Scores {
  tokens: number;
  read: number;
  same: number;
  sentences: number;
  cut: number;
  whole: number;
  upos: number;
  arcs: number;
  head: number;
  labelled: number;
  readonly sure: [number, number][];
}
const empty = (): Scores => ({
  tokens: 0,
  read: 0,
  same: 0,
  sentences: 0,
  cut: 0,
  whole: 0,
  upos: 0,
  arcs: 0,
  head: 0,
  labelled: 0,
  sure: Array.from({ length: 10 }, () => [0, 0]),
});

const key = ({ start, end }: { readonly start: number; readonly end: number }) => `${start}-${end}`;
const universal = (relation: string) => relation.split(':')[0]!;

function score(document: Treebank, sentences: readonly (readonly ReadToken[])[], scores: Scores): void {
  const wanted = new Map(document.tokens.map((token) => [key(token), token]));
  const spans = new Set(document.sentences.map(([start, end]) => `${start}-${end}`));
  scores.tokens += document.tokens.length;
  scores.sentences += spans.size;
  scores.cut += sentences.length;
  for (const sentence of sentences) {
    if (spans.has(`${sentence[0]!.start}-${sentence.at(-1)!.end}`)) scores.whole++;
    for (const token of sentence) {
      scores.read++;
      const right = wanted.get(key(token));
      if (right === undefined) continue;
      scores.same++;
      if (right.upos === token.pos) scores.upos++;
      if (token.relation !== undefined) scoreArc(document, sentence, token, right, scores);
    }
  }
}

function scoreArc(
  { tokens }: Treebank,
  sentence: readonly ReadToken[],
  token: ReadToken,
  right: Treebank['tokens'][number],
  scores: Scores,
): void {
  const want = right.head === null ? 'root' : key(tokens[right.head]!);
  const got = token.head === null ? 'root' : key(sentence[token.head!]!);
  const labelled = want === got && universal(right.deprel) === universal(token.relation!);
  scores.arcs++;
  if (want === got) scores.head++;
  if (labelled) scores.labelled++;
  const bin = scores.sure[Math.min(9, Math.floor(token.certainty! * 10))]!;
  bin[0]++;
  if (labelled) bin[1]++;
}

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);
const cells = (s: Scores): string[] => [
  percent(2 * s.same, s.tokens + s.read),
  percent(2 * s.whole, s.sentences + s.cut),
  percent(s.upos, s.tokens),
  ...(s.arcs === 0 ? ['–', '–'] : [percent(s.head, s.tokens), percent(s.labelled, s.tokens)]),
];

/** `lines` reads the text as it is, a line being a paragraph, as the product does; `running` puts blanks for the line breaks. */
const modes: readonly (readonly [string, (text: string) => string])[] = [
  ['lines', (text) => text],
  ['running', (text) => text.replaceAll('\n', ' ')],
];

/** Tokens, sentences, tags and trees on the treebanks, and whether the probabilities of the arcs can be believed. */
export function scoreTreebanks(gold: string): Table[] | null {
  const rows: string[][] = [];
  const certainty = empty();
  for (const set of ['ud_ewt', 'ud_gum']) {
    const documents = goldSet<Treebank>(gold, `${set}/dev`);
    if (documents === null) return null;
    for (const [mode, prepare] of modes) {
      const genres = new Map<string, Scores>();
      for (const [name, read] of Object.entries(readers)) {
        const all = empty();
        read(documents.map(({ text }) => prepare(text))).forEach(({ sentences }, index) => {
          const document = documents[index]!;
          score(document, sentences, all);
          if (name !== 'this engine') return;
          if (mode === 'lines') score(document, sentences, certainty);
          const genre = document.genre ?? '–';
          if (!genres.has(genre)) genres.set(genre, empty());
          if (mode === 'running') score(document, sentences, genres.get(genre)!);
        });
        rows.push([`${set}, ${mode}`, name, ...cells(all)]);
      }
      if (mode === 'running')
        for (const [genre, scores] of [...genres].sort(([a], [b]) => (a < b ? -1 : 1)))
          rows.push([`– ${genre}`, 'this engine', ...cells(scores)]);
    }
  }
  const treebanks: Table = {
    title: 'Language engine: treebanks (dev)',
    note: `From raw text, by character offsets; UPOS, UAS and LAS are percent of all gold tokens, LAS without subtypes. The sets hold one sentence a line, which gives every boundary away to readers of lines: \`running\` puts blanks for the line breaks, the genres are of that. Peers' trees are not of Universal Dependencies or there are none.${withoutSpacy}`,
    head: ['set', 'system', 'token F1', 'sentence F1', 'UPOS', 'UAS', 'LAS'],
    rows,
  };
  return [treebanks, calibration(certainty)];
}

function calibration({ sure, same }: Scores): Table {
  const rows = sure.flatMap(([count, right], bin) =>
    count === 0
      ? []
      : [[`${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}`, String(count), percent(right, count)]],
  );
  for (const least of [5, 7, 9]) {
    const [count, right] = sure.slice(least).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
    rows.push([`≥ ${least / 10}`, `${percent(count, same)} % of all`, percent(right, count)]);
  }
  return {
    title: 'Language engine: calibration of arcs',
    note: 'Tokens of both development sets (`lines`) that are tokens of the gold data; an arc is right if head and universal relation are.',
    head: ['P(head and relation)', 'arcs', 'right, %'],
    rows,
  };
}
