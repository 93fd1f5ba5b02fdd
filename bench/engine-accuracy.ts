import { scoreNames } from './engine-names.js';
import { readers } from './engine-readers.js';
import { scoreTreebanks } from './engine-treebanks.js';
import { goldSet } from './gold.js';
import type { Table } from './table.js';

/** Accuracy of the language engine on development data beside wink-nlp, compromise and, where it is installed, spaCy. */
export function scoreEngine(gold: string): Table[] | null {
  const treebanks = scoreTreebanks(gold);
  const names = scoreNames(gold);
  const rules = scoreRules(gold);
  return treebanks === null || names === null || rules === null ? null : [...treebanks, names, rules];
}

/** Hard sentence boundaries: exact spans of all sentences of a case. */
function scoreRules(gold: string): Table | null {
  const cases = goldSet<{ readonly text: string; readonly spans: readonly [number, number][] }>(
    gold,
    'seg_golden/golden',
  );
  if (cases === null) return null;
  const rows = Object.entries(readers).map(([name, read]) => {
    const readings = read(cases.map(({ text }) => text));
    const passed = cases.filter(({ spans }, index) => {
      const cut = readings[index]!.sentences.map((tokens) => [tokens[0]!.start, tokens.at(-1)!.end]);
      return JSON.stringify(cut) === JSON.stringify(spans);
    });
    return [name, `${passed.length} of ${cases.length}`];
  });
  return {
    title: 'Language engine: golden rules of sentence segmentation',
    note: 'Cases of seg_golden/golden with exactly the sentences wanted.',
    head: ['system', 'passed'],
    rows,
  };
}
