import { createReadStream } from 'node:fs';

/** A line of a file: `bytes` without its line feed; `start` and `end` are byte offsets, `number` counts from 1. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly bytes: Buffer;
}

const LINE_FEED = 0x0a;
/** Bytes read at once. */
const CHUNK = 1 << 18;

/** The lines of a file, one at a time, of whatever length. A carriage return stays with its line. */
export function linesOf(path: string): AsyncGenerator<Line> {
  return linesFrom(createReadStream(path, { highWaterMark: CHUNK }));
}

/** The lines of a stream of bytes. */
export async function* linesFrom(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Line> {
  let number = 1;
  let start = 0;
  let held: Buffer[] = [];
  for await (const data of stream) {
    const chunk = Buffer.from(data as Buffer);
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      const bytes = Buffer.concat([...held, chunk.subarray(from, at)]);
      yield { number, start, end: start + bytes.length, bytes };
      held = [];
      number++;
      start += bytes.length + 1;
      from = at + 1;
    }
    if (from < chunk.length) held.push(chunk.subarray(from));
  }
  const bytes = Buffer.concat(held);
  if (bytes.length > 0) yield { number, start, end: start + bytes.length, bytes };
}
