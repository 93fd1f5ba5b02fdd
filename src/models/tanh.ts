/**
 * A rational approximation of tanh, Lambert's continued fraction cut after seven terms: off by 1e-4 at most within ±`tanhLimit`,
 * where it is held. Coefficients from the highest power of x² down; the top is multiplied by x.
 */
export const tanhLimit = Math.fround(4.97);
export const tanhTop: readonly number[] = [1, 378, 17_325, 135_135];
export const tanhBottom: readonly number[] = [28, 3_150, 62_370, 135_135];
