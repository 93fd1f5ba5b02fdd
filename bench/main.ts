import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreClaims } from './claims.js';
import { scoreCoreference } from './coreference.js';
import { scoreEngine } from './engine-accuracy.js';
import { measureEngine } from './engine-speed.js';
import { scoreEntities } from './entities.js';
import { scoreEvents } from './events.js';
import { scoreIdentities } from './identities.js';
import { scorePassages } from './passages.js';
import { figuresOf, scoreQuotes } from './quotes.js';
import { measureSpeed } from './speed.js';
import { markdown, type Table } from './table.js';
import { scoreSegmentation, scoreTokens } from './tokens.js';
import { scoreValues } from './values.js';

/**
 * `npm run bench -- [--gold DIR] [--events DIR] [--only NAME]`: accuracy on gold data and speed, into docs/.
 * `--before COMMIT` keeps today's figures of quotations as those of a commit, for the tables to come.
 */
const { values: options } = parseArgs({
  options: {
    gold: { type: 'string' },
    events: { type: 'string' },
    only: { type: 'string' },
    before: { type: 'string' },
  },
});

const { gold = '../shared/gold', events = 'test/events' } = options;

if (options.before !== undefined) {
  const kept = { commit: options.before, ...figuresOf(gold) };
  writeFileSync(new URL('quotes-before.json', import.meta.url), `${JSON.stringify(kept, null, 2)}\n`);
  process.exit();
}

const scorers: Readonly<Record<string, () => Table | readonly Table[] | null>> = {
  engine: () => scoreEngine(gold),
  tokens: () => scoreTokens(gold),
  segmentation: () => scoreSegmentation(gold),
  entities: () => scoreEntities(gold),
  coreference: () => scoreCoreference(gold),
  values: () => scoreValues(),
  quotes: () => scoreQuotes(gold),
  passages: () => scorePassages('test/passages'),
  claims: () => scoreClaims(gold),
  identities: () => scoreIdentities(gold),
  events: () => scoreEvents(events, 'reconcile: written events that the rules were tuned on'),
  unseen: () => scoreEvents(join(events, 'unseen'), 'reconcile: written events that nothing was tuned on'),
};

const accuracy = Object.entries(scorers)
  .filter(([name]) => options.only === undefined || options.only === name)
  .flatMap(([name, score]) => tablesOf(name, score));
if (options.only === undefined) write('docs/accuracy.md', '# Accuracy', accuracy);

const timers: Readonly<Record<string, () => Promise<readonly Table[] | null>>> = {
  'engine-speed': () => measureEngine(gold),
  speed: async () => [measureSpeed(gold)],
};
const speed: Table[] = [];
for (const [name, measure] of Object.entries(timers)) {
  if (options.only !== undefined && options.only !== name) continue;
  const measured = await measure();
  speed.push(...tablesOf(name, () => measured));
}
if (options.only === undefined) write('docs/speed.md', '# Speed', speed);

function tablesOf(name: string, score: () => Table | readonly Table[] | null): readonly Table[] {
  const scored = score();
  if (scored === null) {
    console.error(`bench: ${name}: skipped, its gold set is not in ${gold} (see --gold)`);
    return [];
  }
  const tables = Array.isArray(scored) ? (scored as readonly Table[]) : [scored as Table];
  for (const table of tables) console.log(markdown(table));
  return tables;
}

function write(path: string, title: string, tables: readonly Table[]): void {
  if (tables.length === 0) return;
  const note = 'Written by `npm run bench`; every figure comes from that command.';
  writeFileSync(new URL(`../${path}`, import.meta.url), [title, '', note, '', ...tables.map(markdown)].join('\n'));
}
