import type { Lexeme } from '../../../language/lexemes.js';
import type { Direction } from './scene.js';

/** Lexemes looked at on either side: bounds the work on sentences of any length. */
const REACH = 40;

/** Words that open a clause of its own: the verb of a time is not sought beyond them, to the left. */
const openers: ReadonlySet<string> = new Set(
  'after although as because before if since that though unless until when where which while who whom whose'.split(' '),
);
const borders: ReadonlySet<string> = new Set([';', ':', '“', '”', '"', '—', '–', '(', ')', '[', ']', '…']);

const modals: ReadonlySet<string> = new Set(
  "will won't shall shan't would wouldn't may might could couldn't can can't cannot ca wo should shouldn't must 'll ’ll 'd ’d won’t".split(
    ' ',
  ),
);
const pastAuxiliaries: ReadonlySet<string> = new Set(
  "was were wasn't weren't had hadn't did didn't has have hasn't haven't been".split(' '),
);
/** Words after which what is told still lies ahead: “expected to”, “due on”, “plans to”. */
const planning: ReadonlySet<string> = new Set(
  'agree aim anticipate arrange ask book call commit decide due expect hope intend invite likely look need offer order plan pledge poise prepare promise propose ready request schedule seek set slate suppose threaten urge vow want wish'.split(
    ' ',
  ),
);
/** Participles after “is” or “was” that put what they tell ahead without an infinitive: “is due on Friday”. */
const pending: ReadonlySet<string> = new Set('book due expect plan poise schedule set slate'.split(' '));
/** Nouns and adjectives beside a date that put it ahead. */
const aheadWords: ReadonlySet<string> = new Set(
  'ahead coming deadline due forthcoming planned scheduled slated upcoming'.split(' '),
);
/** Nouns whose “of doing” lies ahead. */
const chances: ReadonlySet<string> = new Set(
  'chance chances hope hopes likelihood odds possibility prospect prospects risk'.split(' '),
);
const reporting: ReadonlySet<string> = new Set(
  'add admit announce argue claim cite confirm declare deny explain find insist note quote report reveal say show state suggest tell testify tweet warn write'.split(
    ' ',
  ),
);
/** Verbs whose past is spelled like the base form. */
const unchanging: ReadonlySet<string> = new Set(
  'beat bet bid broadcast cast cost cut hit hurt let put quit read rid set shut slit split spread thrust upset'.split(
    ' ',
  ),
);

/**
 * Which way the clause around a time points, by its verb group.
 *
 *     The search will resume on Sunday.     Trump on Friday declared an emergency.
 *                ^^^^^^^^^^^ future                         ^^^^^^^^ past
 */
export function clauseDirection(
  lexemes: readonly Lexeme[],
  start: number,
  end: number,
  title: boolean,
): Direction | null {
  if (pointsAhead(lexemes, start, end)) return 'future';
  const left = leftVerb(lexemes, start);
  const right = rightVerb(lexemes, end);
  const chosen = right !== null && (left === null || isNextTo(lexemes, end, right)) ? right : left;
  const near = chosen === null ? null : verbDirection(lexemes, chosen, title);
  // “will pay 18% more, a premium over the price on Monday”: the day is that of the noun.
  if (near === 'future' && chosen === left && lexemes.slice(left!, start).some(({ text }) => text === ',')) return null;
  return near ?? mainDirection(lexemes, title);
}

/** Where the clause does not tell, the first verb of the sentence that does. */
function mainDirection(lexemes: readonly Lexeme[], title: boolean): Direction | null {
  for (let at = 0; at < Math.min(lexemes.length, REACH); at++) {
    if (/^[“"]$/.test(lexemes[at]!.text)) return null;
    const end = isVerb(lexemes, at) ? groupEnd(lexemes, at) : null;
    const direction = end === null ? null : verbDirection(lexemes, end, title);
    if (direction !== null) return direction;
    at = end ?? at;
  }
  return null;
}

/** “ahead of the planned summit on June 12”, “Friday’s deadline”. */
function pointsAhead(lexemes: readonly Lexeme[], start: number, end: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 12); at--) {
    if (lexemes[at]!.pos === 'VERB' && !aheadWords.has(lexemes[at]!.lower)) break;
    if (borders.has(lexemes[at]!.text)) break;
    const near = start - at <= 4 || lexemes[at]!.lower === 'ahead';
    if (near && aheadWords.has(lexemes[at]!.lower)) return !wasBefore(lexemes, at);
  }
  const next = /^['’]s$/.test(lexemes[end]?.text ?? '') ? end + 1 : end;
  return aheadWords.has(lexemes[next]?.lower ?? '') && lexemes[next]!.lower !== 'ahead';
}

/** “had been scheduled for Friday” tells of a plan that may be over; it still points from its day onward. */
function wasBefore(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at - 1]?.lower === 'previously' || lexemes[at - 1]?.lower === 'originally';
}

