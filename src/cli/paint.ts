import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** Colours for a stream: none where it is no terminal or `NO_COLOR` is set, always where `FORCE_COLOR` is. */
export function paintFor(stream: Pick<WriteStream, 'isTTY'>): Paint {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const coloured = NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : stream.isTTY === true;
  // styleText looks at the environment itself in some versions of Node and not in others: it is asked only where colour is wanted.
  return coloured ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
