import type { Stretch } from '../paragraphs.js';

type MarkFamily = 'double' | 'single' | 'guillemet';

/**
 * What a mark can be where it stands. `either`: nothing around it decides. `possessive`: it may close a quotation
 * or end a plural (“the players’ view”).
 */
type MarkRole = 'open' | 'close' | 'either' | 'possessive';

export interface Mark extends Stretch {
  readonly family: MarkFamily;
  readonly role: MarkRole;
}

const MARKS = /``|''|["“”„‟＂«»‘’‛'`]/g;

/** Words that begin with an apostrophe, after it. */
const ELISIONS = /^(?:\d\ds?\b|(?:em|til|till|tis|twas|cause|bout|round|n|cos|cuz|tude|neath)\b)/i;

/** The quotation marks of a paragraph, in order, without apostrophes and signs for inches and minutes. */
export function quotationMarks(text: string, { start, end }: Stretch): Mark[] {
  const found = [...text.slice(start, end).matchAll(MARKS)].map((match) => ({
    at: start + match.index,
    to: start + match.index + match[0].length,
  }));
  const marks: Mark[] = [];
  const afterRun = charactersAfterRuns(text, found, end);
  found.forEach(({ at, to }, index) => {
    const previous = marks.at(-1);
    const touching = previous?.end === at ? previous : undefined;
    const before = at === start ? '' : text[at - 1]!;
    const mark = markAt(text.slice(at, to), {
      blankBefore: touching === undefined ? opensAfter(before) : touching.role === 'open',
      blankAfter: closesBefore(afterRun[index]!),
      before,
      lead: text.slice(Math.max(start, at - 4), at),
      after: to < end ? text[to]! : '',
      rest: text.slice(to, to + 8),
    });
    if (mark !== null) marks.push({ start: at, end: to, ...mark });
  });
  return marks;
}

interface Surroundings {
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  readonly before: string;
  readonly lead: string;
  readonly after: string;
  readonly rest: string;
}

function markAt(mark: string, around: Surroundings): Pick<Mark, 'family' | 'role'> | null {
  switch (mark) {
    case '«':
    case '»':
      return { family: 'guillemet', role: directed(mark === '«' ? 'open' : 'close', around) };
    case '“':
    case '„':
    case '‟':
    case '``':
      return { family: 'double', role: directed('open', around) };
    case '”':
      return { family: 'double', role: directed('close', around) };
    case "''":
    case '"':
    case '＂':
      return isInches(around) ? null : { family: 'double', role: roleByPlace(around) };
    case '‘':
    case '‛':
    case '`':
      return singleMark('open', around);
    default:
      return singleMark('close', around);
  }
}

/** A mark with a direction keeps it, unless it plainly stands the other way round (`”Yes,“ he said`). */
function directed(role: 'open' | 'close', around: Surroundings): MarkRole {
  const place = roleByPlace(around);
  return place === 'either' || place === role ? role : place;
}

function roleByPlace({ blankBefore, blankAfter }: Surroundings): MarkRole {
  if (blankBefore === blankAfter) return 'either';
  return blankBefore ? 'open' : 'close';
}

/** `6'2" tall`: feet stand before. */
function isInches({ lead }: Surroundings): boolean {
  return /\d['’]\d\d?$/.test(lead);
}

function singleMark(shape: 'open' | 'close', around: Surroundings): Pick<Mark, 'family' | 'role'> | null {
  const { before, after, blankBefore, blankAfter, rest } = around;
  if (isWordCharacter(before) && isWordCharacter(after)) return null;
  if (blankBefore && !blankAfter) {
    return ELISIONS.test(rest) && shape === 'close' ? null : { family: 'single', role: 'open' };
  }
  if (blankBefore || !blankAfter) return null;
  return { family: 'single', role: /[sxzSXZn\d]/.test(before) && /\s/.test(after) ? 'possessive' : 'close' };
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character);
}

/** Start of the paragraph, blank, opening bracket or dash: a quotation may open after it. */
function opensAfter(before: string): boolean {
  return before === '' || /[\s([{<¿¡—–\-/=:]/.test(before);
}

/** End of the paragraph, blank or punctuation: a quotation may close before it. */
function closesBefore(after: string): boolean {
  return after === '' || /[\s.,;:!?)\]}>—–\-/…]/.test(after);
}

/** For each mark the character after the run of touching marks that it belongs to; '' at the end of the paragraph. */
function charactersAfterRuns(text: string, found: readonly { at: number; to: number }[], end: number): string[] {
  const after: string[] = new Array(found.length);
  for (let index = found.length - 1; index >= 0; index--) {
    const { to } = found[index]!;
    const touches = found[index + 1]?.at === to;
    after[index] = touches ? after[index + 1]! : to < end ? text[to]! : '';
  }
  return after;
}
