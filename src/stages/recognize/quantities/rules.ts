import type { QuantityRule } from './field.js';
import { age } from './rules/age.js';
import { count } from './rules/count.js';
import { money } from './rules/money.js';
import { percent } from './rules/percent.js';
import { point } from './rules/point.js';
import { share } from './rules/share.js';

/** The one order of the rules: units that are written out before nouns that are guessed. */
export const quantityRules: readonly QuantityRule[] = [money, percent, point, share, age, count];
