import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '../src/schemas/entity.js';
import type { Quote } from '../src/schemas/quote.js';
import { percent } from './counts.js';
import { layersOf } from './layers.js';
import type { Table } from './table.js';

/** A written passage with the quotations that a careful reader attributes; test/passages/README.md explains the fields. */
interface Passage {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Expected[];
}

interface Expected {
  readonly content: string;
  readonly speaker: string | null;
  readonly chain?: readonly string[];
}

/** Share of the expected words that a record must hold. */
const HELD = 0.5;

interface Counts {
  passages: number;
  wanted: number;
  found: number;
  speaker: number;
  chained: number;
  chain: number;
  beyond: number;
}

/** The passages of a folder, by set; null where it is absent. */
export function scorePassages(folder: string): Table | null {
  const sets = ['tuned', 'unseen'].filter((name) => existsSync(join(folder, `${name}.jsonl`)));
  if (sets.length === 0) return null;
  return {
    title: 'attribute: written passages',
    note: 'Quotations of invented news passages (test/passages): found where a record holds half of the words, with the right speaker (a pronoun counts where its entity is right), with all who pass them on; records beyond those expected, deeds and opinions among them. The rules were mended on the first set only. Percent.',
    head: ['set', 'passages', 'quotations', 'found', 'right speaker', 'right chain', 'records beyond'],
    rows: sets.map((name) => rowOf(name, count(read(join(folder, `${name}.jsonl`))))),
  };
}

function read(path: string): Passage[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Passage);
}

function rowOf(name: string, counts: Counts): string[] {
  const { passages, wanted, found, speaker, chain, chained, beyond } = counts;
  return [
    name,
    String(passages),
    String(wanted),
    percent(found / wanted),
    percent(speaker / wanted),
    percent(chain / chained),
    String(beyond),
  ];
}

function count(passages: readonly Passage[]): Counts {
  const counts: Counts = {
    passages: passages.length,
    wanted: 0,
    found: 0,
    speaker: 0,
    chained: 0,
    chain: 0,
    beyond: 0,
  };
  for (const { id, text, quotes: expected } of passages) {
    const { quotes, entities } = layersOf(id, text, 'attribute');
    const known = new Set<Quote>();
    for (const gold of expected) {
      const holding = quotes.filter((quote) => isHeld(quote, gold, text));
      for (const quote of holding) known.add(quote);
      const right = holding.filter((quote) => isSpeaker(quote, gold, entities));
      const relays = gold.chain ?? [];
      counts.wanted++;
      counts.found += Number(holding.length > 0);
      counts.speaker += Number(right.length > 0);
      counts.chained += Number(relays.length > 0);
      counts.chain += Number(relays.length > 0 && right.some((quote) => relays.every((name) => isRelay(quote, name))));
    }
    counts.beyond += quotes.length - known.size;
  }
  return counts;
}

function isHeld({ content }: Quote, gold: Expected, text: string): boolean {
  const start = text.indexOf(gold.content);
  const end = start + gold.content.length;
  const held = content.reduce((sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)), 0);
  return held >= HELD * gold.content.length;
}

function isSpeaker({ source, chain }: Quote, { speaker }: Expected, entities: readonly Entity[]): boolean {
  if (speaker === null || source === null) return speaker === source;
  const entity = entities.find(({ id }) => id === source.entity);
  const names = [
    source.text,
    chain[0]?.name ?? source.text,
    ...(entity === undefined ? [] : [entity.name, ...entity.aliases]),
  ].map(plain);
  return names.some((name) => !pronouns.test(name) && (name.includes(plain(speaker)) || plain(speaker).includes(name)));
}

const pronouns = /^(?:he|she|it|they|who|i|we|you)$/;

function isRelay({ chain, addressee }: Quote, relay: string): boolean {
  const names = [...chain.map(({ name }) => name), addressee?.text ?? ''].map(plain);
  return names.some((name) => name !== '' && (name.includes(plain(relay)) || plain(relay).includes(name)));
}

/** Without article and case. */
function plain(words: string): string {
  return words.toLowerCase().replace(/^(?:the|an?) /, '');
}
