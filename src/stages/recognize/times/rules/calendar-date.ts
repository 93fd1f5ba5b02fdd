import { opensMonth } from '../calendar-words.js';
import { readDate } from '../read-date.js';
import type { TimeRule } from '../scene.js';

/**
 *     On Sept. 14, 2023 and on 14 September 2023, the day after 13 September
 *        ^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^
 */
export const calendarDate: TimeRule = {
  name: 'calendar-date',
  opens: (lexeme) => opensMonth(lexeme) || (lexeme.kind === 'number' && lexeme.text.length <= 2),
  read: readDate,
};
