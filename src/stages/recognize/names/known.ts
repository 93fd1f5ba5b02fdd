import type { LexiconKind } from '../../../language/names/lexicon.js';
import type { Found, NameType } from './found.js';
import type { Line } from './line.js';
import { isNameWord } from './name-word.js';

const types: Readonly<Record<LexiconKind, NameType>> = {
  agency: 'organization',
  city: 'place',
  event: 'event',
  group: 'group',
  organization: 'organization',
  region: 'place',
  seat: 'place',
  state: 'place',
};

/**
 * A name that the lexicons hold.
 *
 *     Yonhap reported from South Korea
 *     ^^^^^^               ^^^^^^^^^^^
 */
export function knownName(line: Line, at: number): Found | null {
  const match = line.lexicon(at);
  if (match === null) return null;
  const word = line.word(at);
  const single = match.length === 1;
  if (match.kind === 'state' && /^(?:\$|dollars?)$/i.test(line.words[at + match.length] ?? '')) return null;
  if (single && line.opens(at) && word.common && match.kind !== 'state' && match.kind !== 'group') return null;
  if (single && line.casing === 'capitals' && /^(?:US|WHO|ICE|AP|PAP|RT|TRT)$/.test(word.text)) return null;
  if (single && word.given && startsPerson(line, at)) return null;
  const end = match.kind === 'agency' ? outletEnd(line, at + match.length) : at + match.length;
  return {
    from: at,
    to: end,
    type: types[match.kind],
    weight: single && match.kind === 'city' && !isLocated(line, at) ? 0.5 : 0.9,
    rule: 'recognize/name-lexicon',
    country: match.country,
    state: match.kind === 'state',
  };
}

/** “BBC Africa”, “Sky News Weather”: a branch of the outlet. */
function outletEnd(line: Line, end: number): number {
  const next = line.lexicon(end);
  if (
    /^(?:Africa|America|Arabic|Asia|Daily|Europe|International|Money|News|Online|Radio|Sport|Sports|Today|TV|Weather|World)$/.test(
      line.words[end] ?? '',
    )
  )
    return end + 1;
  return next !== null && next.kind === 'region' && next.length === 1 && next.country === null ? end + 1 : end;
}

/** A known name of several words, before the rules that could cut it: “Sri Lanka”. */
export function longKnownName(line: Line, at: number): Found | null {
  const match = line.lexicon(at);
  return match !== null && match.length > 1 ? knownName(line, at) : null;
}

/** Words before a city that say that it is one. */
function isLocated(line: Line, at: number): boolean {
  return (
    /^(?:in|at|from|near|to|of|outside|into|through|around|between)$/i.test(line.words[at - 1] ?? '') ||
    (line.words[at + 1] === ',' && line.lexicon(at + 2)?.kind === 'state')
  );
}

/** “Jordan Peterson”, “Paris Hilton”: a place that is a given name here. */
function startsPerson(line: Line, at: number): boolean {
  return isNameWord(line, at + 1) && line.lexicon(at + 1) === null && !line.word(at + 1).common;
}
