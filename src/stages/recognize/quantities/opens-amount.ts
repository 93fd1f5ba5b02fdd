import type { Form } from '../../../language/lexemes.js';
import { opensNumber } from '../../../language/numbers.js';
import { currencyCodes, currencySigns, dollarPrefixes } from '../../../language/units.js';

/** Whether an amount may begin with this word. */
export function opensAmount(form: Form): boolean {
  return (
    opensNumber(form) ||
    form.lower === 'quarter' ||
    form.lower === 'between' ||
    currencySigns.has(form.text) ||
    currencyCodes.has(form.text) ||
    dollarPrefixes.has(form.lower)
  );
}
