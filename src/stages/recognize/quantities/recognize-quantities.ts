import { readBound } from '../../../language/bounds.js';
import { type Lexeme, lexemesOf } from '../../../language/lexemes.js';
import { rounded } from '../../../language/numbers.js';
import type { Refuse } from '../../../pipeline/stage.js';
import type { Document } from '../../../schemas/document.js';
import type { Entity } from '../../../schemas/entity.js';
import type { Sentence } from '../../../schemas/sentence.js';
import { spanOf } from '../../../text/span.js';
import { openingsOf } from '../openings.js';
import { type EntityDraft, recognizeTimes } from '../times/recognize-times.js';
import type { Field, Measured } from './field.js';
import { passNumber } from './not-quantity.js';
import { quantityRules } from './rules.js';
import { whatIsCounted } from './what-counted.js';

/**
 * Money, percentages, quantities and bare numbers of a document, in text order. What `times` (the document's
 * expressions of time) covers is left alone.
 */
export function recognizeQuantities(
  document: Document,
  sentences: readonly Sentence[],
  _refuse: Refuse,
  times: readonly Pick<Entity, 'mentions'>[] = recognizeTimes(document, sentences, () => {}),
): EntityDraft[] {
  const drafts: EntityDraft[] = [];
  const taken = times.map(({ mentions }) => mentions[0]!);
  let next = 0;
  for (const sentence of sentences) {
    const lexemes = lexemesOf(sentence);
    const openings = openingsOf(lexemes);
    for (let at = 0; at < lexemes.length; ) {
      if (!openings[at]!.amount && !openings[at]!.bound) {
        at++;
        continue;
      }
      const { start } = lexemes[at]!;
      while (next < taken.length && taken[next]!.end <= start) next++;
      const time = taken[next];
      if (time !== undefined && time.start <= start) at++;
      else at = readAt(document, sentence, lexemes, at, time?.start ?? Number.POSITIVE_INFINITY, drafts);
    }
  }
  return drafts;
}

/** Reads what begins at `at`, adds it to `drafts`, and returns where to go on. */
function readAt(
  document: Document,
  sentence: Sentence,
  lexemes: readonly Lexeme[],
  at: number,
  until: number,
  drafts: EntityDraft[],
): number {
  const bound = isParticle(lexemes, at) ? null : readBound(lexemes, at);
  const from = bound?.end ?? at;
  if (openingsOf(lexemes)[from]?.amount !== true || !opensPhrase(lexemes, from)) return at + 1;
  const field: Field = { lexemes, dollar: 'USD', bound: bound?.bound ?? null };
  const found = measured(field, from);
  if (found === null) return at + 1;
  if (found.type === null) return found.end;
  const last = lexemes[found.end - 1]!;
  if (last.end > until) return at + 1;
  const of = found.type === 'money' ? null : whatIsCounted(document, sentence, last.end, found);
  const value = of === null ? found.value : { ...found.value, of };
  drafts.push(draftOf(document, lexemes[at]!.start, last.end, { ...found, value }));
  return found.end;
}

const afterArticle: ReadonlySet<string> = new Set(
  'billion couple crore dozen eighth few fifth fourth half hundred lakh million quarter sixth tenth third thousand trillion'.split(
    ' ',
  ),
);

/** “a” and “an” begin an amount only before a few words: most of them need not be tried. */
function opensPhrase(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  return !/^an?$/.test(lexemes[at]!.lower) || next?.text === '$' || afterArticle.has(next?.lower ?? '');
}

const particleVerbs: ReadonlySet<string> = new Set(
  'carry give go hand look pass pull roll run sign take turn win'.split(' '),
);

/** “turned over thousands of documents”: the preposition belongs to the verb. */
function isParticle(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]!.lower === 'over' && particleVerbs.has(lexemes[at - 1]?.lemma ?? '');
}

type Named = Measured & { readonly rule: string };

function measured(field: Field, at: number): Named | { end: number; type: null } | null {
  const passed = passNumber(field.lexemes, at);
  if (passed !== null) return { end: passed, type: null };
  if (field.lexemes[at]!.lower === 'between') return between(field, at);
  const first = byRule(field, at);
  return first === null ? null : (upTo(field, at, first) ?? first);
}

function byRule(field: Field, at: number): Named | null {
  if (at >= field.lexemes.length) return null;
  for (const rule of quantityRules) {
    const found = rule.read(field, at);
    if (found !== null) return { ...found, rule: rule.name };
  }
  return null;
}

/** “between 5 and 7 percent”, “between $10 and $12”. */
function between(field: Field, at: number): Named | null {
  const first = byRule(field, at + 1);
  if (first === null || field.lexemes[first.end]?.lower !== 'and') return null;
  return ranged(first, byRule(field, first.end + 1));
}

/** “2 percent to 3 percent”; what follows “from” is a change and not a range, unless something ranges. */
function upTo(field: Field, at: number, first: Named): Named | null {
  if (!/^(?:to|-|–)$/.test(field.lexemes[first.end]?.lower ?? '')) return null;
  const before = field.lexemes[at - 1]?.lower;
  if (before === 'from' && field.lexemes[at - 2]?.lemma !== 'range') return null;
  return ranged(first, byRule({ ...field, bound: null }, first.end + 1));
}

/** Both ends as one amount, where they rise and count the same. */
function ranged(first: Named, second: Named | null): Named | null {
  if (second === null || first.value.range !== undefined || second.value.range !== undefined) return null;
  if (first.value.unit !== null && first.value.unit !== second.value.unit) return null;
  const [from, to] = [first.value.amount, second.value.amount];
  if (from >= to) return null;
  return {
    ...second,
    value: { amount: rounded((from + to) / 2), unit: second.value.unit, bound: 'about', range: { from, to } },
  };
}

function draftOf(document: Document, start: number, end: number, found: Measured & { rule: string }): EntityDraft {
  const span = spanOf(document.text, start, end);
  return {
    type: found.type,
    name: span.text,
    aliases: [],
    titles: [],
    country: null,
    value: found.value,
    mentions: [{ ...span, form: 'nominal' }],
    rule: `recognize/${found.rule}`,
  };
}
