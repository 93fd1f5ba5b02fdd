import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** Words in a text above which so many English function words can only be English. */
const ENOUGH_WORDS = 20;
/** Share of them: running English has more than twice that, other languages next to none. */
const ENGLISH_SHARE = 0.06;
/** Kinds of them: a name such as “The Straits Times” repeats one. */
const ENGLISH_KINDS = 3;
/** Code units that decide; more text makes no difference to the answer. */
const SAMPLE = 4_000;

const englishWords: ReadonlySet<string> = new Set(
  'and been from had have his of said she that the their they this to was were which who with would'.split(' '),
);

interface Detector {
  detect(text: string): { language: string; isReliable(): boolean };
}
let detector: Detector | undefined;

/** ISO 639-1 code of the language that `text` is written in, null where it can not be told. */
export function detectLanguage(text: string): string | null {
  const sample = sampleOf(text);
  if (isPlainlyEnglish(sample)) return 'en';
  const reading = loaded().detect(sample);
  return reading.language !== '' && reading.isReliable() ? reading.language : null;
}

/** The beginning of the text without the links and handles in it. */
function sampleOf(text: string): string {
  return text.slice(0, SAMPLE).replace(/https?:\/\/\S+|[@#]\w+/g, ' ');
}

function isPlainlyEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => englishWords.has(word));
  return (
    words.length >= ENOUGH_WORDS &&
    english.length >= words.length * ENGLISH_SHARE &&
    new Set(english).size >= ENGLISH_KINDS
  );
}

/** eld takes a tenth of a second and 80 MB to load: only a text that is not plainly English pays for it. */
function loaded(): Detector {
  detector ??= (require(eldPath()) as { eld: Detector }).eld;
  return detector;
}

/** eld exports its entries to `import` alone, which is asynchronous; its file can be required when it is needed. */
function eldPath(): string {
  const folders = require.resolve.paths('eld') ?? [];
  const path = folders
    .map((folder) => join(folder, 'eld/src/entries/static.extrasmall.js'))
    .find((file) => existsSync(file));
  if (path === undefined) throw new Error('the package eld is not installed: run npm ci');
  return path;
}
