import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Name, Reading } from './engine-readers.js';

/** spaCy's small English model where it is installed (see bench/peers/README.md): what `SPACY_PYTHON` names runs it. */
const python = process.env.SPACY_PYTHON;
const model = process.env.SPACY_MODEL ?? 'en_core_web_sm';

export const hasSpacy = python !== undefined;

function run(mode: 'read' | 'time', texts: readonly string[]): unknown[] {
  const script = fileURLToPath(new URL('./peers/spacy_reader.py', import.meta.url));
  const input = texts.map((text) => JSON.stringify(text)).join('\n');
  const output = execFileSync(python!, [script, mode, model], { input, maxBuffer: 2 ** 30, encoding: 'utf8' });
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

const kinds: Readonly<Record<string, string>> = {
  PERSON: 'PER',
  ORG: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
  NORP: 'NORP',
  FAC: 'FAC',
  PRODUCT: 'PROD',
};

interface Given {
  readonly sentences: readonly (readonly [number, number, string][])[];
  readonly names: readonly [number, number, string][];
}

/** What spaCy reads in texts. */
export function spacyReadings(texts: readonly string[]): Reading[] {
  return (run('read', texts) as Given[]).map(({ sentences, names }, index) => ({
    sentences: sentences.map((tokens) => tokens.map(([start, end, pos]) => ({ start, end, pos }))),
    names: names.flatMap(([start, end, label]) =>
      kinds[label] === undefined ? [] : [bare(texts[index]!, start, end, kinds[label])],
    ),
  }));
}

/** A name without the article before it and the possessive ending behind it. */
function bare(text: string, start: number, end: number, type: string): Name {
  const article = /^the\s+/i.exec(text.slice(start, end))?.[0].length ?? 0;
  const ending = /['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + article, end: end - ending, type };
}

export interface SpacySpeed {
  readonly tokens: number;
  readonly seconds: number;
  readonly load: number;
  readonly spacy: string;
  readonly model: string;
}

export function spacySpeed(texts: readonly string[]): SpacySpeed {
  return run('time', texts)[0] as SpacySpeed;
}
