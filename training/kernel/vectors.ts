import { exponential } from '../../src/models/exponential.js';
import { add, bump, constant, constants, get, least, load, most, plus, range, set, times, times4 } from './wat.js';

const scaled = (id: string) => set(id, times(get(id), '(f32x4.splat (local.get $slope))'));
const shorts = (id: string) =>
  `(i32x4.trunc_sat_f32x4_s (f32x4.nearest ${times(get(id), '(f32x4.splat (local.get $scale))')}))`;

export const leaky = `
(func "leaky" (param $from i32) (param $to i32) (param $n i32) (param $slope f32) (param $scale f32)
  (local $end i32) (local $x v128) (local $y v128)
  ${set('$end', add(get('$from'), times4('$n')))}
  (loop $eight
    ${['$x', '$y'].map((id, j) => `${set(id, load('$from', 16 * j))} ${scaled(id)} ${set(id, most(load('$from', 16 * j), get(id)))} (v128.store offset=${16 * j} ${get('$from')} ${get(id)})`).join(' ')}
    (v128.store ${get('$to')} (i16x8.narrow_i32x4_s ${shorts('$x')} ${shorts('$y')}))
    ${bump('$from', constant(32))} ${bump('$to', constant(16))}
    (br_if $eight (i32.lt_u ${get('$from')} ${get('$end')}))))`;

const lane = (sum: string, j: number) => `(f32x4.extract_lane ${j} ${get(sum)})`;
/** Dot products of the row at $a with as many rows from $q on, which moves behind them; four sums at once keep the machine busy. */
const dotColumns = (count: number) => `
      ${set('$p', get('$a'))} ${range(count)
        .map(
          (c) =>
            `${set(`$s${c}`, '(v128.zero)')} ${set(`$q${c}`, c === 0 ? get('$q') : add(get(`$q${c - 1}`), get('$bs')))}`,
        )
        .join(' ')}
      ${set('$q', add(get(`$q${count - 1}`), get('$bs')))}
      (loop $four${count}
        ${set('$x', load('$p'))}
        ${range(count)
          .map(
            (c) =>
              `${set(`$s${c}`, plus(get(`$s${c}`), times(get('$x'), load(`$q${c}`))))} ${bump(`$q${c}`, constant(16))}`,
          )
          .join('\n        ')}
        ${bump('$p', constant(16))}
        (br_if $four${count} (i32.lt_u ${get('$p')} ${get('$end')})))
      ${range(count)
        .map(
          (c) =>
            `(f32.store offset=${4 * c} ${get('$c')} (f32.add (f32.add ${lane(`$s${c}`, 0)} ${lane(`$s${c}`, 1)}) (f32.add ${lane(`$s${c}`, 2)} ${lane(`$s${c}`, 3)})))`,
        )
        .join('\n      ')}
      ${bump('$c', constant(4 * count))} ${bump('$j', constant(count))}`;

export const dots = `
(func "dots" (param $a i32) (param $as i32) (param $b i32) (param $bs i32) (param $c i32) (param $m i32) (param $n i32) (param $k i32)
  (local $i i32) (local $j i32) (local $p i32) (local $q i32) (local $end i32) (local $x v128)
  ${range(4)
    .map((c) => `(local $q${c} i32) (local $s${c} v128)`)
    .join(' ')}
  (loop $rows
    ${set('$j', constant(0))} ${set('$q', get('$b'))} ${set('$end', add(get('$a'), times4('$k')))}
    (block $fours (loop $columns
      (br_if $fours (i32.lt_s ${get('$n')} ${add(get('$j'), constant(4))})) ${dotColumns(4)}
      (br $columns)))
    (block $done (loop $rest
      (br_if $done (i32.lt_s ${get('$n')} ${add(get('$j'), constant(1))})) ${dotColumns(1)}
      (br $rest)))
    ${bump('$a', get('$as'))} ${bump('$i', constant(1))}
    (br_if $rows (i32.lt_s ${get('$i')} ${get('$m')}))))`;

const { lowest, highest, perPower, powerHigh, powerLow, series } = exponential;
const kept = constants([lowest, highest, perPower, -powerHigh, -powerLow, ...series]);
export const exps = `
(func "exps" (param $from i32) (param $to i32) (param $n i32) (param $top f32)
  (local $end i32) (local $x v128) (local $p v128) (local $sum v128) ${kept.declare}
  ${kept.fill} ${set('$end', add(get('$from'), times4('$n')))}
  (loop $four
    ${set('$x', least(most(`(f32x4.sub ${load('$from')} (f32x4.splat ${get('$top')}))`, kept.of(lowest)), kept.of(highest)))}
    ${set('$p', `(f32x4.nearest ${times(get('$x'), kept.of(perPower))})`)}
    ${set('$x', plus(plus(get('$x'), times(get('$p'), kept.of(-powerHigh))), times(get('$p'), kept.of(-powerLow))))}
    ${set(
      '$p',
      `(i32x4.shl (i32x4.add (i32x4.trunc_sat_f32x4_s ${get('$p')}) (i32x4.splat ${constant(127)})) ${constant(23)})`,
    )}
    ${set(
      '$x',
      times(
        get('$p'),
        series.slice(1).reduce((sum, c) => plus(kept.of(c), times(get('$x'), sum)), kept.of(series[0]!)),
      ),
    )}
    (v128.store ${get('$to')} ${get('$x')}) ${set('$sum', plus(get('$sum'), get('$x')))}
    ${bump('$from', constant(16))} ${bump('$to', constant(16))}
    (br_if $four (i32.lt_u ${get('$from')} ${get('$end')})))
  (v128.store ${get('$to')} ${get('$sum')}))`;
