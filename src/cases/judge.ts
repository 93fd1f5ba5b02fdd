import { annotate } from '../pipeline/compose.js';
import type { AnyStage } from '../pipeline/stage.js';
import type { AttributionCase } from '../schemas/case.js';
import type { Quote } from '../schemas/quote.js';
import type { Refusal } from '../schemas/refusal.js';
import type { Stretch } from '../text/paragraphs.js';
import { caseDocument } from './document.js';
import { type Expected, expectedIn } from './expected.js';

/** An expected quotation beside the one that was found for it; either may be missing. */
export interface Pair {
  readonly expected: Expected | null;
  readonly found: Quote | null;
  /** Content, source, cue and addressee are as expected. */
  readonly right: boolean;
  /** What differs besides, in words: rule, mode, chain. */
  readonly otherwise: readonly string[];
}

export interface Judged {
  readonly id: string;
  readonly about: string;
  readonly text: string;
  readonly pairs: readonly Pair[];
  /** What was to be refused and was not. */
  readonly unrefused: AttributionCase['refused'];
  readonly passed: boolean;
}

/** Runs the stages from `tokenize` to `attribute` over the text of a case and compares. Throws MarkError where the case is none, and what a stage throws. */
export function judge(one: AttributionCase, stages: readonly AnyStage[]): Judged {
  const { text, expected } = expectedIn(one);
  const { quotes, refusals } = readBy(stages, one, text);
  const pairs = paired(expected, quotes);
  const unrefused = one.refused.filter((wanted) => !refusals.some((refusal) => isSame(refusal, wanted)));
  const passed = unrefused.length === 0 && pairs.every(({ right, otherwise }) => right && otherwise.length === 0);
  return { id: one.id, about: one.about, text, pairs, unrefused, passed };
}

function readBy(stages: readonly AnyStage[], one: AttributionCase, text: string) {
  const names = stages.map(({ name }) => name);
  const between = stages.slice(names.indexOf('read') + 1, names.indexOf('attribute') + 1);
  const { layers, refusals } = annotate('case', between, { document: caseDocument(one, text) });
  return { quotes: layers.quotes ?? [], refusals };
}

/** Each expected quotation with the found one that has its content, else with one that shares words of it; then the rest. */
function paired(expected: readonly Expected[], quotes: readonly Quote[]): Pair[] {
  const free = new Set(quotes);
  const take = (fits: (quote: Quote) => boolean): Quote | null => {
    const found = [...free].find(fits) ?? null;
    if (found !== null) free.delete(found);
    return found;
  };
  const exact = expected.map((one) => take((quote) => sameSpans(one.content, quote.content)));
  const pairs = expected.map((one, index) =>
    pairOf(one, exact[index] ?? take((quote) => overlap(one.content, quote.content))),
  );
  return [...pairs, ...[...free].map((found): Pair => ({ expected: null, found, right: false, otherwise: [] }))];
}

function pairOf(expected: Expected, found: Quote | null): Pair {
  if (found === null) return { expected, found, right: false, otherwise: [] };
  const right =
    sameSpans(expected.content, found.content) &&
    sameSpan(expected.source, found.source) &&
    (expected.cue === undefined || sameSpan(expected.cue, found.cue)) &&
    (expected.addressee === undefined || sameSpan(expected.addressee, found.addressee));
  return { expected, found, right, otherwise: differences(expected, found) };
}

function differences({ rule, mode, chain }: Expected, found: Quote): string[] {
  const names = found.chain.map(({ name }) => name).join(' < ');
  const wanted = chain?.join(' < ');
  return [
    ...(rule === undefined || rule === found.rule ? [] : [`rule ${rule}, found ${found.rule}`]),
    ...(mode === undefined || mode === found.mode ? [] : [`mode ${mode}, found ${found.mode}`]),
    ...(wanted === undefined || wanted === names ? [] : [`chain ${wanted}, found ${names}`]),
  ];
}

function sameSpan(a: Stretch | null, b: Stretch | null): boolean {
  return a === null || b === null ? a === b : a.start === b.start && a.end === b.end;
}

function sameSpans(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  return a.length === b.length && a.every((one, index) => sameSpan(one, b[index]!));
}

function overlap(a: readonly Stretch[], b: readonly Stretch[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

function isSame({ text, reason }: Refusal, wanted: AttributionCase['refused'][number]): boolean {
  return text === wanted.text && reason === wanted.reason;
}
