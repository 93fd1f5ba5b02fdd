import { readFileSync } from 'node:fs';
import type { Document } from '../../../src/schemas/document.js';
import type { Sentence } from '../../../src/schemas/sentence.js';
import type { EntityDraft } from '../../../src/stages/recognize/times/recognize-times.js';
import { tokenize } from '../../../src/stages/tokenize/stage.js';
import { documentOf } from '../../support/document.js';

/**
 * One line of a kit: a sentence of news with one expression in brackets, the day that it was published, and what the
 * expression stands for (`none` where nothing may be found). `from` tells sentences taken from newspapers from our own;
 * `todo` says why a line is not right yet.
 */
export interface KitCase {
  readonly published: string | null;
  readonly text: string;
  readonly expected: string;
  readonly from: 'news' | 'written';
  readonly todo?: string;
}

export function readKit(url: URL): KitCase[] {
  return readFileSync(url, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as KitCase);
}

/** The document and sentences of a text as `read` and `tokenize` would make them. */
export function publishedText(
  text: string,
  published: string | null,
): { document: Document; sentences: readonly Sentence[] } {
  const document = documentOf(text, {
    published: published === null ? null : { date: published, basis: 'stated', span: null },
  });
  return { document, sentences: tokenize.run({ document }, () => {}) };
}

/** The text without its brackets, and where they stood; null without brackets. */
export function unmark(text: string): { plain: string; start: number; end: number } | null {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return start < 0 ? null : { plain: text.replace('[', '').replace(']', ''), start, end };
}

/** A value as the kits write it: `time: 2024-03-08..2024-03-09 day`, `quantity: 12 person at-least`. */
export function shown({ type, value }: EntityDraft): string {
  if (value === null) return `${type}: null`;
  if ('grain' in value) return `${type}: ${value.from ?? ''}..${value.to ?? ''} ${value.grain}`;
  const range = value.range === undefined ? '' : ` [${value.range.from}-${value.range.to}]`;
  return `${type}: ${value.amount} ${value.unit} ${value.bound}${range}`;
}
