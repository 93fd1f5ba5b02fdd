import type { Found } from './found.js';
import type { Line } from './line.js';
import { isNameWord } from './name-word.js';

/** “[Trans]-Pacific” */
export function isPrefix(word: string): boolean {
  return /^(?:Cross|Inter|Pan|Sub|Trans)$/.test(word);
}

/** Nouns for what two parties do together. */
const joint =
  /^(?:summit|summits|meeting|meetings|talks|call|relationship|relations|alliance|dialogue|deal|partnership|ties|ticket|rivalry|feud|debate|encounter|axis|bromance|friendship|agreement|accord|war|conflict|border|cooperation|trade)$/i;

/**
 * Whether the hyphen joins two parties, each with its own name.
 *
 *     the Trump-Kim summit
 *              ^
 */
export function joinsParties(line: Line, hyphen: number): boolean {
  return (
    line.glued(hyphen) &&
    isNameWord(line, hyphen - 1) &&
    !isPrefix(line.words[hyphen - 1]!) &&
    isNameWord(line, hyphen + 1) &&
    joint.test(line.words[hyphen + 2] ?? '')
  );
}

/**
 * Names that were cut at a hyphen are made whole: the given name of a person, the first word of a body.
 *
 *     Mei-Ling Chua          Miami-Dade County Police Department
 *     ^^^ ~~~~~~~~~          ^^^^^ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
export function wholeAtHyphens(line: Line, names: readonly Found[]): Found[] {
  const whole: Found[] = [];
  for (const name of names) {
    const hyphen = name.from - 1;
    const cut = /^[-–]$/.test(line.words[hyphen] ?? '') && line.glued(hyphen) && name.to - name.from > 1;
    const first = whole.at(-1);
    const own = first?.from === hyphen - 1 && first.to === hyphen ? first : undefined;
    if (cut && isCutOff(line, hyphen, name, own)) {
      if (own !== undefined) whole.pop();
      whole.push({
        ...own,
        ...name,
        titleFrom: own?.titleFrom ?? hyphen - 1,
        titles: own?.titles ?? [],
        from: hyphen - 1,
      });
    } else whole.push(name);
  }
  return whole;
}

function isCutOff(line: Line, hyphen: number, { type }: Found, own: Found | undefined): boolean {
  if (joinsParties(line, hyphen) || isPrefix(line.words[hyphen - 1]!)) return false;
  if (type === 'person') return own?.type === 'person';
  if (type !== 'organization' || own?.state === true || own?.type === 'organization') return false;
  return line.tokens[hyphen - 1]!.pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(line.words[hyphen - 1]!);
}
