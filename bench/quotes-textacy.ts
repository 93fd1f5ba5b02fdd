import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Found } from './quotes-match.js';

/** textacy's direct quotations where it is installed (see bench/peers/README.md): what `SPACY_PYTHON` names runs it. */
const python = process.env.SPACY_PYTHON;
const model = process.env.SPACY_MODEL ?? 'en_core_web_sm';

/** What textacy finds in texts, and in how many it gives up; null where it is not installed. */
export function textacyQuotations(
  texts: readonly string[],
): { readonly found: readonly Found[][]; readonly lost: number } | null {
  if (python === undefined) return null;
  const script = fileURLToPath(new URL('./peers/textacy_quotes.py', import.meta.url));
  const input = texts.map((text) => JSON.stringify(text)).join('\n');
  let output: string;
  try {
    output = execFileSync(python, [script, model], {
      input,
      maxBuffer: 2 ** 28,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
  const read = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as [number, number, number, number][] | null);
  const found = read.map((quotes) =>
    (quotes ?? []).map(
      ([start, end, from, to]): Found => ({ content: [[start, end]], source: [from, to], rule: '', cue: null }),
    ),
  );
  return { found, lost: read.filter((quotes) => quotes === null).length };
}
