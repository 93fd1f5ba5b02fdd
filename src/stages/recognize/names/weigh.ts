import { isAgentNoun } from '../../../language/agents.js';
import { eventHeads, facilityHeads, lawHeads, sureLawHeads } from '../../../language/names/heads.js';
import type { TaggedName } from '../../../models/name-tagger.js';
import { describedPersonAt } from './described-person.js';
import type { Found, NameType } from './found.js';
import { surnameHeads } from './headed.js';
import type { Line } from './line.js';
import { isNameWord } from './name-word.js';
import { isPartyLetter, isPartyMember } from './party-state.js';
import { runEnd } from './run.js';
import { titleEnd } from './titled.js';

const types: Readonly<Record<string, NameType>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organization',
  NORP: 'group',
  FAC: 'facility',
  PROD: 'product',
};

/** What the tagger’s certainty counts beside what the rules and the words around a name say. */
const TRUST = 0.85;

/** How certain the tagger must be to be right against a rule; rules that are not here yield to it wherever they differ. */
const trusted: Readonly<Record<string, number>> = {
  'recognize/name-article': 2,
  'recognize/name-dateline': 2,
  'recognize/name-firm': 0.95,
  'recognize/name-head': 0.95,
  'recognize/name-institution': 0.9,
  'recognize/name-kind': 2,
  'recognize/name-law': 2,
  'recognize/name-lexicon': 0.9,
  'recognize/name-organization': 0.7,
  'recognize/name-paper': 2,
  'recognize/name-party-state': 2,
  'recognize/name-storm': 2,
  'recognize/name-title': 0.9,
};

/** How certain the tagger must be that something has a name of no type of ours, so that no name is looked for in it. */
const MISCELLANEOUS = 0.7 * TRUST;

/** Rules that are believed where the tagger sees nothing. */
const alone =
  /\/name-(?:article|dateline|family-first|firm|first-word|given|institution|kind|law|lexicon|occupation|organization|paper|party-state|storm)$/;

/**
 * The names of a line from what the rules found and what the tagger did: each name once. Where they differ about its extent
 * or type, the more certain is right; titles, countries and what the rules know besides are kept.
 */
