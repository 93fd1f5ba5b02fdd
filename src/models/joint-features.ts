import type { Atom } from '../language/atoms.js';
import type { FeatureSink } from './hashed-features.js';
import { isSpace } from './white-space.js';
import { hash, shapeOf } from './word-features.js';

/** Longest part of a chunk that a feature looks at, in code units. */
const REACH = 12;

/**
 * What speaks for or against a token boundary before the atom at `index` of a chunk. `next` tells what follows the chunk:
 * `lower`, `upper`, `digit`, `mark` or `end`.
 *
 *     the Democrat ( D - Calif . ) | said
 *                   ^ ^       ^
 */
export function jointFeatures(atoms: readonly Atom[], index: number, next: string, sink: FeatureSink): void {
  sink.count = 0;
  const text = (at: number) => atoms[at]?.text.slice(0, REACH).toLowerCase() ?? (at < 0 ? '^' : '$');
  const kind = (at: number) => (atoms[at] === undefined ? (at < 0 ? '^' : '$') : kindOf(atoms[at].text));
  const shape = (at: number) => (atoms[at] === undefined ? (at < 0 ? '^' : '$') : shapeOf(atoms[at].text).slice(0, 4));
  const [p2, p1, n0, n1] = [text(index - 2), text(index - 1), text(index), text(index + 1)];
  const [k2, k1, m0, m1, m2] = [kind(index - 2), kind(index - 1), kind(index), kind(index + 1), kind(index + 2)];
  const before = joined(atoms, Math.max(0, index - 6), index).slice(-REACH);
  const after = joined(atoms, index, Math.min(atoms.length, index + 6)).slice(0, REACH);
  const chunk = chunkKind(atoms);
  const add = (name: number, a: string, b = '', c = '') => sink.add(name, hash(a, 1), hash(b, 2), hash(c, 3));
  add(1, k1, m0, chunk);
  add(2, k2 + k1, m0 + m1);
  add(3, k2 + k1, m0 + m1 + m2, chunk);
  add(4, p1, m0);
  add(5, k1, n0);
  add(6, p1, n0);
  add(7, p2, p1, n0);
  add(8, p1, n0, n1);
  add(9, before, n0);
  add(10, after, p1);
  add(11, before);
  add(12, after);
  add(13, shape(index - 2) + shape(index - 1), shape(index) + shape(index + 1), next);
  add(14, shape(index - 1), shape(index), chunk);
  add(15, before, after);
  add(16, p1, m0 + m1, index + 1 === atoms.length ? next : '');
  add(17, n0, String(Math.min(3, atoms.length - index)), index + 1 === atoms.length ? next : '');
  add(18, before, n0 + String(Math.min(2, atoms.length - index)), next);
  add(19, kind(index - 3) + k2 + k1, m0, n0);
  add(20, String(Math.min(4, index)), k1, n0);
  add(21, text(0), n0);
  add(22, text(atoms.length - 1), m0, k1);
}

function joined(atoms: readonly Atom[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += atoms[at]!.text.slice(0, REACH);
  return text.toLowerCase();
}

/** Letters a, digits 0, clitics ', marks themselves. */
function kindOf(text: string): string {
  if (/^\p{L}/u.test(text)) return 'a';
  if (/^\p{N}/u.test(text)) return '0';
  return text.length > 1 && /\p{L}/u.test(text) ? "'" : text.slice(0, 3);
}

/** Whether the chunk looks like an address, a file name or the like. */
function chunkKind(atoms: readonly Atom[]): string {
  let kind = 'plain';
  for (let at = 0; at < Math.min(atoms.length, 16); at++) {
    const text = atoms[at]!.text;
    if (text === '@') return at === 0 ? 'handle' : 'mail';
    if (text.startsWith('/') && atoms[at + 1]?.text.startsWith('/')) return 'url';
    if (/^(?:www|http|https)$/i.test(text)) return 'url';
    if (/^(?:com|org|net|edu|gov|doc|htm|html|pdf|xls|jpg)$/i.test(text) && atoms[at - 1]?.text === '.')
      kind = 'dotted';
  }
  return kind;
}

/** What follows a chunk: `lower`, `upper`, `digit`, `mark` or `end`. */
export function nextKind(text: string, from: number, end: number): string {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  if (at >= end) return 'end';
  const next = text[at]!;
  if (next >= 'a' && next <= 'z') return 'lower';
  if (next >= 'A' && next <= 'Z') return 'upper';
  if (/\p{Ll}/u.test(next)) return 'lower';
  if (/\p{L}/u.test(next)) return 'upper';
  return /\p{N}/u.test(next) ? 'digit' : 'mark';
}
