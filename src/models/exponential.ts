/**
 * How the kernels compute exp(x), kept between `lowest` and `highest`: 2 to the power nearest to x / ln 2, times the power series
 * of what is left; ln 2 is taken off in two parts so that nothing is lost.
 */
export const exponential = {
  lowest: -87,
  highest: 60,
  perPower: Math.fround(Math.LOG2E),
  /** ln 2 with its last bits cut off, and these bits. */
  powerHigh: 0.693359375,
  powerLow: Math.fround(Math.LN2 - 0.693359375),
  /** Coefficients from the highest power down. */
  series: [1 / 720, 1 / 120, 1 / 24, 1 / 6, 1 / 2, 1, 1].map(Math.fround),
} as const;
