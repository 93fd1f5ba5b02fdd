/** A time of day as it stands in a text, with the preposition before it. */
export interface Clock {
  readonly marker: string;
  readonly minutes: number;
}

const clock =
  /(?<![\d.:£$€])(?:(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?\s?m\b\.?|([01]?\d|2[0-3]):([0-5]\d)(?![\d:])|\b(noon|midnight)\b)/gi;
const before =
  /\b(from|to|until|till|by|before|after|since|between|and)\s+(?:(?:about|around|just|shortly|roughly)\s+)?$/i;
/** Code units before a time of day in which its preposition stands. */
const REACH = 24;

/** The times of day in a text: “from 8 p.m. to 5.30am” -> from 1200, to 330. */
export function clocksIn(text: string): Clock[] {
  return [...text.matchAll(clock)].map((match) => ({
    marker: before.exec(text.slice(Math.max(0, match.index - REACH), match.index))?.[1]?.toLowerCase() ?? 'at',
    minutes: minutesOf(match),
  }));
}

function minutesOf([, hour, minute, half, hour24, minute24, word]: RegExpMatchArray): number {
  if (word !== undefined) return word.toLowerCase() === 'noon' ? 720 : 0;
  if (hour24 !== undefined) return Number(hour24) * 60 + Number(minute24);
  return ((Number(hour) % 12) + (half!.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute ?? 0);
}
