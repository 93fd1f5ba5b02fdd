import * as chrono from 'chrono-node';
import compromise from 'compromise';
import type { Entity } from '../src/schemas/entity.js';
import { type KitCase, readKit, shown, unmark } from '../test/recognize/times/kit.js';
import { percent } from './counts.js';
import { layersOf } from './layers.js';
import type { Table } from './table.js';

type Reader = (plain: string, marked: KitCase, span: { start: number; end: number }) => boolean;

/** Times and quantities of the case kits, beside chrono-node and compromise, which are given their best reading. */
export function scoreValues(): Table {
  const times = readKit(new URL('../test/recognize/times/kit.jsonl', import.meta.url));
  const quantities = readKit(new URL('../test/recognize/quantities/kit.jsonl', import.meta.url));
  const rows: string[][] = [];
  const add = (kind: string, kit: readonly KitCase[], system: string, read: Reader) => {
    for (const from of ['all', 'news', 'written'] as const) {
      const cases = kit.filter((one) => from === 'all' || one.from === from);
      const right = cases.filter((one) => isRight(one, read)).length;
      rows.push([kind, from, system, `${right}/${cases.length}`, percent(right / cases.length)]);
    }
  };
  add('times', times, 'variorum', isOurs(isTime));
  add('times', times, 'chrono-node', chronoReads);
  add('quantities', quantities, 'variorum', isOurs(isQuantity));
  add('quantities', quantities, 'compromise', compromiseReads);
  return {
    title: 'recognize: times and quantities (case kits)',
    note: 'Expressions in news sentences with the publication date. Variorum is right where span, type and the whole value are; chrono-node where its day lies in the stretch of time, or where nothing may be dated and it finds nothing; compromise, which dates nothing by itself, where the number is. The rules were tuned on these cases. Percent.',
    head: ['expressions', 'from', 'system', 'right', 'percent'],
    rows,
  };
}

function isRight(one: KitCase, read: Reader): boolean {
  const marked = unmark(one.text) ?? { plain: one.text, start: 0, end: one.text.length };
  return read(marked.plain, one, marked);
}

const isTime = ({ type }: Entity) => type === 'time' || type === 'duration';
const isQuantity = ({ type }: Entity) => /^(?:money|percent|quantity|number)$/.test(type);

function isOurs(keeps: (entity: Entity) => boolean): Reader {
  return (plain, { published, expected }, { start, end }) => {
    const found = layersOf('kit', plain, 'recognize', published).entities.filter(
      (entity) => keeps(entity) && entity.mentions[0]!.start < end && entity.mentions[0]!.end > start,
    );
    const wanted = expected === 'none' ? '' : `[${plain.slice(start, end)}] ${expected}`;
    return found.map((entity) => `[${entity.name}] ${shown(entity)}`).join() === wanted;
  };
}

const chronoReads: Reader = (plain, { published, expected }, { start, end }) => {
  const reference = { instant: new Date(`${published ?? '2000-01-01'}T12:00:00Z`), timezone: 0 };
  const found = chrono.parse(plain, reference).find((one) => one.index < end && one.index + one.text.length > start);
  if (expected.startsWith('duration') || expected === 'time: null') return found === undefined;
  const [, from, to] = /^time: (\S*)\.\.(\S*) /.exec(expected)!;
  const day = found?.start.date().toISOString().slice(0, 10) ?? '';
  return (
    found !== undefined &&
    from!.slice(0, 10) <= day &&
    (to === '' || day < to!.slice(0, 10) || day === from!.slice(0, 10))
  );
};

interface CompromiseNumber {
  readonly number: { readonly num: number | null };
  readonly offset: { readonly start: number; readonly length: number };
}

const compromiseReads: Reader = (plain, { expected }, { start, end }) => {
  const found = (compromise(plain).numbers().json({ offset: true }) as CompromiseNumber[]).find(
    ({ offset }) => offset.start < end && offset.start + offset.length > start,
  );
  if (expected === 'none') return found === undefined;
  return found !== undefined && found.number.num === Number(/^\w+: (\S+)/.exec(expected)![1]);
};
