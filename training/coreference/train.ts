import { writeFileSync } from 'node:fs';
import { goldSet } from '../../bench/gold.js';
import { bodyDocument } from '../../bench/layers.js';
import { clusterNames } from '../../src/stages/recognize/clusters/entities.js';
import type { Mention } from '../../src/stages/recognize/coreference/mention.js';
import type { Choose, PronounKind, Ranked } from '../../src/stages/recognize/coreference/pronouns.js';
import { resolveReferences } from '../../src/stages/recognize/coreference/resolve.js';
import { linesOf } from '../../src/stages/recognize/lines.js';
import { namesOf } from '../../src/stages/recognize/names/names.js';
import { tokenize } from '../../src/stages/tokenize/stage.js';
import { type GumDocument, goldChains } from './gum.js';
import { type Example, learn } from './learn.js';

/** `npx tsx training/coreference/train.ts gold/`: learns src/stages/recognize/coreference/weights.ts from GUM. */
const folder = process.argv[2]!;
const documents = goldSet<GumDocument>(folder, 'ud_gum/train')!;

/** Pronouns as they are met where every one before is resolved right, by kind. */
const told: Record<PronounKind['name'], Example[]> = { people: [], things: [] };
for (const document of documents) addExamples(document);
write('people-weights.ts', 'peopleWeights', told.people);
write('thing-weights.ts', 'thingWeights', told.things);

function write(file: string, name: string, examples: readonly Example[]): void {
  process.stderr.write(`${examples.length} pronouns for ${name}\n`);
  const path = new URL(`../../src/stages/recognize/coreference/${file}`, import.meta.url);
  writeFileSync(path, moduleOf(name, learn(examples)));
}

function addExamples(document: GumDocument): void {
  const chainOf = goldChains(document);
  const choose: Choose = (ranked, pronoun, kind) => {
    const chain = chainOf(pronoun);
    // “It rains”: what gold marks as no mention stands for nothing.
    if (chain === null && kind.name === 'people') return ranked[0]!;
    const right = chain === null ? [] : ranked.filter((one) => isRight(one, chain, chainOf));
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
function isRight({ candidate }: Ranked, chain: string, chainOf: (mention: Mention) => string | null): boolean {
  const marked = candidate?.mentions.map(chainOf).filter((one) => one !== null) ?? [];
  return marked.at(-1) === chain;
}

function moduleOf(name: string, weights: ReadonlyMap<string, number>): string {
  const lines = [...weights]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([feature, weight]) => `  ['${feature}', ${weight.toFixed(2)}],`);
  return `/**
 * What each feature of a candidate weighs: logarithms, as \`training/coreference/train.ts\` learned them from the training part of
 * UD English GUM (chains marked by hand; CC BY for the genres in it).
 */
export const ${name}: ReadonlyMap<string, number> = new Map([
${lines.join('\n')}
]);
`;
}
