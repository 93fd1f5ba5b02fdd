import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isIntact, keptWriter, openKept, readPart } from '../../src/io/kept.js';
import { folderWith } from './folders.js';

const refusal = (id: string) => ({
  kind: 'refusal',
  id,
  doc: 'd',
  stage: 'read',
  reason: 'furniture',
  start: 0,
  end: 2,
  text: 'ü…',
  candidates: [],
  rule: 'read/some-rule',
});

function written(): string {
  const path = join(folderWith(), 'd.jsonl');
  const file = keptWriter(path, `${path}.tmp`, 'd');
  file.add('read', 'key 1', [['refusals.jsonl', [refusal('d#read-r1'), refusal('d#read-r2')]]]);
  file.add('tokenize', 'key 2', [
    ['tokens.jsonl', []],
    ['refusals.jsonl', [refusal('d#read-r3')]],
  ]);
  file.commit();
  return path;
}

it('keeps records by stage and gives them back', () => {
  const kept = openKept(written(), 'd')!;
  expect(kept.sections.map(({ stage, key }) => [stage, key])).toEqual([
    ['read', 'key 1'],
    ['tokenize', 'key 2'],
  ]);
  expect(kept.sections.every((section) => isIntact(kept, section))).toBe(true);
  expect(readPart(kept.file, kept.sections[0]!.parts[0]!)).toEqual([refusal('d#read-r1'), refusal('d#read-r2')]);
  expect(readPart(kept.file, kept.sections[1]!.parts[1]!)).toEqual([refusal('d#read-r3')]);
  kept.close();
});

it('takes sections over into a new file', () => {
  const old = openKept(written(), 'd')!;
  const path = join(folderWith(), 'new.jsonl');
  const file = keptWriter(path, `${path}.tmp`, 'd');
  file.keep(old, old.sections[1]!);
  file.commit();
  const kept = openKept(path, 'd')!;
  expect(isIntact(kept, kept.sections[0]!)).toBe(true);
  expect(readPart(kept.file, kept.sections[0]!.parts[1]!)).toEqual([refusal('d#read-r3')]);
});

it('notices a changed byte', () => {
  const path = written();
  const bytes = readFileSync(path);
  bytes[bytes.indexOf('furniture')] = 0x46;
  writeFileSync(path, bytes);
  const kept = openKept(path, 'd')!;
  expect(kept.sections.map((section) => isIntact(kept, section))).toEqual([false, true]);
});

it.each([
  ['nothing', (_: Buffer) => Buffer.alloc(0)],
  ['a file cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
  ['something else', (_: Buffer) => Buffer.from('{"kept":2}\n')],
])('does not open %s', (_, damage) => {
  const path = written();
  writeFileSync(path, damage(readFileSync(path)));
  expect(openKept(path, 'd')).toBeUndefined();
});

it('does not open what was kept of another document', () => {
  expect(openKept(written(), 'other')).toBeUndefined();
});
