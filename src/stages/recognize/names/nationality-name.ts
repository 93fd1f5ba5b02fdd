import { isDemonymNoun } from '../../../language/names/demonym-nouns.js';
import { reportingCue } from '../../../language/reporting.js';
import type { Found } from './found.js';
import type { Line } from './line.js';

/**
 * Makes names whole whose first word is that of a nationality, line by line through a document. Before a family name that the text
 * has not had yet, whoever is said to speak is called so; “said Polish president Berg” and “said Polish Berg” of somebody known are not.
 *
 *     “…,” said Polish Berg, one of the singers. Polish Berg left.
 *               ^^^^^^^^^^^                      ^^^^^^^^^^^
 */
export function nationalityNames(): (line: Line, names: readonly Found[]) => Found[] {
  const families = new Set<string>();
  const whole = new Set<string>();
  return (line, names) => {
    const { words } = line;
    const read: Found[] = [];
    for (const name of names) {
      const before = read.at(-1);
      const family = words[name.to - 1]!;
      if (before !== undefined && isPair(line, before, name)) {
        const text = `${words[before.from]} ${family}`;
        if (isSpeaker(line, before.from, name.to) && !families.has(family)) whole.add(text);
        if (whole.has(text)) read[read.length - 1] = { ...name, from: before.from, weight: GIVEN };
        else read.push(name);
      } else read.push(name);
      if (name.type === 'person') families.add(family);
    }
    return read;
  };
}

/** How sure a name of two words is that of a person. */
const GIVEN = 0.85;

/** “[Polish] [Berg]”: one word each, and nothing that tells what he is. */
function isPair({ words }: Line, group: Found, person: Found): boolean {
  if (group.type !== 'group' || group.to !== group.from + 1 || !isDemonymNoun(words[group.from]!)) return false;
  const isFamily = person.type === 'person' && person.to === person.from + 1;
  return isFamily && person.from === group.to && (person.titleFrom ?? person.from) === person.from;
}

/** “…,” said Polish Berg, */
function isSpeaker({ tokens, words }: Line, from: number, to: number): boolean {
  if (!/^[”"’',]$/.test(words[from - 2] ?? '') || !/^[,.;]$/.test(words[to] ?? '')) return false;
  const { lemma, pos } = tokens[from - 1]!;
  return pos === 'VERB' && reportingCue(lemma)?.frames.has('quote') === true;
}
