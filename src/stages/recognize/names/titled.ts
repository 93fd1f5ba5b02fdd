import { genderOfTitle, isCourtesyTitle, isOfficeNoun } from '../../../language/titles.js';
import type { Word } from '../word.js';
import type { Found } from './found.js';
import type { Line } from './line.js';
import { isNameWord } from './name-word.js';
import { organizationName } from './organization.js';
import { personEnd } from './person.js';

/**
 * A person after a title, which is split off.
 *
 *     Transport Minister Rahmat Osei told lawmaker Ann Lee
 *                        ^^^^^^^^^^^               ^^^^^^^
 */
export function titledPerson(line: Line, at: number): Found | null {
  const end = titleEnd(line, at);
  if (end === null || !isNameWord(line, end)) return null;
  const capital = line.word(end - 1).courtesy || line.word(at).capital;
  if (isOtherName(line, end, capital)) return null;
  const to = personEnd(line, end);
  if (to === end || line.words[end]!.length < 2) return null;
  const title = line.words
    .slice(at, end)
    .filter((word) => !isCourtesyTitle(word) && word !== 'former' && word !== 'then');
  return {
    from: end,
    to,
    type: 'person',
    weight: capital ? 0.95 : 0.8,
    rule: 'recognize/name-title',
    // “the first Mr. Berg”: what has no word for an office is no title.
    titles: title.some(isOfficeNoun) ? [joined(line, at, end)] : [],
    titleFrom: at,
    gender: genderOfTitle(line.words.slice(at, end).join(' ')),
  };
}

/** The index after the title that starts at `at`; null where there is none. */
export function titleEnd(line: Line, at: number): number | null {
  let end = at;
  let noun = false;
  // “Secretary of State”: after “of”, a modifier ends the title.
  let of = false;
  for (; end < line.words.length; end++) {
    const { text, courtesy, modifier, office } = line.word(end);
    if (courtesy || office) noun = true;
    else if (modifier) noun = false;
    else if (text === '-' && line.glued(end) && line.glued(end + 1) && isOfficeWord(line.word(end + 1))) continue;
    else if (noun && (text === 'of' || text === 'for') && line.word(end + 1).modifier && line.word(end + 1).capital) {
      noun = false;
      of = true;
    } else break;
  }
  return noun || of ? end : null;
}

function isOfficeWord({ modifier, office }: Word): boolean {
  return office || modifier;
}

/** What follows the title is known as something else: “the official Xinhua News Agency”. */
function isOtherName(line: Line, at: number, capital: boolean): boolean {
  const match = line.lexicon(at);
  if (match !== null && !(capital && match.length === 1 && match.kind !== 'group' && match.kind !== 'state'))
    return true;
  return organizationName(line, at) !== null;
}

function joined(line: Line, from: number, to: number): string {
  const kept: string[] = [];
  for (let at = from; at < to; at++) {
    if (isCourtesyTitle(line.words[at]!)) continue;
    kept.push((line.glued(at) && kept.length > 0 ? '' : ' ') + line.words[at]!);
  }
  return kept.join('').trim();
}
