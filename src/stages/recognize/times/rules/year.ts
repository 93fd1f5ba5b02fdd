import { civilOf } from '../../../../language/times/calendar.js';
import { years } from '../../../../language/times/period.js';
import { measures, personWords } from '../../../../language/units.js';
import { readYear } from '../calendar-words.js';
import { type Found, type Scene, type TimeRule, undatable, word } from '../scene.js';

/** Words after which four digits of any value are a year. */
const before: ReadonlySet<string> = new Set(
  'after around before between by circa during early from in late mid of since to until year'.split(' '),
);
/** Words before a number that is no year. */
const amounts: ReadonlySet<string> = new Set(
  'about almost exactly least nearly no over roughly some than up $ £ € # + : .'.split(' '),
);
const FIRST_PLAIN_YEAR = 1900;
const LAST_PLAIN_YEAR = 2100;

/**
 *     Founded in 1987, it won the 2016 election; the 1953 armistice
 *                ^^^^             ^^^^               ^^^^
 */
export const year: TimeRule = {
  name: 'year',
  opens: (lexeme) => (lexeme.kind === 'number' && lexeme.text.length === 4) || /^['’‘]$/.test(lexeme.text),
  read: (scene, at) => {
    if (scene.lexemes[at]!.kind === 'mark') return shortYear(scene, at);
    const read = readYear(scene, at);
    if (read === null || !isYear(scene, at, read.value)) return null;
    if (isFiscal(scene, at, read.end)) return undatable(read.end);
    return { end: read.end, period: years(read.value, 1, 'year', 'stated') };
  },
};

/** “fiscal 2017”, “the 2000 fiscal year” begin on a day that differs by country. */
function isFiscal(scene: Scene, at: number, end: number): boolean {
  const year = word(scene, at - 1) === 'year' ? at - 2 : at - 1;
  return (
    word(scene, end) === 'fiscal' ||
    word(scene, end) === 'financial' ||
    /^(?:fiscal|financial)$/.test(word(scene, year))
  );
}

/** “the class of ’08”: this century up to the year after the article’s, else the last. */
function shortYear(scene: Scene, at: number): Found | null {
  const digits = scene.lexemes[at + 1];
  if (digits === undefined || !digits.glued || !/^\d\d$/.test(digits.text) || scene.lexemes[at]!.glued) return null;
  if (scene.lexemes[at + 2]?.glued && scene.lexemes[at + 2]!.kind !== 'mark') return null;
  if (scene.published === null) return undatable(at + 2);
  const value = 2000 + Number(digits.text);
  const { year: now } = civilOf(scene.published);
  return { end: at + 2, period: years(value > now + 1 ? value - 100 : value, 1, 'year', 'inferred') };
}

function isYear(scene: Scene, at: number, value: number): boolean {
  const previous = word(scene, at - 1);
  const next = scene.lexemes[at + 1];
  if (scene.lexemes[at]!.glued && previous !== '(' && previous !== '-' && previous !== '–' && previous !== '“')
    return false;
  const dates = previous === 'than' && /^(?:earlier|later)$/.test(word(scene, at - 2));
  if (dates) return true;
  if (amounts.has(previous) || (next !== undefined && counts(next.lower, next.pos, next.text))) return false;
  if (before.has(previous) || joinsYear(scene, at)) return true;
  if (value < FIRST_PLAIN_YEAR || value > LAST_PLAIN_YEAR) return false;
  return !labels.has(previous);
}

/** Names of things that are numbered: “Boeing 2000”, “Resolution 1970”. */
const labels: ReadonlySet<string> = new Set(
  'act airbus article boeing bus directive flight highway law no number resolution road room route section windows'.split(
    ' ',
  ),
);

/** “between 1833 and 1855”. */
function joinsYear(scene: Scene, at: number): boolean {
  return (
    /^(?:and|or|to|-|–)$/.test(word(scene, at - 1)) &&
    readYear(scene, at - 2) !== null &&
    before.has(word(scene, at - 3))
  );
}

/** “2000 people”, “1900 km”, “2000 troops”. */
function counts(lower: string, pos: string, text: string): boolean {
  if (measures.has(lower) || personWords.has(lower) || lower === '%' || lower === 'percent') return true;
  return (
    pos === 'NOUN' &&
    text === lower &&
    /^(?:dollars|euros|pounds|soldiers|troops|jobs|homes|times|hours|days|years|employees|workers)$/.test(lower)
  );
}
