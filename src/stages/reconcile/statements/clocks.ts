/** A time of day as it stands in a text, with the preposition before it. */
export interface Clock {
  readonly marker: string;
  /** Minutes after midnight; after midnight or noon where `half` is true. */
  readonly minutes: number;
  /** True where the text does not say which half of the day it is. */
  readonly half: boolean;
  readonly start: number;
  readonly end: number;
}

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const hour = `(\\d{1,2}|${hours.join('|')})`;
const clock =
  /(?<![\d.:£$€])(?:(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?\s?m\b\.?|([01]?\d|2[0-3]):([0-5]\d)(?![\d:])|\b(noon|midnight)\b)/gi;
const spoken = new RegExp(`\\b(?:(half|(?:a )?quarter) (past|to) ${hour}|${hour} o['’]clock)\\b`, 'gi');
/** “At 10.12” is a time of day where nothing is priced or measured. */
const dotted =
  /(?<=\b(?:at|around|about|until|till|before|after|since) )([01]?\d|2[0-3])\.([0-5]\d)(?=[,;]? (?:on|the|this|that|in|yesterday|today|local|when|as|and|last|after|before|with|to)\b|[.,;:](?:\s|$)|$)(?! (?:to|and) \d)/gi;
const priced =
  /[%$£€]|\b(?:shares?|stocks?|pric(?:es?|ed)|rates?|ind(?:ex|ices)|points?|trad(?:e|ed|ing)|dollars?|euros?|pounds?|cents?|currenc(?:y|ies)|yields?|percent|scor(?:e|ed)|averag(?:e|ed)|magnitude|GPA|seconds?|version|article|section)\b/i;
const before =
  /\b(from|to|until|till|by|before|after|since|between|and)\s+(?:(?:about|around|just|shortly|roughly)\s+)?$/i;
/** Code units before a time of day in which its preposition stands. */
const REACH = 24;

/** The times of day in a text: “from 8 p.m. to 5.30am” -> from 1200, to 330; “half past ten” -> 630, of either half of the day. */
export function clocksIn(text: string): Clock[] {
  const written = [...text.matchAll(clock)].map((match) => placed(text, match, minutesOf(match), false));
  const words = [...text.matchAll(spoken)].map((match) => {
    const part = partOfDay(text.slice(match.index + match[0].length, match.index + match[0].length + REACH));
    const minutes = spokenMinutes(match) % 720;
    return placed(text, match, part === null ? minutes : minutes + part, part === null);
  });
  const points = priced.test(text) ? [] : [...text.matchAll(dotted)].map((match) => withPoint(text, match));
  return [...written, ...words, ...points].sort((a, b) => a.start - b.start);
}

function withPoint(text: string, match: RegExpMatchArray): Clock {
  const part = partOfDay(text.slice(match.index! + match[0].length, match.index! + match[0].length + REACH));
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return placed(text, match, part !== null && minutes < 720 ? minutes + part : minutes, part === null && minutes < 780);
}

function placed(text: string, match: RegExpMatchArray, minutes: number, half: boolean): Clock {
  const start = match.index!;
  const marker = before.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase() ?? 'at';
  // The stop of “at 6pm.” ends the sentence.
  const length = /[^.]m\.$/.test(match[0]) ? match[0].length - 1 : match[0].length;
  return { marker, minutes, half, start, end: start + length };
}

function minutesOf([, twelve, minute, half, hour24, minute24, word]: RegExpMatchArray): number {
  if (word !== undefined) return word.toLowerCase() === 'noon' ? 720 : 0;
  if (hour24 !== undefined) return Number(hour24) * 60 + Number(minute24);
  return ((Number(twelve) % 12) + (half!.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute ?? 0);
}

function spokenMinutes([, part, way, spokenHour, whole]: RegExpMatchArray): number {
  const word = (spokenHour ?? whole)!.toLowerCase();
  const number = /^\d/.test(word) ? Number(word) : hours.indexOf(word) + 1;
  const minutes = part === undefined ? 0 : part.toLowerCase() === 'half' ? 30 : 15;
  return number * 60 + (way?.toLowerCase() === 'to' ? 720 - minutes : minutes);
}

/** Minutes that “in the evening” adds, null where nothing is said. */
function partOfDay(behind: string): number | null {
  const match =
    /^(?: on \p{L}+)?,? (?:in the |at |on (?:the )?(?:\p{L}+ )?|this |that |the previous |the next )?(morning|afternoon|evening|night)\b/iu.exec(
      behind,
    );
  if (match === null) return null;
  return match[1]!.toLowerCase() === 'morning' ? 0 : 720;
}

/** Whether two times of day are less than some minutes apart. */
export function isOneTime(a: Clock, b: Clock, tolerance: number): boolean {
  const span = a.half || b.half ? 720 : 1440;
  const apart = Math.abs(a.minutes - b.minutes) % span;
  return Math.min(apart, span - apart) <= tolerance;
}