function leftVerb(lexemes: readonly Lexeme[], start: number): number | null {
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const lexeme = lexemes[at]!;
    if (borders.has(lexeme.text) || opensClause(lexemes, at, start)) return null;
    if (isVerb(lexemes, at)) return at;
  }
  return null;
}

/** “and on Friday announced” opens a clause at the time; “the House and the Senate” and “as early as” do not. */
function opensClause(lexemes: readonly Lexeme[], at: number, start: number): boolean {
  const { lower } = lexemes[at]!;
  const next = lexemes[at + 1]?.lower ?? '';
  if (lower === 'and' || lower === 'but' || lower === 'or') return start - at <= 2;
  if (lower === 'as' && /^(?:early|late|of|recently|soon|well)$/.test(next)) return false;
  if (lower === 'as' && /^(?:early|late|recently|soon)$/.test(lexemes[at - 1]?.lower ?? '')) return false;
  return openers.has(lower);
}

function rightVerb(lexemes: readonly Lexeme[], end: number): number | null {
  for (let at = end; at < Math.min(lexemes.length, end + REACH); at++) {
    const lexeme = lexemes[at]!;
    if (borders.has(lexeme.text)) return null;
    if (isVerb(lexemes, at)) return groupEnd(lexemes, at);
  }
  return null;
}

/** Only an adverb or a comma may stand between the time and the verb that it belongs to. */
function isNextTo(lexemes: readonly Lexeme[], end: number, verb: number): boolean {
  for (let at = end; at < verb; at++) {
    const lexeme = lexemes[at]!;
    if (lexeme.lower === 'to') return false;
    if (lexeme.pos !== 'ADV' && lexeme.pos !== 'AUX' && lexeme.pos !== 'PART' && !isVerb(lexemes, at)) return false;
  }
  return true;
}

function isVerb(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]!;
  if (lexeme.kind !== 'word' || isMistaken(lexemes, at)) return false;
  return lexeme.pos === 'VERB' || lexeme.pos === 'AUX' || modals.has(lexeme.lower);
}

