import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Argument, Command } from 'commander';
import { z } from 'zod';
import { Article } from '../schemas/article.js';
import { AttributionCase } from '../schemas/case.js';
import { Claim } from '../schemas/claim.js';
import { CueEntry } from '../schemas/cue.js';
import { Document } from '../schemas/document.js';
import { Entity } from '../schemas/entity.js';
import { Finding } from '../schemas/finding.js';
import { Identity } from '../schemas/identity.js';
import { Override } from '../schemas/override.js';
import { Quote } from '../schemas/quote.js';
import { Refusal } from '../schemas/refusal.js';
import { Run } from '../schemas/run.js';
import { Sentence } from '../schemas/sentence.js';
import { print } from './print.js';

const schemas = {
  article: Article,
  document: Document,
  sentence: Sentence,
  entity: Entity,
  quote: Quote,
  claim: Claim,
  identity: Identity,
  finding: Finding,
  refusal: Refusal,
  run: Run,
  override: Override,
  cue: CueEntry,
  case: AttributionCase,
} as const;
type Name = keyof typeof schemas;
const names = Object.keys(schemas) as Name[];

/** `variorum schema`: the shapes of all records, for other programs. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('write the JSON Schema of every record to a folder, or print one')
    .addArgument(new Argument('[record]', 'print the schema of this kind of record').choices(names))
    .option('--out <folder>', 'the folder that schemas are written to', 'docs/schemas')
    .addHelpText(
      'after',
      `
Examples:
  variorum schema                    all schemas to docs/schemas/
  variorum schema quote              the schema of a quotation, to standard output`,
    )
    .action((name: Name | undefined, { out }: { out: string }) => {
      if (name !== undefined) return print([schemaText(name)]);
      mkdirSync(out, { recursive: true });
      for (const each of names) writeFileSync(join(out, `${each}.schema.json`), `${schemaText(each)}\n`);
      process.stderr.write(`${names.length} schemas in ${out}/\n`);
    });
}

function schemaText(name: Name): string {
  const title = name === 'run' ? 'run.json' : name;
  return JSON.stringify({ title, ...z.toJSONSchema(schemas[name], { io: 'input' }) }, null, 2);
}
