import type { Bound } from '../../../language/bounds.js';
import type { Lexeme } from '../../../language/lexemes.js';
import type { AmountValue, Entity } from '../../../schemas/entity.js';

/** What a rule may look at: one sentence, and the words before the place that bound an amount. */
export interface Field {
  readonly lexemes: readonly Lexeme[];
  /** The currency of a bare dollar sign in this document. */
  readonly dollar: string;
  /** The bound that the words just before `at` give, null where there are none. */
  readonly bound: Bound | null;
}

export interface Measured {
  readonly end: number;
  readonly type: Extract<Entity['type'], 'money' | 'percent' | 'quantity' | 'number'>;
  readonly value: AmountValue;
}

/** One rule: what begins at `at`, after any words that bound it. */
export interface QuantityRule {
  readonly name: string;
  readonly read: (field: Field, at: number) => Measured | null;
}

/** The lower-case text at an index, empty outside the sentence. */
export function word(field: Field, at: number): string {
  return field.lexemes[at]?.lower ?? '';
}
