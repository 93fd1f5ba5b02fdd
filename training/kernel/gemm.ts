import { add, bump, constant, get, plus, range, set, times } from './wat.js';

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

export const gemm = `
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
