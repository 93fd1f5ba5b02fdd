import type { Reporter } from '../io/run.js';
import { paintFor } from './paint.js';

/** Without a terminal, progress is told this many times in a run at most. */
const TELLINGS = 10;

/** Tells a run's progress on stderr: one line that is written over on a terminal, a few lines elsewhere, none when quiet. */
export function progress(quiet: boolean, stream: NodeJS.WriteStream = process.stderr): Reporter & { end: () => void } {
  const paint = paintFor(stream);
  const rewrites = stream.isTTY === true && !quiet;
  let total = 0;
  let done = 0;
  let reused = 0;

  const clear = (): void => void (rewrites && stream.write('\r\u001b[2K'));
  const line = (text: string): void => {
    clear();
    stream.write(`${text}\n`);
  };
  const tell = (): void => {
    const text = `${done} of ${total} documents${reused > 0 ? `, ${reused} reused` : ''}`;
    if (rewrites) stream.write(`\r\u001b[2K${paint('dim', text)}`);
    else if (done === total || (total > TELLINGS && done % Math.ceil(total / TELLINGS) === 0)) line(text);
  };
  return {
    notice: (message) => void (quiet || line(message)),
    failed: (message) => line(paint('red', message)),
    documents: (count) => {
      total = count;
    },
    document: ({ status }) => {
      done++;
      if (status === 'reused') reused++;
      if (!quiet) tell();
    },
    reconciled: ({ reused: same }) => {
      if (!quiet) line(same ? 'reconciled before, nothing has changed' : `reconciled ${total} documents`);
    },
    end: clear,
  };
}
