/** The kernel in WebAssembly text. What each function computes is said, in TypeScript, by src/models/kernel-plain.ts. */

import { tanhBottom, tanhLimit, tanhTop } from '../../src/models/tanh.js';

const get = (id: string) => `(local.get ${id})`;
const set = (id: string, value: string) => `(local.set ${id} ${value})`;
const add = (a: string, b: string) => `(i32.add ${a} ${b})`;
const constant = (value: number) => `(i32.const ${value})`;
const bump = (id: string, by: string) => set(id, add(get(id), by));
const splat = (value: number) => `(f32x4.splat (f32.const ${value}))`;
const plus = (a: string, b: string) => `(f32x4.add ${a} ${b})`;
const times = (a: string, b: string) => `(f32x4.mul ${a} ${b})`;
const range = (count: number) => [...Array(count).keys()];

/** `c[m × n] = a[m × k] · b · scale + add`: `rows` rows by 16 columns at a time, two columns of `a` in one step. */
function gemmRows(rows: number): string {
  const all = range(rows);
  return `
  ${all.map((r) => set(`$a${r}`, r === 0 ? add(get('$a'), `(i32.mul ${get('$i')} ${get('$as')})`) : add(get(`$a${r - 1}`), get('$as')))).join('\n  ')}
  ${all
    .map((r) =>
      range(4)
        .map((j) => set(`$c${r}${j}`, '(v128.zero)'))
        .join(' '),
    )
    .join('\n  ')}
  ${set('$q', get('$pb'))} ${set('$end', add(get('$a0'), get('$kb')))}
  (loop $k${rows}
    ${range(4)
      .map((j) => set(`$b${j}`, `(v128.load offset=${16 * j} ${get('$q')})`))
      .join(' ')}
    ${all
      .map(
        (r) =>
          `${set('$s', `(v128.load32_splat ${get(`$a${r}`)})`)} ${range(4)
            .map((j) =>
              set(`$c${r}${j}`, `(i32x4.add ${get(`$c${r}${j}`)} (i32x4.dot_i16x8_s ${get('$s')} ${get(`$b${j}`)}))`),
            )
            .join(' ')}`,
      )
      .join('\n    ')}
    ${all.map((r) => bump(`$a${r}`, constant(4))).join(' ')}
    ${bump('$q', constant(64))} (br_if $k${rows} (i32.lt_u ${get('$a0')} ${get('$end')})))
  ${all
    .map(
      (r) => `
  ${set('$q', add(get('$cp'), `(i32.mul ${add(get('$i'), constant(r))} ${get('$nb')})`))}
  ${set('$end', add(get('$dp'), `(i32.mul ${add(get('$i'), constant(r))} ${get('$ds')})`))}
  ${range(4)
    .map(
      (j) =>
        `(v128.store offset=${16 * j} ${get('$q')} ${plus(times(`(f32x4.convert_i32x4_s ${get(`$c${r}${j}`)})`, `(v128.load offset=${16 * j} ${get('$sp')})`), `(v128.load offset=${16 * j} ${get('$end')})`)})`,
    )
    .join('\n  ')}`,
    )
    .join('')}`;
}

const gemm = `
(func "gemm" (param $a i32) (param $as i32) (param $b i32) (param $scale i32) (param $add i32) (param $ds i32) (param $c i32) (param $m i32) (param $k i32) (param $n i32)
  (local $kb i32) (local $nb i32) (local $p i32) (local $pb i32) (local $cp i32) (local $sp i32) (local $dp i32) (local $i i32) (local $q i32) (local $end i32)
  ${range(2)
    .map(
      (r) =>
        `(local $a${r} i32) ${range(4)
          .map((j) => `(local $c${r}${j} v128)`)
          .join(' ')}`,
    )
    .join(' ')}
  ${range(4)
    .map((j) => `(local $b${j} v128)`)
    .join(' ')} (local $s v128)
  ${set('$kb', `(i32.shl ${get('$k')} ${constant(1)})`)} ${set('$nb', `(i32.shl ${get('$n')} ${constant(2)})`)}
  ${set('$pb', get('$b'))} ${set('$cp', get('$c'))} ${set('$sp', get('$scale'))} ${set('$dp', get('$add'))}
  (loop $panel
    ${set('$i', constant(0))}
    (block $done (loop $pair
      (br_if $done (i32.lt_s ${get('$m')} ${add(get('$i'), constant(2))}))
      ${gemmRows(2)}
      ${bump('$i', constant(2))} (br $pair)))
    (if (i32.lt_s ${get('$i')} ${get('$m')}) ${gemmRows(1)})
    ${bump('$pb', `(i32.shl ${get('$kb')} ${constant(4)})`)}
    ${['$cp', '$sp', '$dp'].map((id) => bump(id, constant(64))).join(' ')}
    ${bump('$p', constant(16))} (br_if $panel (i32.lt_s ${get('$p')} ${get('$n')}))))`;

const polynomial = (x: string, coefficients: readonly number[]) =>
  coefficients.slice(1).reduce((sum, c) => plus(splat(c), times(x, sum)), splat(coefficients[0]!));
/** Sets `target` to tanh of `value`. */
const tanh = (target: string, value: string) => `
    ${set('$x', `(f32x4.min (f32x4.max ${value} ${splat(-tanhLimit)}) ${splat(tanhLimit)})`)} ${set('$y', times(get('$x'), get('$x')))}
    ${set(target, `(f32x4.div ${times(get('$x'), polynomial(get('$y'), tanhTop))} ${polynomial(get('$y'), tanhBottom)})`)}`;
