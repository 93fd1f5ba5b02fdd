import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Line, linesFrom } from '../../src/io/lines.js';

async function linesOf(chunks: readonly Uint8Array[]): Promise<Line[]> {
  async function* stream(): AsyncGenerator<Buffer> {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const lines: Line[] = [];
  for await (const line of linesFrom(stream())) lines.push(line);
  return lines;
}

it('cuts a stream into the lines that it has, wherever its chunks end', async () => {
  const bytes = fc.uint8Array({ maxLength: 20 }).map((array) => array.map((byte) => (byte < 64 ? 0x0a : byte)));
  await fc.assert(
    fc.asyncProperty(fc.array(bytes, { maxLength: 6 }), async (chunks) => {
      const whole = Buffer.concat(chunks);
      const lines = await linesOf(chunks);
      const parts = whole.toString('latin1').split('\n');
      if (parts.at(-1) === '') parts.pop();
      expect(lines.map((line) => line.bytes.toString('latin1'))).toEqual(parts);
      for (const [index, line] of lines.entries()) {
        expect(line.number).toBe(index + 1);
        expect(whole.subarray(line.start, line.end).equals(line.bytes)).toBe(true);
      }
    }),
  );
});
