/** How a vote or a game ended, as it stands in a text. */
export interface Score {
  readonly high: number;
  readonly low: number;
  readonly start: number;
  readonly end: number;
}

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = `(\\d{1,3}|${numbers.slice(1).join('|')})`;
/** Words of votes and games: without one in the sentence “9-3” may be anything. */
const contest =
  /\b(?:vot\w+|ballot|split|panel|committee|board|bench|council|chamber|jury|court|w[io]n\w*|los[es]\w*|lost|defeat\w*|beat\w*|draw|drew|victory|thrash\w*|hammer\w*|rout\w*|home|away|match|game|final|lead|led)\b/i;
const dashed =
  /(?<![\d–:.,/$£€-])(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\d%:/]|[.,]\d|[-–]\w| (?:per ?cent|percent|years?|months?|days?|hours?|minutes?|people|km|favou?rites?)\b)/g;
const spelled = new RegExp(`\\b(?:vote of |by )${number} (?:votes? )?to ${number}\\b`, 'gi');
const shares = new RegExp(`\\b${number} of (?:the |its |their )?(?:\\p{L}+['’]s )?${number}(?:-| )\\p{L}+`, 'giu');
const favours = /\b(?:vot|support|back|favou?r|approv|endors|agree)/i;

/**
 * The results in a text.
 *
 *     The panel voted 9-3 for it. · by a vote of nine to three · Nine of the twelve members voted for it.
 *                     ^^^                        ^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function scoresIn(text: string): Score[] {
  const pairs = !contest.test(text)
    ? []
    : [...text.matchAll(dashed), ...text.matchAll(spelled)].map((match) =>
        scoreOf(match, numberOf(match[1]!), numberOf(match[2]!)),
      );
  const parts = favours.test(text)
    ? [...text.matchAll(shares)].flatMap((match) => {
        const [some, all] = [numberOf(match[1]!), numberOf(match[2]!)];
        return some < all ? [scoreOf(match, some, all - some)] : [];
      })
    : [];
  return [...pairs, ...parts].sort((a, b) => a.start - b.start);
}

function scoreOf(match: RegExpMatchArray, a: number, b: number): Score {
  const start = match.index!;
  return { high: Math.max(a, b), low: Math.min(a, b), start, end: start + match[0].length };
}

function numberOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase());
}