export function weighed(line: Line, all: readonly Found[], tagged: readonly TaggedName[]): Found[] {
  const ruled = all.filter((name) => !isDescribed(line, name));
  const readings = tagged
    .filter((name) => !isClause(line, name))
    .map((name) => readingOf(line, name))
    .filter(
      (name) =>
        !isPair(line, name, ruled) &&
        !isDoubtful(line, name) &&
        !isDescribed(line, name) &&
        !isPartyLetter(line, name.from) &&
        !isPartyMember(line, name.from, name.to) &&
        !isPortfolio(line, name),
    );
  const kept: Found[] = [];
  for (const rule of ruled) {
    const rivals = readings.filter((name) => overlap(name, rule));
    if (rivals.length === 0 ? standsAlone(line, rule) : rivals.every((name) => wins(line, rule, name))) kept.push(rule);
  }
  for (const name of readings) {
    if (kept.some((rule) => overlap(rule, name))) continue;
    kept.push(
      withKnowledge(
        line,
        name,
        ruled.filter((rule) => overlap(rule, name)),
      ),
    );
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** “the Florida Republican”: somebody who is no name. */
function isDescribed(line: Line, { from, to }: Found): boolean {
  const person = describedPersonAt(line, to - 1);
  return person !== null && person.from < from;
}

function standsAlone(line: Line, { rule, from, to, type }: Found): boolean {
  if (type === null)
    return /^\p{L}+$/u.test(line.words[from]!) && line.known.slice(from, to).every(({ looksCommon }) => !looksCommon);
  // “the Korean War”: the tagger knows few of them.
  if (type === 'event' && to > from + 1 && line.casing === 'sentence') return true;
  // “Pope Benedict XVI”
  if (rule === 'recognize/name-title')
    return line.word(from).given || line.known.slice(from, to).every(({ looksCommon }) => !looksCommon);
  return alone.test(rule);
}

/** A known name of several words is seldom another’s, that of a body never: “RIA Novosti”. */
function trustIn({ rule, type, from, to }: Found): number {
  if (rule === 'recognize/name-lexicon' && to > from + 1) return type === 'organization' ? 2 : 0.98;
  return trusted[rule] ?? 0;
}

function overlap(a: Found, b: Found): boolean {
  return a.from < b.to && b.from < a.to;
}

/** “the Trump-Kim summit”: the rules found both sides of the hyphen. */
function isPair(line: Line, { from, to }: Found, ruled: readonly Found[]): boolean {
  const parts = ruled.filter((rule) => rule.from >= from && rule.to <= to);
  if (parts.length < 2 || parts[0]!.from !== from || parts.at(-1)!.to !== to) return false;
  return parts.every(
    (part, index) =>
      index === 0 ||
      (part.from === parts[index - 1]!.to + 1 && /^[-–]$/.test(line.words[part.from - 1]!) && line.glued(part.from)),
  );
}

/** What is no type of ours and not certain; a word for somebody whose capital is that of the sentence: “Skipper said”. */
function isDoubtful(line: Line, { type, weight, from, to }: Found): boolean {
  if (type === null) return weight < MISCELLANEOUS;
  if (type !== 'person' || to > from + 1 || !line.opens(from)) return false;
  // “[Aides] said he hoped to win”
  const isCommon = line.tokens[from]!.pos === 'NOUN' && isAgentNoun(line.words[from]!.toLowerCase());
  return line.word(from).occupation || isCommon;
}

/** “[China Will Gain From Longer Pipeline]”: in a headline, what is of no type of ours and has an auxiliary is a clause. */
function isClause(line: Line, { first, last, type }: TaggedName): boolean {
  if (type !== 'MISC' || line.casing === 'sentence') return false;
  return line.tokens.slice(first, last).some(({ pos }) => pos === 'AUX');
}

/** “the Minister of [Internal Affairs]”: what somebody is minister of. */
function isPortfolio({ words }: Line, { from, type }: Found): boolean {
  if (type !== 'organization' || !/^(?:for|of)$/.test(words[from - 1] ?? '')) return false;
  return /^(?:minister|secretary|undersecretary)$/i.test(words[from - 2] ?? '');
}

function isSpan(a: Found, b: Found): boolean {
  return a.from === b.from && a.to === b.to;
}

function isSame(a: Found, b: Found): boolean {
  return isSpan(a, b) && a.type === b.type;
}

function wins(line: Line, rule: Found, name: Found): boolean {
  if (isSame(rule, name)) return false;
  const inside = rule.from >= name.from && rule.to <= name.to && rule.to - rule.from < name.to - name.from;
  if (rule.rule === 'recognize/name-lexicon' && inside) return false;
  // “Russian Far East”: what the tagger cuts in two is one name.
  if (rule.rule === 'recognize/name-lexicon' && rule.from <= name.from && name.to <= rule.to && !isSpan(rule, name))
    return true;
  if (rule.rule === 'recognize/name-title' && name.type !== 'person') return isMiss(line, rule, name);
  // “the Eastern Economic Forum”: a place is not called so.
  if (/^(?:event|facility)$/.test(rule.type ?? '') && isSpan(rule, name)) {
    if (name.type === 'place') return true;
    // “the Lindqvist Museum”, unlike “Benny Hill”
    if (name.type === 'person' && !surnameHeads.has(line.words[rule.to - 1]!)) return true;
  }
  return name.weight < TRUST * trustIn(rule);
}

/** “Miss Berg”: unlike “Miss Universe”, somebody, whom the tagger takes for a title that is won. */
function isMiss(line: Line, { from, to }: Found, name: Found): boolean {
  if (name.type !== null || !line.word(name.from).courtesy || name.from >= from || name.to !== to) return false;
  return !/^(?:Congeniality|Earth|International|Teen|Universe|World)$/.test(line.words[from]!);
}

/** A name of the tagger; what it calls by no type of ours is typed by its last words, or waits for the document. */
function readingOf(line: Line, { first, last, type, certainty }: TaggedName): Found {
  return {
    from: nameStart(line, first, last, type),
    to: nameEnd(line, first, last, type),
    type: isLaw(line, first, last, type) ? 'law' : (types[type] ?? headType(line.words[last - 1]!)),
    weight: TRUST * certainty,
    rule: 'recognize/name-tagger',
  };
}

/** “UN Security Council Resolutions”: neither a body nor a place is called so. */
function isLaw(line: Line, first: number, last: number, type: string): boolean {
  return (type === 'ORG' || type === 'LOC') && last > first + 1 && sureLawHeads.has(line.words[last - 1]!);
}

/** Behind what the tagger takes for a part of the name: “In [May] Zentara”, “[Special Envoy] Hammer”. */
function nameStart(line: Line, first: number, last: number, type: string): number {
  if (last - first === 1) return first;
  if (line.word(first).name === 'calendar' && !isNameWord(line, first)) return first + 1;
  const title = type === 'PER' && line.words[first] !== 'Don' ? titleEnd(line, first) : null;
  return title !== null && title < last ? title : first;
}

/** Behind “Jr.”; before a place that is no part of what happens there: “the 2018 Senate election in [Texas]”. */
function nameEnd(line: Line, first: number, last: number, type: string): number {
  if (type === 'PER' && /^(?:Jr|Sr)\.?$/.test(line.words[last] ?? '')) return last + 1;
  // “Joseph I[. Lind]”
  if (type === 'PER' && line.words[last] === '.' && /^\p{Lu}$/u.test(line.words[last - 1]!) && last > first + 1)
    return Math.max(last, isNameWord(line, last + 1) ? runEnd(line, last + 1) : 0);
  // “White House [Press Secretary]”
  if (
    type === 'ORG' &&
    line.words[last - 1] === 'Press' &&
    /^[Ss]ecretary$/.test(line.words[last] ?? '') &&
    last > first + 1
  )
    return last - 1;
  if (type !== 'MISC') return last;
  const at = line.words.lastIndexOf('in', last - 1);
  const place = at > first && /^\p{Ll}/u.test(line.words[at - 1]!) ? line.lexicon(at + 1) : null;
  return place !== null && /^(?:city|region|state)$/.test(place.kind) && at + 1 + place.length === last ? at : last;
}

function headType(word: string): NameType | null {
  if (eventHeads.has(word)) return 'event';
  if (lawHeads.has(word)) return 'law';
  return facilityHeads.has(word) ? 'facility' : null;
}

/** The name with what the rules know of it. */
function withKnowledge(line: Line, name: Found, rules: readonly Found[]): Found {
  const rule = rules.find((one) => isSpan(one, name)) ?? rules[0];
  const match = line.lexicon(name.from);
  const whole = match !== null && match.length === name.to - name.from;
  const titled = rules.find(({ from, titleFrom }) => titleFrom !== undefined && from === name.from);
  const known = rule !== undefined && rule.type === name.type && isSpan(rule, name) ? rule : null;
  const own = match !== null && (match.kind === 'group' || match.kind === 'state' || whole) && name.type !== 'person';
  return {
    ...titled,
    ...name,
    rule: known?.rule ?? name.rule,
    type: name.type ?? (rule !== undefined && isSpan(rule, name) ? typeOf(rule, name) : null),
    country: known?.country ?? (own ? match.country : null),
    state: whole && match.kind === 'state' && name.type === 'place',
  };
}

/** What the tagger calls by no type of ours may be an event or a law to a rule; anything else only where the tagger is not certain. */
function typeOf({ type }: Found, { weight }: Found): NameType | null {
  if (type === 'event' || type === 'law' || type === 'product' || type === 'work') return type;
  return weight < TRUST * 0.95 ? type : null;
}
