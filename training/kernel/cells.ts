import { tanhBottom, tanhLimit, tanhTop } from '../../src/models/tanh.js';
import { add, bump, constant, constants, get, least, load, most, plus, set, times, times4 } from './wat.js';

const OUTPUT = 32_767;
const kept = constants([tanhLimit, -tanhLimit, 0.5, OUTPUT, ...tanhTop.slice(1), ...tanhBottom]);

/** A polynomial of $y; a leading 1 needs no product. */
function polynomial([first, ...others]: readonly number[]): string {
  return others.reduce(
    (sum, c) => plus(kept.of(c), sum === '' ? get('$y') : times(get('$y'), sum)),
    first === 1 ? '' : kept.of(first!),
  );
}

/** Sets `target` to tanh of `value`. */
const tanh = (target: string, value: string) => `
    ${set('$x', least(most(value, kept.of(-tanhLimit)), kept.of(tanhLimit)))} ${set('$y', times(get('$x'), get('$x')))}
    ${set(target, `(f32x4.div ${times(get('$x'), polynomial(tanhTop))} ${polynomial(tanhBottom)})`)}`;
const sigmoid = (target: string, value: string) =>
  `${tanh(target, times(kept.of(0.5), value))} ${set(target, plus(kept.of(0.5), times(kept.of(0.5), get(target))))}`;

/** Four cells: gates at $g (input, forget, new, output, $hb bytes each), state at $c + offset, output as integers in `target`. */
const fourCells = (target: string, offset: number) => `
    ${sigmoid('$in', load('$g', offset))}
    ${sigmoid('$keep', load('$g1', offset))}
    ${tanh('$new', load('$g2', offset))}
    ${set('$in', plus(times(get('$keep'), load('$c', offset)), times(get('$in'), get('$new'))))}
    (v128.store offset=${offset} ${get('$c')} ${get('$in')})
    ${tanh('$new', get('$in'))}
    ${sigmoid('$keep', load('$g3', offset))}
    ${set(target, `(i32x4.trunc_sat_f32x4_s (f32x4.nearest ${times(times(get('$keep'), get('$new')), kept.of(OUTPUT))}))`)}`;

export const cells = `
(func "cells" (param $g i32) (param $c i32) (param $h i32) (param $stride i32) (param $m i32) (param $width i32)
  (local $hb i32) (local $g1 i32) (local $g2 i32) (local $g3 i32) (local $row i32) (local $end i32) (local $out i32)
  (local $x v128) (local $y v128) (local $in v128) (local $keep v128) (local $new v128) (local $low v128) (local $high v128)
  ${kept.declare}
  ${kept.fill}
  ${set('$hb', times4('$width'))}
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
