import { looksLikeOutlet } from '../../../language/outlets.js';
import { isCourtesyTitle } from '../../../language/titles.js';
import type { Token } from '../../../schemas/sentence.js';
import type { Party } from '../party.js';
import { type Unit, wordAt } from '../unit.js';

/** Nouns for what publishes: “the newspaper”, “state television”. */
const publishing = new Set(
  'agency blog broadcaster channel daily gazette journal magazine media network newspaper newswire newsletter outlet outlets paper podcast portal press programme radio show site station tabloid television tv website weekly wire'.split(
    ' ',
  ),
);

/** Whether the word is a noun for what publishes. */
export function isPublishing(word: string): boolean {
  return publishing.has(word);
}

/** The names that a document itself calls newspapers, broadcasters or agencies: “state news agency Perwarta”. */
export function namedOutlets(units: readonly Unit[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words } of units) {
    words.forEach(({ text, pos }, at) => {
      const opens = pos !== 'VERB' && publishing.has(text.toLowerCase()) && !isCourtesyTitle(words[at + 1]?.text ?? '');
      const name = opens ? nameFrom(words, at + 1) : '';
      if (name !== '') names.add(name);
    });
  }
  return names;
}

/** Whether the party is a newspaper, a broadcaster, an agency: one that passes on what others say. */
export function isOutlet({ unit, from, to, head }: Party, named: ReadonlySet<string>): boolean {
  if (publishing.has(wordAt(unit, head))) return true;
  const phrase = unit.phraseTo.get(head + 1);
  const name = nameIn(unit, phrase?.start ?? from, Math.min(to, head + 1));
  return name !== '' && (named.has(name) || looksLikeOutlet(name));
}

/** The capitalised words from `from` on. */
function nameFrom(words: readonly Token[], from: number): string {
  let to = from;
  while (to < words.length && to < from + LONGEST && isNamePart(words[to]!.text)) to++;
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** Words that the name of an outlet has at most. */
const LONGEST = 6;

function isNamePart(word: string): boolean {
  return /^(?:\p{Lu}|\p{N}|[-–&]$)/u.test(word);
}

/** The capitalised words that end the stretch of tokens. */
function nameIn(unit: Unit, from: number, to: number): string {
  let start = to;
  while (start > from && isNamePart(unit.tokens[start - 1]!.text)) start--;
  return unit.tokens
    .slice(start, to)
    .map(({ text }) => text)
    .join(' ');
}