const sigmoid = (target: string, value: string) =>
  `${tanh(target, times(splat(0.5), value))} ${set(target, plus(splat(0.5), times(splat(0.5), get(target))))}`;

/** Four cells: gates at $g (input, forget, new, output, $hb bytes each), state at $c + offset, output as integers in `target`. */
const fourCells = (target: string, offset: number) => `
    ${sigmoid('$in', `(v128.load offset=${offset} ${get('$g')})`)}
    ${sigmoid('$keep', `(v128.load offset=${offset} ${get('$g1')})`)}
    ${tanh('$new', `(v128.load offset=${offset} ${get('$g2')})`)}
    ${set('$in', plus(times(get('$keep'), `(v128.load offset=${offset} ${get('$c')})`), times(get('$in'), get('$new'))))}
    (v128.store offset=${offset} ${get('$c')} ${get('$in')})
    ${tanh('$new', get('$in'))}
    ${sigmoid('$keep', `(v128.load offset=${offset} ${get('$g3')})`)}
    ${set(target, `(i32x4.trunc_sat_f32x4_s (f32x4.nearest ${times(times(get('$keep'), get('$new')), splat(32767))}))`)}`;

const cells = `
(func "cells" (param $g i32) (param $c i32) (param $h i32) (param $stride i32) (param $m i32) (param $width i32)
  (local $hb i32) (local $g1 i32) (local $g2 i32) (local $g3 i32) (local $row i32) (local $end i32) (local $out i32)
  (local $x v128) (local $y v128) (local $in v128) (local $keep v128) (local $new v128) (local $low v128) (local $high v128)
  ${set('$hb', `(i32.shl ${get('$width')} ${constant(2)})`)}
  (loop $rows
    ${set('$g1', add(get('$g'), get('$hb')))} ${set('$g2', add(get('$g1'), get('$hb')))} ${set('$g3', add(get('$g2'), get('$hb')))}
    ${set('$end', get('$g1'))} ${set('$out', get('$h'))}
    (loop $eight
      ${fourCells('$low', 0)} ${fourCells('$high', 16)}
      (v128.store ${get('$out')} (i16x8.narrow_i32x4_s ${get('$low')} ${get('$high')}))
      ${['$g', '$g1', '$g2', '$g3', '$c'].map((id) => bump(id, constant(32))).join(' ')} ${bump('$out', constant(16))}
      (br_if $eight (i32.lt_u ${get('$g')} ${get('$end')})))
    ${set('$g', get('$g3'))} ${bump('$h', get('$stride'))} ${bump('$row', constant(1))}
    (br_if $rows (i32.lt_s ${get('$row')} ${get('$m')}))))`;

const leaky = `
(func "leaky" (param $from i32) (param $to i32) (param $n i32) (param $slope f32) (param $scale f32)
  (local $end i32) (local $x v128) (local $y v128)
  ${set('$end', add(get('$from'), `(i32.shl ${get('$n')} ${constant(2)})`))}
  (loop $eight
    ${['$x', '$y'].map((id, j) => `${set(id, `(v128.load offset=${16 * j} ${get('$from')})`)} ${set(id, `(f32x4.max ${get(id)} ${times(get(id), '(f32x4.splat (local.get $slope))')})`)} (v128.store offset=${16 * j} ${get('$from')} ${get(id)}) ${set(id, `(i32x4.trunc_sat_f32x4_s (f32x4.nearest ${times(get(id), '(f32x4.splat (local.get $scale))')}))`)}`).join(' ')}
    (v128.store ${get('$to')} (i16x8.narrow_i32x4_s ${get('$x')} ${get('$y')}))
    ${bump('$from', constant(32))} ${bump('$to', constant(16))}
    (br_if $eight (i32.lt_u ${get('$from')} ${get('$end')}))))`;

const lane = (j: number) => `(f32x4.extract_lane ${j} ${get('$s')})`;
const dots = `
(func "dots" (param $a i32) (param $as i32) (param $b i32) (param $bs i32) (param $c i32) (param $m i32) (param $n i32) (param $k i32)
  (local $i i32) (local $j i32) (local $p i32) (local $q i32) (local $end i32) (local $s v128)
  (loop $rows
    ${set('$j', constant(0))} ${set('$q', get('$b'))}
    (loop $columns
      ${set('$p', get('$a'))} ${set('$end', add(get('$a'), `(i32.shl ${get('$k')} ${constant(2)})`))} ${set('$s', '(v128.zero)')}
      (loop $four
        ${set('$s', plus(get('$s'), times(`(v128.load ${get('$p')})`, `(v128.load ${get('$q')})`)))}
        ${bump('$p', constant(16))} ${bump('$q', constant(16))}
        (br_if $four (i32.lt_u ${get('$p')} ${get('$end')})))
      (f32.store ${get('$c')} (f32.add (f32.add ${lane(0)} ${lane(1)}) (f32.add ${lane(2)} ${lane(3)})))
      ${bump('$c', constant(4))}
      ${set('$q', add(`(i32.sub ${get('$q')} (i32.shl ${get('$k')} ${constant(2)}))`, get('$bs')))} ${bump('$j', constant(1))}
      (br_if $columns (i32.lt_s ${get('$j')} ${get('$n')})))
    ${bump('$a', get('$as'))} ${bump('$i', constant(1))}
    (br_if $rows (i32.lt_s ${get('$i')} ${get('$m')}))))`;

export const kernelSource = [gemm, cells, leaky, dots].join('\n');
