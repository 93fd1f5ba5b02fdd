import type { Judged, Pair } from '../../cases/judge.js';
import type { Stretch } from '../../text/paragraphs.js';
import type { Paint } from '../paint.js';
import { type Mark, marked } from './marked.js';

/** A case as it went: a line, and for one that failed what was expected and what was found. */
export function caseLines({ id, text, pairs, unrefused, passed }: Judged, place: string, paint: Paint): string[] {
  if (passed) return [`${paint('green', 'pass')}  ${id}`];
  const wrong = pairs.filter(({ right, otherwise }) => !right || otherwise.length > 0);
  return [
    `${paint('red', 'FAIL')}  ${paint('bold', id)}  ${paint('dim', place)}`,
    ...wrong.flatMap((pair) => pairLines(text, pair, paint)),
    ...unrefused.map(({ text: words, reason }) => `      expected  to be refused as ${reason}: “${words}”`),
  ];
}

function pairLines(text: string, { expected, found, right, otherwise }: Pair, paint: Paint): string[] {
  if (right) return otherwise.map((what) => `      expected  ${what}`);
  return [
    `      expected  ${expected === null ? 'no quotation' : shown(text, expected, paint)}`,
    `      found     ${found === null ? 'none' : `${shown(text, found, paint)}  ${paint('dim', found.rule)}`}`,
  ];
}

/** What the labels of a case stand for. */
interface Parts {
  readonly content: readonly Stretch[];
  readonly source: Stretch | null;
  readonly cue?: Stretch | null | undefined;
  readonly addressee?: Stretch | null | undefined;
}

function shown(text: string, { content, source, cue, addressee }: Parts, paint: Paint): string {
  const mark = (label: string, style: Mark['style'], at: Stretch | null | undefined): Mark[] =>
    at == null ? [] : [{ start: at.start, end: at.end, label, style }];
  const marks = [
    ...content.flatMap((stretch) => mark('content', 'green', stretch)),
    ...mark('source', 'cyan', source),
    ...mark('cue', 'yellow', cue),
    ...mark('addressee', 'magenta', addressee),
  ];
  return marked(text, 0, text.length, marks, paint).replaceAll('\n', ' ');
}
