import { opensBound } from '../../language/bounds.js';
import { type Form, formOf, type Lexeme } from '../../language/lexemes.js';
import { durationUnits } from '../../language/units.js';
import { perObject } from '../../text/per-object.js';
import { perWord } from '../../text/per-word.js';
import { opensAmount } from './quantities/opens-amount.js';
import { timeRules } from './times/rules.js';
import type { TimeRule } from './times/scene.js';

/** What may begin at a lexeme, told by its text alone. */
export interface Opening {
  readonly times: readonly TimeRule[];
  readonly amount: boolean;
  /** Words that bound an amount. */
  readonly bound: boolean;
  /** A unit of time. */
  readonly unit: boolean;
}

/** What may begin at each lexeme of a sentence: most are passed over at once. */
export const openingsOf = perObject((lexemes: readonly Lexeme[]): readonly Opening[] =>
  lexemes.map(({ text }) => openingOf(text)),
);

const openingOf = perWord((text) => opening(formOf(text)));

function opening(form: Form): Opening {
  return {
    times: timeRules.filter((rule) => rule.opens(form)),
    amount: opensAmount(form),
    bound: opensBound(form),
    unit: durationUnits.has(form.lower) || form.lower === 'quarter',
  };
}
