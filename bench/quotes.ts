import { readFileSync } from 'node:fs';
import { reportingCue } from '../src/language/reporting.js';
import type { Quote } from '../src/schemas/quote.js';
import { type Counts, cells, f1, percent, recall } from './counts.js';
import { goldSet } from './gold.js';
import { layersOf } from './layers.js';
import { compromiseQuotations } from './peers.js';
import { clausalComplements } from './quotes-baseline.js';
import { alarmKinds, missKinds, type Read } from './quotes-errors.js';
import { type Found, type GoldQuote, match, merged, type Scored, sameSource } from './quotes-match.js';
import { textacyQuotations } from './quotes-textacy.js';
import type { Table } from './table.js';

interface PolnearDocument {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** Figures of an earlier commit, measured by this benchmark. */
interface Before {
  readonly commit: string;
  readonly content: Readonly<Record<string, string>>;
  readonly misses: Readonly<Record<string, number>>;
  readonly alarms: Readonly<Record<string, number>>;
}

const thresholds = [0.3, 0.5, 0.8];
/** The overlap at which two contents count as one where nothing else is said. */
const USUAL = 0.5;
/** Kinds of errors that are listed. */
const LISTED = 20;

/** Quotations on political news with attributions marked by hand. */
export function scoreQuotes(gold: string): Table[] | null {
  const documents = goldSet<PolnearDocument>(gold, 'polnear/dev');
  if (documents === null) return null;
  const before = JSON.parse(readFileSync(new URL('./quotes-before.json', import.meta.url), 'utf8')) as Before;
  const read = documents.map(readDocument);
  const scored = read.map(({ quotes, ours }) => match(quotes, ours, USUAL));
  return [
    contentTable(read, before),
    kindTable(merged(scored)),
    ...annotatorsTable(gold),
    ruleTable(merged(scored)),
    ...errorTables(
      read.map((one, index) => ({ ...one, scored: scored[index]! })),
      before,
    ),
  ];
}

interface ReadDocument extends Omit<Read, 'scored'> {
  readonly quotes: readonly GoldQuote[];
  readonly ours: readonly Found[];
  /** Those of the document, without what is retold in direct quotations. */
  readonly own: readonly Found[];
}

function readDocument({ id, text, date, quotes }: PolnearDocument): ReadDocument {
  const layers = layersOf(id, text, 'attribute', date);
  const own = layers.quotes.filter((quote) => !isRetold(quote, layers.quotes));
  return { text, quotes, sentences: layers.sentences, ours: layers.quotes.map(foundOf), own: own.map(foundOf) };
}

/** Said inside a direct quotation, of which the annotators mark the whole alone. */
function isRetold({ cue }: Quote, all: readonly Quote[]): boolean {
  return (
    cue !== null &&
    all.some(
      ({ mode, content }) =>
        mode === 'direct' && content.some(({ start, end }) => start <= cue.start && cue.end <= end),
    )
  );
}

function foundOf({ content, source, cue, rule }: Quote): Found {
  return {
    content: content.map(({ start, end }) => [start, end]),
    source: source === null ? null : [source.start, source.end],
    cue: cue?.lemma ?? null,
    rule,
  };
}

function contentTable(read: readonly ReadDocument[], before: Before): Table {
  const ours = read.map((one) => one.ours);
  const compromise = read.map(({ text }) =>
    compromiseQuotations(text).map(
      ({ start, end }): Found => ({ content: [[start, end]], source: null, rule: '', cue: null }),
    ),
  );
  const textacy = textacyQuotations(read.map(({ text }) => text));
  const wanted = read.map(({ quotes }) => quotes);
  const row = (system: string, found: readonly (readonly Found[])[], threshold: number) => {
    const scored = merged(found.map((one, index) => match(wanted[index]!, one, threshold)));
    const counts = countsOf(scored);
    return [system, `≥ ${threshold}`, ...cells(counts), earlier(system, threshold), sourceShare(scored.pairs)];
  };
  const earlier = (system: string, threshold: number) => before.content[`${system} ${threshold}`] ?? '';
  const rows = thresholds.map((threshold) => row('variorum', ours, threshold));
  const spoken = read.map((one) => withoutThoughts(one));
  const said = merged(spoken.map(({ quotes, found }) => match(quotes, found, USUAL)));
  rows.push([
    '– thoughts left out',
    `≥ ${USUAL}`,
    ...cells(countsOf(said)),
    earlier('– thoughts left out', USUAL),
    sourceShare(said.pairs),
  ]);
  rows.push(
    row(
      '– retold in direct speech left out',
      read.map(({ own }) => own),
      USUAL,
    ),
  );
  const complements = read.map(({ sentences }) => clausalComplements(sentences));
  rows.push(row('clausal complements of a list of verbs', complements, USUAL), row('compromise', compromise, USUAL));
  if (textacy !== null) rows.push(row('textacy, direct', textacy.found, USUAL));
  return {
    title: 'attribute: content and source (polnear dev)',
    note: [
      'Content matched one to one by the characters shared (intersection over union); a source is right when it overlaps the marked one, or both are absent. Percent.',
      `“Before” is commit ${before.commit}, measured by the same command. What a speaker tells inside quotation marks that another said is a record of ours, and none of the annotators’. Thoughts are attributions of which the cue says what somebody believes, wants or knows.`,
      'The complements are those of our own trees, with 40 verbs.',
      textacy === null
        ? 'textacy is not installed here: bench/peers/README.md says how.'
        : `textacy looks for direct quotations only, and gives up on ${textacy.lost} of ${read.length} documents.`,
    ].join(' '),
    head: ['system', 'overlap', 'precision', 'recall', 'F1', 'F1 before', 'source right, of matched'],
    rows,
  };
}

/** What is wanted and found, without attributions of thoughts on either side, and without what matches one. */
function withoutThoughts({ text, quotes, ours }: ReadDocument): {
  readonly quotes: readonly GoldQuote[];
  readonly found: readonly Found[];
} {
  const isThought = ({ cue }: GoldQuote) =>
    (cue ?? []).some(([start, end]) =>
      text
        .slice(start, end)
        .split(/\s+/)
        .some((word) => thinks(word)),
    );
  const { pairs } = match(quotes, ours, USUAL);
  const left = new Set(pairs.filter(({ gold }) => isThought(gold)).map(({ found }) => found));
  return {
    quotes: quotes.filter((quote) => !isThought(quote)),
    found: ours.filter((found) => !left.has(found) && !(found.cue !== null && thinks(found.cue))),
  };
}

/** A word of thinking, wanting, feeling or knowing that is none of saying. */
function thinks(word: string): boolean {
  const cue = reportingCue(word);
  if (cue === undefined) return false;
  if (
    /^(?:know|learn|realis|realiz|recognis|recogniz|understand|see|notice|discover|find|doubt|decide|intend|want|consider|support|oppose|favou?r)e?$/.test(
      cue.lemma,
    )
  )
    return true;
  return /^(?:guess|feel)$/.test(cue.class) && !cue.frames.has('quote') && !cue.frames.has('object');
}

const kinds = ['direct', 'mixed', 'indirect'] as const;

function kindTable(scored: Scored): Table {
  return {
    title: 'attribute: recall by kind (polnear dev)',
    note: 'Content at intersection over union ≥ 0.5. Percent.',
    head: ['kind', 'recall', 'source right, of matched', 'gold'],
    rows: kinds.map((kind) => {
      const wanted = scored.wanted.filter((quote) => quote.kind === kind).length;
      const pairs = scored.pairs.filter((pair) => pair.gold.kind === kind);
      return [kind, recallOf(kind, scored), sourceShare(pairs), String(wanted)];
    }),
  };
}

function recallOf(kind: GoldQuote['kind'], { pairs, wanted }: Scored): string {
  const isOne = (quote: GoldQuote) => quote.kind === kind;
  const right = pairs.filter(({ gold }) => isOne(gold)).length;
  return percent(recall({ right, predicted: 0, wanted: wanted.filter(isOne).length }));
}

/** How far a second annotator agrees with the first one, and how far we do, on the same documents. */
function annotatorsTable(gold: string): Table[] {
  const first = goldSet<PolnearDocument>(gold, 'polnear/train');
  const second = goldSet<PolnearDocument>(gold, 'polnear/train.second-annotator');
  if (first === null || second === null) return [];
  const bySecond = new Map(second.map(({ id, quotes }) => [id, quotes]));
  const both = first.filter(({ id }) => bySecond.has(id));
  const scored = (system: (document: PolnearDocument) => readonly Found[]) =>
    merged(both.map((document) => match(document.quotes, system(document), USUAL)));
  return [
    {
      title: 'attribute: beside a second annotator (polnear train)',
      note: `The ${both.length} documents that two people marked; the first one is gold. Nothing is trained on them; some of what is missed there was read. Content at intersection over union ≥ 0.5. Percent.`,
      head: ['system', 'precision', 'recall', 'F1', 'direct', 'mixed', 'indirect', 'source right, of matched'],
      rows: Object.entries({
        variorum: scored((document) => readDocument(document).ours),
        'second annotator': scored(({ id }) => bySecond.get(id)!.map(asFound)),
      }).map(([system, one]) => [
        system,
        ...cells(countsOf(one)),
        ...kinds.map((kind) => recallOf(kind, one)),
        sourceShare(one.pairs),
      ]),
    },
  ];
}

function asFound({ content, speaker }: GoldQuote): Found {
  return { content, source: speaker?.[0] ?? null, cue: null, rule: '' };
}

function ruleTable(scored: Scored): Table {
  const rules = [...new Set(scored.found.map((found) => found.rule))].sort();
  return {
    title: 'attribute: precision by rule (polnear dev)',
    note: 'Content at intersection over union ≥ 0.5. Percent. `variorum cases` gives precision and recall by rule on our own cases.',
    head: ['rule', 'found', 'content right', 'source right, of matched'],
    rows: rules.map((rule) => {
      const found = scored.found.filter((one) => one.rule === rule).length;
      const pairs = scored.pairs.filter((pair) => pair.found.rule === rule);
      return [rule, String(found), percent(pairs.length / found), sourceShare(pairs)];
    }),
  };
}

function errorTables(documents: readonly Read[], before: Before): Table[] {
  const note = `The ${LISTED} most frequent kinds, told by program from cue and tree. “Before” is commit ${before.commit}, measured by the same command.`;
  const table = (title: string, kinds: ReadonlyMap<string, number>, earlier: Before['misses']): Table => ({
    title,
    note,
    head: ['kind', 'count', 'before'],
    rows: mostFrequent(kinds).map(([kind, count]) => [kind, String(count), String(earlier[kind] ?? 0)]),
  });
  return [
    table('attribute: what is missed (polnear dev)', missKinds(documents), before.misses),
    table('attribute: false alarms (polnear dev)', alarmKinds(documents), before.alarms),
  ];
}

/** The most frequent, and a last row for all. */
function mostFrequent(kinds: ReadonlyMap<string, number>): [string, number][] {
  const sorted = [...kinds].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [...sorted.slice(0, LISTED), ['all', sorted.reduce((sum, [, count]) => sum + count, 0)]];
}

/** The figures that `quotes-before.json` keeps of a commit. */
export function figuresOf(gold: string): Omit<Before, 'commit'> | null {
  const documents = goldSet<PolnearDocument>(gold, 'polnear/dev');
  if (documents === null) return null;
  const read = documents.map(readDocument);
  const scoredAt = (threshold: number) => read.map(({ quotes, ours }) => match(quotes, ours, threshold));
  const share = (scored: readonly Scored[]) => percent(f1(countsOf(merged(scored))));
  const withScores = read.map((one, index) => ({ ...one, scored: scoredAt(USUAL)[index]! }));
  const all = (kinds: ReadonlyMap<string, number>) =>
    Object.fromEntries([...mostFrequent(kinds).slice(-1), ...kinds].sort());
  const said = read.map((one) => withoutThoughts(one)).map(({ quotes, found }) => match(quotes, found, USUAL));
  return {
    content: {
      ...Object.fromEntries(thresholds.map((threshold) => [`variorum ${threshold}`, share(scoredAt(threshold))])),
      [`– thoughts left out ${USUAL}`]: share(said),
    },
    misses: all(missKinds(withScores)),
    alarms: all(alarmKinds(withScores)),
  };
}

function countsOf({ pairs, found, wanted }: Scored): Counts {
  return { right: pairs.length, predicted: found.length, wanted: wanted.length };
}

function sourceShare(pairs: Scored['pairs']): string {
  const right = pairs.filter(sameSource).length;
  return pairs.length === 0 ? '–' : percent(right / pairs.length);
}
