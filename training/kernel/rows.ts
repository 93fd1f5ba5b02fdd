import { add, bump, constant, get, load, range, set, times4 } from './wat.js';

const parts = range(4);

/** A sum is 32 integers in int16: 64 bytes. */
export const gather = `
(func "gather" (param $keys i32) (param $ends i32) (param $n i32) (param $known i32) (param $starts i32) (param $shift i32) (param $weights i32) (param $stride i32) (param $sums i32)
  (local $first i32) (local $end i32) (local $hash i32) (local $bucket i32) (local $at i32) (local $stop i32) (local $row i32)
  ${parts.map((j) => `(local $c${j} v128)`).join(' ')}
  ${set('$first', get('$keys'))}
  (loop $rows
    ${parts.map((j) => set(`$c${j}`, load('$sums', 16 * j))).join(' ')}
    ${set('$end', add(get('$first'), `(i32.shl (i32.load ${get('$ends')}) ${constant(2)})`))}
    (block $done (loop $next
      (br_if $done (i32.eq ${get('$keys')} ${get('$end')}))
      ${set('$hash', `(i32.load ${get('$keys')})`)} ${bump('$keys', constant(4))}
      ${set('$bucket', `(i32.shr_u (i32.xor ${get('$hash')} ${constant(-0x80000000)}) ${get('$shift')})`)}
      ${set('$bucket', add(get('$starts'), times4('$bucket')))}
      ${set('$at', `(i32.load ${get('$bucket')})`)} ${set('$stop', `(i32.load offset=4 ${get('$bucket')})`)}
      (block $found (loop $probe
        (br_if $next (i32.eq ${get('$at')} ${get('$stop')}))
        (br_if $found (i32.eq (i32.load ${add(get('$known'), times4('$at'))}) ${get('$hash')}))
        ${bump('$at', constant(1))} (br $probe)))
      ${set('$row', add(get('$weights'), `(i32.mul ${get('$at')} ${get('$stride')})`))}
      ${parts.map((j) => set(`$c${j}`, `(i16x8.add ${get(`$c${j}`)} (v128.load8x8_s offset=${8 * j} ${get('$row')}))`)).join(' ')}
      (br $next)))
    ${parts.map((j) => `(v128.store offset=${16 * j} ${get('$sums')} ${get(`$c${j}`)})`).join(' ')}
    ${bump('$sums', constant(64))} ${bump('$ends', constant(4))} ${bump('$n', constant(-1))}
    (br_if $rows ${get('$n')})))`;

export const slide = `
(func "slide" (param $words i32) (param $n i32) (param $sums i32)
  (local $word i32) ${parts.map((j) => `(local $c${j} v128)`).join(' ')}
  (loop $rows
    ${parts.map((j) => set(`$c${j}`, '(v128.zero)')).join(' ')}
    ${range(5)
      .map(
        (d) =>
          `${set('$word', `(i32.load offset=${4 * d} ${get('$words')})`)} ${parts
            .map((j) => set(`$c${j}`, `(i16x8.add ${get(`$c${j}`)} ${load('$word', 64 * d + 16 * j)})`))
            .join(' ')}`,
      )
      .join('\n    ')}
    ${parts.map((j) => `(v128.store offset=${16 * j} ${get('$sums')} ${get(`$c${j}`)})`).join(' ')}
    ${bump('$sums', constant(64))} ${bump('$words', constant(4))} ${bump('$n', constant(-1))}
    (br_if $rows ${get('$n')})))`;
