import type { Quotation } from '../../../text/quotation.js';
import { isAlone, type Unit } from '../unit.js';

/**
 * A line of its own in marks, without an end to its sentence: a heading in the words of somebody, whoever that is.
 *
 *     ‘A danger to the valley’
 */
export function isHeading(text: string, unit: Unit, { content, closes, end }: Quotation): boolean {
  if (!closes || unit.utterances.size > 1 || !isAlone(unit)) return false;
  const last = text.slice(Math.max(content.start, content.end - 8), content.end);
  return !/[.?!…,;:—–-]['’”")\]]*\s*$/.test(last) && !/[.?!…,;:)]/.test(text.slice(end, end + 1));
}
