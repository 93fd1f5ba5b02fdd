import type { Source, SourceFormat } from '../../../pipeline/source.js';
import { Unreadable } from '../../../pipeline/unreadable.js';
import { decode } from '../decode.js';
import type { Draft } from '../draft.js';
import { openHtml } from './html.js';
import { openJsonLine } from './jsonl.js';
import { openMarkdown } from './markdown.js';

const openers: Readonly<Record<SourceFormat, (source: Source) => Draft>> = {
  txt: (source) => ({ text: decode(source.bytes), stated: {}, marked: [] }),
  md: (source) => openMarkdown(decode(source.bytes)),
  html: (source) => openHtml(decode(source.bytes)),
  jsonl: openJsonLine,
};

/** Opens a source by its format. Throws Unreadable with path, line and field where it is not what it should be. */
export function open(source: Source): Draft {
  try {
    return openers[source.format](source);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const place = source.line === null ? source.path : `${source.path}:${source.line}`;
    throw new Unreadable(`${place}: ${error.message}`);
  }
}
