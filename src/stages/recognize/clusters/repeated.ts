import type { Lines } from '../lines.js';
import type { Name } from '../names/found.js';
import { initials } from '../names/key.js';
import type { Line } from '../names/line.js';
import { isNameWord } from '../names/name-word.js';
import type { Word } from '../word.js';
import type { Typing } from './typing.js';

/** A name as it stands elsewhere in the document: its words, and what it is. */
export interface Repeated {
  readonly words: readonly string[];
  readonly typing: Typing;
}

/** Weight from which a name that was found in one place is looked for in all others. */
const SURE = 0.6;
/** How often it must have been found: one finding may be the mistake, and not the others. */
const OFTEN = 2;
/** Fewest letters of an abbreviation that is known by the full name alone. */
const LETTERS = 3;

/** First word -> the names of the document that open with it, the longest first, and the abbreviations of its organizations. */
export function repeatedNames(
  names: readonly Name[],
  typings: ReadonlyMap<string, Typing>,
  lines: Lines,
): Map<string, Repeated[]> {
  const found = new Map<string, Repeated[]>();
  const seen = new Map<string, number>();
  for (const { text, spelling, sentence, from, to } of names) {
    seen.set(text, (seen.get(text) ?? 0) + 1);
    if (seen.get(text) !== OFTEN) continue;
    const typing = typings.get(spelling.key);
    if (typing === undefined || typing.surest < SURE) continue;
    const words = lines.at(sentence).known.slice(from, to);
    if (words.length > 1 ? !words.every(({ looksCommon }) => looksCommon) : isOwn(words[0]!))
      put(found, { words: words.map((word) => word.text), typing });
    const letters = typing.type === 'organization' ? initials(text) : '';
    if (letters.length >= LETTERS) put(found, { words: [letters], typing });
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** A word that is nothing but a name. */
function isOwn({ text, acronym, looksCommon }: Word): boolean {
  return text.length > 2 && !looksCommon && !acronym;
}

function put(found: Map<string, Repeated[]>, repeated: Repeated): void {
  const list = found.get(repeated.words[0]!);
  if (list === undefined) found.set(repeated.words[0]!, [repeated]);
  else list.push(repeated);
}

/** The name of the document that the words at the token are; abbreviations may have full stops: “U.S.G.”. */
export function repeatedAt(found: ReadonlyMap<string, readonly Repeated[]>, line: Line, at: number): Repeated | null {
  const { text, acronym } = line.word(at);
  const list = found.get(text) ?? (acronym && text.includes('.') ? found.get(text.replace(/\./g, '')) : undefined);
  if (list === undefined || !isNameWord(line, at)) return null;
  return list.find(({ words }) => words.every((one, i) => i === 0 || one === line.words[at + i])) ?? null;
}
