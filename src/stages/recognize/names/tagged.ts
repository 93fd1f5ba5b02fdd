import { installedEngine } from '../../../models/installed.js';
import type { TaggedName } from '../../../models/name-tagger.js';
import type { Lines } from '../lines.js';
import type { Line } from './line.js';

/** Tokens of a document that are looked at together: within them, names found in one place help to find them in another. */
const AT_ONCE = 40_000;

/** The lines of a document, each with the names that the tagger finds in it. */
export function* taggedLines(lines: Lines): Generator<readonly [Line, readonly TaggedName[]]> {
  let forms: string[][] = [];
  let tokens = 0;
  let from = 0;
  for (let at = 0; at < lines.count; at++) {
    forms.push(lines.at(at).known.map(({ plain }) => plain));
    tokens += forms.at(-1)!.length;
    if (tokens < AT_ONCE && at + 1 < lines.count) continue;
    const names = bySentence(installedEngine().names(forms));
    for (let sentence = from; sentence <= at; sentence++) yield [lines.at(sentence), names.get(sentence - from) ?? []];
    forms = [];
    tokens = 0;
    from = at + 1;
  }
}

function bySentence(names: readonly TaggedName[]): Map<number, TaggedName[]> {
  const found = new Map<number, TaggedName[]>();
  for (const name of names) {
    const list = found.get(name.sentence);
    if (list === undefined) found.set(name.sentence, [name]);
    else list.push(name);
  }
  return found;
}
