import { readBound } from '../../../language/bounds.js';
import { type Lexeme, lexemesOf } from '../../../language/lexemes.js';
import { opensNumber } from '../../../language/numbers.js';
import { currencyCodes, currencySigns, dollarPrefixes } from '../../../language/units.js';
import type { Refuse } from '../../../pipeline/stage.js';
import type { Document } from '../../../schemas/document.js';
import type { Entity } from '../../../schemas/entity.js';
import type { Sentence } from '../../../schemas/sentence.js';
import { spanOf } from '../../../text/span.js';
import { type EntityDraft, recognizeTimes } from '../times/recognize-times.js';
import type { Field, Measured } from './field.js';
import { passNumber } from './not-quantity.js';
import { quantityRules } from './rules.js';

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
    for (let at = 0; at < lexemes.length; ) {
      const { start } = lexemes[at]!;
      while (next < taken.length && taken[next]!.end <= start) next++;
      const time = taken[next];
      if (time !== undefined && time.start <= start) at++;
      else at = readAt(document, lexemes, at, time?.start ?? Number.POSITIVE_INFINITY, drafts);
    }
  }
  return drafts;
}

/** Reads what begins at `at`, adds it to `drafts`, and returns where to go on. */
function readAt(
  document: Document,
  lexemes: readonly Lexeme[],
  at: number,
  until: number,
  drafts: EntityDraft[],
): number {
  const bound = readBound(lexemes, at);
  const from = bound?.end ?? at;
  const first = lexemes[from];
  if (first === undefined || !mayOpen(first)) return at + 1;
  const field: Field = { lexemes, dollar: 'USD', bound: bound?.bound ?? null };
  const found = measured(field, from);
  if (found === null) return at + 1;
  if (found.type === null) return found.end;
  const last = lexemes[found.end - 1]!;
  if (last.end > until) return at + 1;
  drafts.push(draftOf(document, lexemes[at]!.start, last.end, found));
  return found.end;
}

function mayOpen(lexeme: Lexeme): boolean {
  return (
    opensNumber(lexeme) ||
    lexeme.lower === 'quarter' ||
    currencySigns.has(lexeme.text) ||
    currencyCodes.has(lexeme.text) ||
    dollarPrefixes.has(lexeme.lower)
  );
}

function measured(field: Field, at: number) {
  const passed = passNumber(field.lexemes, at);
  if (passed !== null) return { end: passed, type: null } as const;
  for (const rule of quantityRules) {
    const found = rule.read(field, at);
    if (found !== null) return { ...found, rule: rule.name };
  }
  return null;
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
