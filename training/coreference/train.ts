import { writeFileSync } from 'node:fs';
import { goldSet } from '../../bench/gold.js';
import { bodyDocument } from '../../bench/layers.js';
import { clusterNames } from '../../src/stages/recognize/clusters/entities.js';
import type { Choose, PronounKind, Ranked } from '../../src/stages/recognize/coreference/pronouns.js';
import { resolveReferences } from '../../src/stages/recognize/coreference/resolve.js';
import { linesOf } from '../../src/stages/recognize/lines.js';
import { namesOf } from '../../src/stages/recognize/names/names.js';
import { tokenize } from '../../src/stages/tokenize/stage.js';
import type { ChainOf } from './chain-of.js';
import { chainsOfNews, type NewsDocument } from './ecbplus.js';
import { chainsOfGum, type GumDocument } from './gum.js';
import { type Example, learn } from './learn.js';

/** `npx tsx training/coreference/train.ts gold/`: learns the weights of src/stages/recognize/coreference from GUM, and those of people from ECB+ too. */
const folder = process.argv[2]!;

/** Pronouns as they are met where every one before is resolved right, by kind. */
const told: Record<PronounKind['name'], Example[]> = { people: [], things: [] };
for (const document of goldSet<GumDocument>(folder, 'ud_gum/train')!)
  addExamples(document, chainsOfGum(document), ['people', 'things']);
for (const document of goldSet<NewsDocument>(folder, 'ecbplus/train')!)
  addExamples(document, chainsOfNews(document), ['people']);
write('people-weights.ts', 'peopleWeights', told.people);
write('thing-weights.ts', 'thingWeights', told.things);

function write(file: string, name: string, examples: readonly Example[]): void {
  process.stderr.write(`${examples.length} pronouns for ${name}\n`);
  const path = new URL(`../../src/stages/recognize/coreference/${file}`, import.meta.url);
  writeFileSync(path, moduleOf(name, learn(examples)));
}

/** Adds the pronouns of the kinds that `chainOf` knows and that have their answer among the candidates; what gold leaves out teaches nothing. */
function addExamples(
  document: { readonly id: string; readonly text: string },
  chainOf: ChainOf,
  kinds: readonly PronounKind['name'][],
): void {
  const choose: Choose = (ranked, pronoun, kind) => {
    const chain = chainOf.chain(pronoun);
    // “It rains”: what gold marks as no mention stands for nothing.
    if (!kinds.includes(kind.name) || (chain === null && kind.name === 'people')) return ranked[0]!;
    const right = chain === null ? [] : ranked.filter((one) => isRight(one, chain, chainOf));
    if (right.length === 0 && !chainOf.isWhole) return ranked[0]!;
    const answers = right.length > 0 ? right : ranked.filter(({ candidate }) => candidate === null);
    told[kind.name].push({
      options: ranked.map(({ features }) => features),
      right: answers.map((one) => ranked.indexOf(one)),
    });
    return { ...answers[0]!, likelihood: 1 };
  };
  const body = bodyDocument(document.id, document.text);
  const sentences = tokenize.run({ document: body }, () => {});
  const lines = linesOf(sentences);
  const clusters = clusterNames(body, namesOf(body, lines), lines, () => {});
  resolveReferences(body, sentences, lines, clusters, () => {}, choose);
}

/** The candidate's last mention, else any that gold marks, is of the pronoun's chain. */
function isRight({ candidate }: Ranked, chain: string, chainOf: ChainOf): boolean {
  const marked = candidate?.mentions.map(chainOf.chain).filter((one) => one !== null) ?? [];
  return marked.at(-1) === chain;
}

function moduleOf(name: string, weights: ReadonlyMap<string, number>): string {
  const lines = [...weights]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([feature, weight]) => `  ['${feature}', ${weight.toFixed(2)}],`);
  return `/**
 * What each feature of a candidate weighs: logarithms, as \`training/coreference/train.ts\` learned them from the training part of
 * UD English GUM (chains marked by hand; CC BY for the genres in it)${name === 'peopleWeights' ? ' and of ECB+ (news; CC BY)' : ''}.
 */
export const ${name}: ReadonlyMap<string, number> = new Map([
${lines.join('\n')}
]);
`;
}
