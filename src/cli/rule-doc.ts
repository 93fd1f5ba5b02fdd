import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { codeFolder } from '../io/fingerprint.js';

/** Where a rule is written, and what its author says of it, example included. */
export interface RuleDoc {
  readonly module: string;
  readonly comment: string;
}

/** Finds the comment above a rule such as `attribute/cue-inversion` in our own code; undefined where there is none. */
export function ruleDoc(rule: string): RuleDoc | undefined {
  const [stage, name] = rule.split('/') as [string, string];
  const folder = join(codeFolder, 'stages', stage);
  if (!existsSync(folder)) return undefined;
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
    .map((file) => join(folder, file))
    .sort();
  const own = modules.find((file) => file.endsWith(`/${name}.js`) || file.endsWith(`/${name}.ts`));
  for (const module of own === undefined ? modules : [own, ...modules]) {
    const comment = commentFor(readFileSync(module, 'utf8'), rule, module === own);
    if (comment !== undefined) return { module: relative(codeFolder, module), comment };
  }
  return undefined;
}

/** The last doc comment before the rule's name; in a module that bears its name, else the first one. */
function commentFor(code: string, rule: string, isOwn: boolean): string | undefined {
  const at = [`'${rule}'`, `"${rule}"`].map((name) => code.indexOf(name)).find((index) => index >= 0);
  if (at === undefined && !isOwn) return undefined;
  const comments = [...code.matchAll(/\/\*\*[\s\S]*?\*\//g)];
  const comment = comments.filter(({ index }) => at !== undefined && index < at).at(-1) ?? comments[0];
  return comment === undefined ? undefined : plain(comment[0]);
}

function plain(comment: string): string {
  return comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim();
}
