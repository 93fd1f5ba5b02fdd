/**
 * The arithmetic of the networks over one memory; addresses are in bytes. Weights and activations are 16-bit integers whose
 * products are summed exactly, all else is 32-bit float in a fixed order: both kernels give the same bits.
 */
export interface Kernel {
  readonly memory: ArrayBuffer;
  /**
   * `c[m × n] = a[m × k] · b * scale + add`. `a` is rows of int16, `as` bytes apart; `b` panels of 16 columns, in each the pairs of rows
   * interleaved (b[2i][j], b[2i+1][j]); `scale` one float a column; `add` rows of floats, `addStride` bytes apart (0: one row for all).
   * `k` is even, `n` a multiple of 16, `c` floats; `c` may be `add` itself.
   */
  gemm(
    a: number,
    as: number,
    b: number,
    scale: number,
    add: number,
    addStride: number,
    c: number,
    m: number,
    k: number,
    n: number,
  ): void;
  /** One step of `m` LSTMs of `width` cells: gates (input, forget, new, output) at `g`, states at `c`, outputs to `h` in int16, ± 32767 for ± 1, rows `stride` bytes apart. */
  cells(g: number, c: number, h: number, stride: number, m: number, width: number): void;
  /** `x = max(x, slope * x)` in place for `n` floats (a multiple of 8), and round(x * scale), saturated, as int16 to `to`. */
  leaky(from: number, to: number, n: number, slope: number, scale: number): void;
  /** `c[m × n]`: dot products of `m` rows at `a` with `n` rows at `b`, of `k` floats (a multiple of 4), rows `as` and `bs` bytes apart. */
  dots(a: number, as: number, b: number, bs: number, c: number, m: number, n: number, k: number): void;
  /** exp(x - top) of `n` floats (a multiple of 4) to `to`, and behind them four sums: of each fourth of them, from the first, second … on. */
  exps(from: number, to: number, n: number, top: number): void;
  /**
   * Adds to each of `n` sums (32 int16) the weights (32 int8, the next row `stride` bytes further) of its keys: those of sum `i` lie before `ends[i]` and behind
   * the keys of the sum before it. `known` keys are sorted, the places of their buckets are `starts` and `shift` (see `SortedIndex`).
   */
  gather(
    keys: number,
    ends: number,
    n: number,
    known: number,
    starts: number,
    shift: number,
    weights: number,
    stride: number,
    sums: number,
  ): void;
  /** Each of `n` sums (32 int16) is that of row 0 at the first of five addresses, row 1 at the second …; the next sum begins with the second address. */
  slide(words: number, n: number, sums: number): void;
}