/** “Axelrod’s comment”, “the address”: a base form after a determiner is a noun, whatever its tag. */
function isMistaken(lexemes: readonly Lexeme[], at: number): boolean {
  const { pos, lower, lemma } = lexemes[at]!;
  const before = lexemes[at - 1];
  return (
    pos === 'VERB' && lower === lemma && before !== undefined && (before.pos === 'DET' || /^['’]s$/.test(before.text))
  );
}

/** The last verb of the group that begins at `at`: “will resume”, “has been held”. */
function groupEnd(lexemes: readonly Lexeme[], at: number): number {
  let last = at;
  for (let next = at + 1; next < lexemes.length && next <= at + 6; next++) {
    if (isVerb(lexemes, next)) last = next;
    else if (lexemes[next]!.pos !== 'ADV' && lexemes[next]!.pos !== 'PART') break;
  }
  return last;
}

/** The way that the group ending in the verb at `at` points. */
function verbDirection(lexemes: readonly Lexeme[], at: number, title: boolean): Direction | null {
  const verb = lexemes[at]!;
  const group = groupBefore(lexemes, at);
  if (verb.lower === 'held' && group.length === 0) return heldDirection(lexemes, at, title);
  if (group.some((lexeme) => modals.has(lexeme.lower))) {
    return group.some((lexeme) => lexeme.lower === 'have') && !group.some((lexeme) => isWill(lexeme))
      ? 'past'
      : 'future';
  }
  const before = at - group.length - 1;
  if (lexemes[before]?.lower === 'to') return infinitiveDirection(lexemes, before, title);
  if (pending.has(verb.lemma) && group.some((lexeme) => lexeme.lemma === 'be') && verb.lower !== verb.lemma) {
    return 'future';
  }
  if (group.some((lexeme) => pastAuxiliaries.has(lexeme.lower)) || pastAuxiliaries.has(verb.lower)) return 'past';
  return finiteDirection(lexemes, at, group, title);
}

function isWill(lexeme: Lexeme): boolean {
  return lexeme.lower === 'will' || lexeme.lower === 'shall';
}

/** Verbs, adverbs and particles that stand directly before the verb, nearest first. */
function groupBefore(lexemes: readonly Lexeme[], at: number): Lexeme[] {
  const group: Lexeme[] = [];
  for (let before = at - 1; before >= 0 && group.length < 6; before--) {
    const lexeme = lexemes[before]!;
    if (lexeme.lower === 'to') break;
    if (!(isVerb(lexemes, before) && isAuxiliary(lexeme)) && lexeme.pos !== 'ADV' && lexeme.pos !== 'PART') break;
    group.push(lexeme);
  }
  // What stands last in the list must be a verb: a mere adverb belongs to something else.
  while (group.length > 0 && (group.at(-1)!.pos === 'ADV' || group.at(-1)!.pos === 'PART')) group.pop();
  return group;
}

function isAuxiliary(lexeme: Lexeme): boolean {
  return lexeme.pos === 'AUX' || modals.has(lexeme.lower) || ['be', 'have', 'do', 'get'].includes(lexeme.lemma);
}

function isPresent({ lower }: Lexeme): boolean {
  return /^(?:am|are|is|has|have|['’]s|['’]re)$/.test(lower);
}

/** “is to meet”, “plans to visit”, “Union to buy rival” look ahead; “declined to comment” is as old as its governor. */
function infinitiveDirection(lexemes: readonly Lexeme[], to: number, title: boolean): Direction | null {
  for (let at = to - 1; at >= Math.max(0, to - 6); at--) {
    const lexeme = lexemes[at]!;
    if (borders.has(lexeme.text)) break;
    if (planning.has(lexeme.lemma) || planning.has(lexeme.lower)) return 'future';
    if (lexeme.lower === 'going') return 'future';
    if (lexeme.lemma === 'be' && at === to - 1) return 'future';
    if (isVerb(lexemes, at)) return verbDirection(lexemes, at, title) ?? (isPresent(lexeme) ? 'future' : null);
  }
  return 'future';
}

function finiteDirection(
  lexemes: readonly Lexeme[],
  at: number,
  group: readonly Lexeme[],
  title: boolean,
): Direction | null {
  const verb = lexemes[at]!;
  const present = group.some((lexeme) => /^(?:is|are|am|['’]s|['’]re)$/.test(lexeme.lower));
  if (verb.lower.endsWith('ing')) return present ? 'future' : governing(lexemes, at, title);
  if (present && verb.lower !== verb.lemma) return 'past';
  if (verb.lower === verb.lemma && !unchanging.has(verb.lemma)) return presentDirection(verb, title);
  if (verb.lower.endsWith('s') && verb.lower !== verb.lemma && !/^was$/.test(verb.lower)) {
    return presentDirection(verb, title);
  }
  return 'past';
}

/** A headline's present is news (“signs deal Friday”); a present in the running text with a day is a timetable. */
function presentDirection(verb: Lexeme, title: boolean): Direction | null {
  if (title || reporting.has(verb.lemma) || /^(?:date|stem)$/.test(verb.lemma)) return 'past';
  return verb.lemma === 'be' || verb.lemma === 'have' ? null : 'future';
}

/** “will attend a parade held on Friday”: what is held is as far ahead as what is told of it. */
function heldDirection(lexemes: readonly Lexeme[], at: number, title: boolean): Direction | null {
  const left = leftVerb(lexemes, at);
  if (left === null || lexemes[left]!.lower.endsWith('ing')) return 'past';
  return verbDirection(lexemes, left, title) ?? 'past';
}

/** The verb that a participle hangs on: “resigned, saying on Friday that …”. */
function governing(lexemes: readonly Lexeme[], participle: number, title: boolean): Direction | null {
  if (chances.has(lexemes[participle - 2]?.lower ?? '')) return 'future';
  const left = leftVerb(lexemes, participle);
  return left === null ? null : verbDirection(lexemes, left, title);
}
