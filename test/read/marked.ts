import type { SourceFormat } from '../../src/pipeline/source.js';
import type { Refused } from '../../src/pipeline/stage.js';
import type { Document } from '../../src/schemas/document.js';
import { read } from '../../src/stages/read/stage.js';

export interface Reading {
  readonly document: Document;
  readonly refusals: readonly Refused[];
}

/** Reads a text or bytes as a run would. */
export function readText(input: string | Uint8Array, format: SourceFormat = 'txt', path = `doc.${format}`): Reading {
  const refusals: Refused[] = [];
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const source = { doc: 'doc', path, line: format === 'jsonl' ? 3 : null, format, bytes };
  return { document: read.run({ source }, (refused) => refusals.push(refused)), refusals };
}

/** Reads an article given as the fields of a JSON line. */
export function readArticle(fields: object): Reading {
  return readText(JSON.stringify(fields), 'jsonl', 'articles.jsonl');
}

const mark = /\[([^\]]*)\]\((title|byline|dateline|metadata|caption|embed|related|boilerplate)\)/g;

/** The text without its marks: `[By Jane Doe](byline)` is `By Jane Doe`. */
export function unmarked(text: string): string {
  return text.replace(mark, '$1');
}

/** The text with every block but the body marked as in the cases; white space around a block is left out of its mark. */
export function marked({ document: { text, blocks } }: Reading): string {
  return blocks
    .map(({ role, start, end }) => {
      const words = text.slice(start, end);
      const inner = words.trim();
      const at = words.indexOf(inner);
      return role === 'body' ? words : `${words.slice(0, at)}[${inner}](${role})${words.slice(at + inner.length)}`;
    })
    .join('');
}
