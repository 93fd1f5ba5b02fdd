import type { Source } from '../../../pipeline/source.js';
import { Unreadable } from '../../../pipeline/unreadable.js';
import { Article } from '../../../schemas/article.js';
import { checked, decode } from '../decode.js';
import type { Draft } from '../draft.js';

/** One line of a `.jsonl` file. Its text is untouched; an empty field or one that is null says nothing. */
export function openJsonLine(source: Source): Draft {
  const line = decode(source.bytes).replace(/^\ufeff/, '');
  const parsed = Article.safeParse(withoutNulls(parse(line)));
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new Unreadable(`${issue.path.join('.') || 'line'}: ${issue.message}`);
  }
  const { text, outlet, title, author, published, url } = parsed.data;
  return { text: inField(text), marked: [], stated: { outlet, title, author, published, url } };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Unreadable(`expected one JSON object a line: ${(error as Error).message}`);
  }
}

/** Exports of tables write null, or an empty text, for what is not there. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const given = Object.entries(value).filter(([key, field]) => key === 'text' || (field !== null && field !== ''));
  return Object.fromEntries(given);
}

function inField(text: string): string {
  try {
    return checked(text);
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(`text: ${error.message}`) : error;
  }
}
