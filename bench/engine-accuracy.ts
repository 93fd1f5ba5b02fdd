/**
 * Accuracy of the language engine on development data, from raw text, scored by character offsets, beside wink-nlp and compromise.
 *
 *     npx tsx bench/engine-accuracy.ts <folder of the gold data>
 *
 * `lines` reads the text as it is, a line being a paragraph, as the product does; `running` first puts a blank for every line
 * break, so that headings and signatures run into what follows: the harder reading.
 */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import type { Engine } from '../src/models/engine.js';
import { installedEngine } from '../src/models/installed.js';
import { paragraphs } from '../src/text/paragraphs.js';
import { winkRead } from './wink.js';

interface Token {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly head: number | null;
  readonly deprel: string;
}
interface Gold {
  readonly id: string;
  readonly genre?: string;
  readonly text: string;
  readonly tokens: readonly (Token | readonly [number, number])[];
  readonly sentences: readonly (readonly [number, number])[];
  readonly entities?: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}
const folder = process.argv[2] ?? 'gold';
const gold = (set: string): Gold[] =>
  readFileSync(`${folder}/${set}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold);
const say = (line: string) => process.stdout.write(`${line}\n`);
const engine: Engine = installedEngine();

/** What one reader says of a document: sentences of tokens. */
interface ReadToken {
  readonly start: number;
  readonly end: number;
  readonly pos?: string;
  readonly head?: number | null;
  readonly relation?: string;
  readonly certainty?: number;
}
type Reader = (text: string) => ReadToken[][];

const ours: Reader = (text) => {
  const cut = paragraphs(text).flatMap(({ start, end }) => engine.segment(text, start, end));
  const words = engine.read(cut.map((tokens) => tokens.map(({ start, end }) => text.slice(start, end))));
  return cut.map((tokens, index) => tokens.map((token, at) => ({ ...token, ...words[index]![at]! })));
};
const wink: Reader = (text) => {
  const { tokens, sentenceStarts } = winkRead(text);
  const starts = new Set(sentenceStarts);
  const sentences: ReadToken[][] = [];
  tokens.forEach((token, index) => {
    if (index === 0 || starts.has(index)) sentences.push([token]);
    else sentences.at(-1)!.push(token);
  });
  return sentences;
};

interface Scores {
  tokens: number;
  read: number;
  same: number;
  sentences: number;
  cut: number;
  whole: number;
  upos: number;
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
  head: 0,
  labelled: 0,
  sure: Array.from({ length: 10 }, () => [0, 0]),
});
const universal = (relation: string) => relation.split(':')[0]!;

function score(document: Gold, sentences: ReadToken[][], scores: Scores): void {
  const tokens = document.tokens as readonly Token[];
  const key = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
  const wanted = new Map(tokens.map((token) => [key(token), token]));
  const spans = new Set(document.sentences.map(([start, end]) => `${start}-${end}`));
  scores.tokens += tokens.length;
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
      if (token.relation === undefined) continue;
      const want = right.head === null ? 'root' : key(tokens[right.head]!);
      const got = token.head === null ? 'root' : key(sentence[token.head!]!);
      const labelled = want === got && universal(right.deprel) === universal(token.relation);
      if (want === got) scores.head++;
      if (labelled) scores.labelled++;
      const bin = scores.sure[Math.min(9, Math.floor(token.certainty! * 10))]!;
      bin[0]++;
      if (labelled) bin[1]++;
    }
  }
}

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(2);
const row = (name: string, s: Scores) =>
  say(
    `| ${name} | ${percent(2 * s.same, s.tokens + s.read)} | ${percent(2 * s.whole, s.sentences + s.cut)} | ${percent(s.upos, s.tokens)} | ${percent(s.head, s.tokens)} | ${percent(s.labelled, s.tokens)} |`,
  );

say('| set, reader | token F1 | sentence F1 | UPOS | UAS | LAS |\n|---|---|---|---|---|---|');
const calibration = empty();
for (const set of ['ud_ewt', 'ud_gum']) {
  const documents = gold(`${set}/dev`);
  for (const [mode, prepare] of [
    ['lines', (text: string) => text],
    ['running', (text: string) => text.replace(/\n/g, ' ')],
  ] as const) {
    const all = empty();
    const genres = new Map<string, Scores>();
    const other = empty();
    for (const document of documents) {
      const text = prepare(document.text);
      const sentences = ours(text);
      score(document, sentences, all);
      if (!genres.has(document.genre ?? '')) genres.set(document.genre ?? '', empty());
      score(document, sentences, genres.get(document.genre ?? '')!);
      if (mode === 'lines') score(document, sentences, calibration);
      score(document, wink(text), other);
    }
    row(`${set} dev, ${mode}`, all);
    row(`${set} dev, ${mode}, wink-nlp`, other);
    for (const [genre, scores] of [...genres].sort()) row(`– ${genre}`, scores);
  }
}

say('\n| P(head and relation) | arcs | right |\n|---|---|---|');
calibration.sure.forEach(([count, right], bin) => {
  if (count > 0)
    say(`| ${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)} | ${count} | ${percent(right, count)} |`);
});
for (const least of [5, 7, 9]) {
  const [count, right] = calibration.sure.slice(least).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  say(`| ≥ ${least / 10} | ${percent(count!, calibration.same)} % of all | ${percent(right!, count!)} |`);
}

const kinds: Readonly<Record<string, string>> = {
  Person: 'PER',
  Location: 'LOC',
  Organization: 'ORG',
  NORP: 'NORP',
  Facility: 'FAC',
  Product: 'PROD',
  Misc: 'MISC',
  PER: 'PER',
  LOC: 'LOC',
  ORG: 'ORG',
};
interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

function ownNames(text: string): Found[] {
  const cut = paragraphs(text).flatMap(({ start, end }) => engine.segment(text, start, end));
  return engine
    .names(cut.map((tokens) => tokens.map(({ start, end }) => text.slice(start, end))))
    .map(({ sentence, first, last, type }) => ({
      start: cut[sentence]![first]!.start,
      end: cut[sentence]![last - 1]!.end,
      type,
    }));
}

/** Names that compromise finds, cut free of marks and possessive endings. */
function compromiseNames(text: string): Found[] {
  const document = nlp(text);
  return (
    [
      ['people', 'PER'],
      ['places', 'LOC'],
      ['organizations', 'ORG'],
    ] as const
  ).flatMap(([method, type]) =>
    (document[method]().json({ offset: true }) as { text: string; offset: { start: number; length: number } }[]).map(
      ({ offset }) => {
        const raw = text.slice(offset.start, offset.start + offset.length);
        const name = raw.replace(/['’]s$|[.,;:!?)”"]+$/u, '').replace(/['’]s$/u, '');
        return { start: offset.start, end: offset.start + name.length, type };
      },
    ),
  );
}

say('\n| set, reader | person | place | organization | the three | group | all seven |\n|---|---|---|---|---|---|---|');
const plo = ['PER', 'LOC', 'ORG'];
for (const set of ['en_worldwide/dev', 'uner_ewt/dev', 'meantime/dev']) {
  for (const [name, find] of [
    ['', ownNames],
    [', compromise', compromiseNames],
  ] as const) {
    const counts = new Map<string, [number, number, number]>();
    const add = (type: string, place: 0 | 1 | 2) => {
      for (const key of [type, 'all', ...(plo.includes(type) ? ['plo'] : [])]) {
        const entry = counts.get(key) ?? [0, 0, 0];
        entry[place]++;
        counts.set(key, entry);
      }
    };
    for (const document of gold(set)) {
      const mentions = document.entities ?? (document as unknown as { mentions: Found[] }).mentions;
      const want = new Set(
        mentions.flatMap(({ start, end, type }) =>
          kinds[type] === undefined ? [] : [`${start} ${end} ${kinds[type]}`],
        ),
      );
      const got = new Set(find(document.text).map(({ start, end, type }) => `${start} ${end} ${type}`));
      for (const key of want) add(key.split(' ')[2]!, 0);
      for (const key of got) add(key.split(' ')[2]!, 1);
      for (const key of got) if (want.has(key)) add(key.split(' ')[2]!, 2);
    }
    const f1 = (key: string) => {
      const [want, got, good] = counts.get(key) ?? [0, 0, 0];
      return want === 0 ? '–' : percent(2 * good, want + got);
    };
    const [want, got, good] = counts.get('plo')!;
    say(
      `| ${set}${name} | ${f1('PER')} | ${f1('LOC')} | ${f1('ORG')} | ${f1('plo')} (P ${percent(good, got)} R ${percent(good, want)}) | ${f1('NORP')} | ${f1('all')} |`,
    );
  }
}

const rules = readFileSync(`${folder}/seg_golden/golden.jsonl`, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; spans: [number, number][] });
const passed = rules.filter(({ text, spans }) => {
  const cut = paragraphs(text)
    .flatMap(({ start, end }) => engine.segment(text, start, end))
    .map((tokens) => [tokens[0]!.start, tokens.at(-1)!.end]);
  return JSON.stringify(cut) === JSON.stringify(spans);
});
say(`\ngolden rules of sentence segmentation: ${passed.length} of ${rules.length}`);
