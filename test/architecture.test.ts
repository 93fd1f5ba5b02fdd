import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** The folders of `src`, each of which may import those before it and itself. */
const order = ['schemas', 'text', 'language', 'models', 'pipeline', 'stages', 'cases', 'io', 'report', 'cli'];

const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split('\\').join('/'))
  .sort();

/** The modules of ours that each module imports, types included. */
const imports = new Map(modules.map((module) => [module, importsOf(module)]));

function importsOf(module: string): string[] {
  const code = readFileSync(join(src, module), 'utf8');
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(([, path]) =>
    relative(src, resolve(src, dirname(module), path!))
      .split('\\')
      .join('/')
      .replace(/\.js$/, '.ts'),
  );
}

/** The folder that counts for the order; `index.ts`, the public face of all, stands above it. */
function layerOf(module: string): number {
  return module === 'index.ts' ? order.length : order.indexOf(module.split('/')[0]!);
}

describe('the modules', () => {
  it('are there, and their imports are seen', () => {
    expect(modules.length).toBeGreaterThan(50);
    expect(imports.get('stages/index.ts')).toContain('stages/tokenize/stage.ts');
    expect([...imports.values()].flat().length).toBeGreaterThan(modules.length);
  });

  it('import modules that exist', () => {
    const missing = [...imports].flatMap(([from, to]) =>
      to.filter((one) => !imports.has(one)).map((one) => `${from} → ${one}`),
    );
    expect(missing).toEqual([]);
  });

  it('lie in the folders of the design', () => {
    expect(modules.filter((module) => layerOf(module) < 0)).toEqual([]);
  });

  it('import one way', () => {
    const upward = edges().filter(([from, to]) => layerOf(to) > layerOf(from));
    expect(upward.map(arrow)).toEqual([]);
  });

  it('of a stage import no other stage', () => {
    const across = edges().filter(([from, to]) => {
      const [one, other] = [stageOf(from), stageOf(to)];
      return one !== undefined && other !== undefined && one !== other;
    });
    expect(across.map(arrow)).toEqual([]);
  });

  it('import in no circle', () => {
    expect(circle()).toEqual([]);
  });

  it('are no drawers', () => {
    expect(modules.filter((module) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\.ts$|\/)/.test(module))).toEqual([]);
  });
});

function edges(): [string, string][] {
  return [...imports].flatMap(([from, to]) => to.map((one): [string, string] => [from, one]));
}

function arrow([from, to]: [string, string]): string {
  return `${from} → ${to}`;
}

/** `attribute` for `stages/attribute/stage.ts`; undefined outside stages and for the list of them all. */
function stageOf(module: string): string | undefined {
  return /^stages\/([^/]+)\//.exec(module)?.[1];
}

/** The first circle of imports that is found; types do not count, they are gone at run time. */
function circle(): string[] {
  const done = new Set<string>();
  const visit = (module: string, path: readonly string[]): string[] => {
    if (path.includes(module)) return [...path.slice(path.indexOf(module)), module];
    if (done.has(module)) return [];
    done.add(module);
    for (const next of valueImportsOf(module)) {
      const found = visit(next, [...path, module]);
      if (found.length > 0) return found;
    }
    return [];
  };
  return modules.map((module) => visit(module, [])).find((found) => found.length > 0) ?? [];
}

function valueImportsOf(module: string): string[] {
  const code = readFileSync(join(src, module), 'utf8').replaceAll(/(?:import|export) type [^;]*;/g, '');
  const paths = [...code.matchAll(/\bfrom\s*['"](\.[^'"]+)['"]/g)].map(([, path]) => path!);
  return paths.map((path) =>
    relative(src, resolve(src, dirname(module), path))
      .split('\\')
      .join('/')
      .replace(/\.js$/, '.ts'),
  );
}
