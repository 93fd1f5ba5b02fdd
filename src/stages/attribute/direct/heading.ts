import type { Quotation } from '../../../text/quotation.js';
import { isAlone, type Unit } from '../unit.js';

/**
 * A line of its own in marks, without an end to its sentence, or short and in single marks where words are quoted in double ones:
 * a heading in the words of somebody, whoever that is.
 *
 *     ‘A danger to the valley’
 */
export function isHeading(text: string, unit: Unit, quotation: Quotation): boolean {
  const { content, closes, end } = quotation;
  if (!closes || unit.utterances.size > 1 || !isAlone(unit)) return false;
  const last = text.slice(Math.max(content.start, content.end - 8), content.end);
  const isOpen = !/[.?!…,;:—–-]['’”")\]]*\s*$/.test(last) && !/[.?!…,;:)]/.test(text.slice(end, end + 1));
  return isOpen || isOdd(text, quotation);
}

/** Code units of a heading at most, and of the text before it where quotations are looked at. */
const LONGEST = 40;
const REACH = 600;

/** “…,” she said. ¶ ‘A hard decision.’ */
function isOdd(text: string, { open, start, end }: Quotation): boolean {
  const isLine = end - start <= LONGEST && /^\s*(?:[\n\r]|$)/.test(text.slice(end, end + 4));
  return isLine && /^['‘]$/.test(open) && /[“”"]|''/.test(text.slice(Math.max(0, start - REACH), start));
}
