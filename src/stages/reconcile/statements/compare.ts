import { areOpposite, oppositesOf } from '../../../language/antonyms.js';
import { reportingCue } from '../../../language/reporting.js';
import { wordList } from '../../../language/word-list.js';
import { dayNumber } from '../dating.js';
import { contradiction, isNarrowedDenial } from './contradict.js';
import { areApart, clash, shareDetail } from './details.js';
import { LONGEST } from './frame.js';
import { likenessOf } from './participant.js';
import { bestTheme, hasIdentity, haveCommonRest, isOneName } from './parties.js';
import type { Statement } from './statement.js';
import { vague } from './vague.js';
import type { StatementVerdict } from './verdict.js';
import { compareWhen } from './when.js';

/** Statements are looked at together where they tell of one kind of event, or of opposite ones. */
export function keysOf(statement: Statement): string[] {
  const { occasion, event } = statement;
  const opposites = oppositesOf(event).map((other) => [event, other].sort().join('/'));
  const times = timeKeys(statement);
  return [event, ...opposites, ...times].map((key) => `${occasion} ${key}`);
}

/**
 * What two statements are to each other; null where nothing can be concluded. `isOnly` where neither account tells such a
 * thing of another one.
 */
export function compareStatements(a: Statement, b: Statement, isOnly: boolean): StatementVerdict | null {
  const opposite = a.event !== b.event && areOpposite(a.event, b.event);
  if (a.event !== b.event && !opposite) return appointment(a, b);
  const match = matchOf(a, b);
  if (match === null || !isOneScope(a, b)) return null;
  // “is winning” has not won.
  if (unfinished.has(a.event) && isUnderWay(a) !== isUnderWay(b)) return null;
  const samePolarity = (a.positive === b.positive) !== opposite;
  if (!samePolarity) return a.mild || b.mild ? null : contradiction(a, b, opposite);
  if (opposite || a.doc === b.doc || a.mode !== b.mode || a.presupposed || b.presupposed) return null;
  return timed(a, b, match, isOnly);
}

/** Under what time alone brings together: a day to come, or a span within which something is to be. */
function timeKeys({ when, within, published }: Statement): string[] {
  if (within !== null) return [`within ${within}`];
  if (when === null || when.grain !== 'day' || published === null) return [];
  return when.from > dayNumber(published) + 1 ? [`on ${when.from}`] : [];
}

/**
 * Whatever the verbs: one person or thing and one day to come, or one span within which it is to be.
 *
 *     The inquiry would begin within two weeks. · It would set up an inquiry within two weeks.
 *         ^^^^^^^             ^^^^^^^^^^^^^^^^^                      ^^^^^^^ ^^^^^^^^^^^^^^^^
 */
function appointment(a: Statement, b: Statement): StatementVerdict | null {
  const keys = timeKeys(a);
  if (a.doc === b.doc || !a.positive || !b.positive || !timeKeys(b).some((key) => keys.includes(key))) return null;
  if (a.theme === null || b.theme === null) return null;
  const parties = [a.agent, a.theme].flatMap((one) =>
    [b.agent, b.theme].map((other) => (one === null || other === null ? 'open' : likenessOf(one, other))),
  );
  return parties.includes('same') ? { verdict: 'agreement', slot: 'time' } : null;
}

/** Both of one polarity: do the times fit? */
function timed(a: Statement, b: Statement, match: 'sure' | 'likely', isOnly: boolean): StatementVerdict | null {
  const times = a.when === null || b.when === null ? null : compareWhen(a.when, b.when);
  if (times === 'apart') {
    return (match === 'sure' || (isOnly && arePlans(a, b))) &&
      !a.mild &&
      !b.mild &&
      (isOneEvent(a, b) || isOneHour(a, b) || isOneState(a, b))
      ? { verdict: 'conflict', slot: 'time' }
      : null;
  }
  if (match === 'sure' && !a.mild && !b.mild && onceOnly.has(a.event) && isPlacedApart(a, b))
    return { verdict: 'conflict', slot: 'place' };
  if (a.positive !== b.positive || !isOneTelling(a, b, match, isOnly)) return null;
  return { verdict: 'agreement', slot: times === 'same' ? 'time' : null };
}

function arePlans(a: Statement, b: Statement): boolean {
  const isWhole = ({ details }: Statement) => details.every(({ slot }) => !slot.startsWith('party'));
  return [a, b].every((one) => one.mode === 'planned' && isWhole(one)) && isKnownThing(a, b);
}

/** Nothing that both give differs: no amount, hour, place or matter, no condition, no “former”. */
function isOneTelling(a: Statement, b: Statement, match: 'sure' | 'likely', isOnly: boolean): boolean {
  if (a.hedged || b.hedged || clash(a.details, b.details)) return false;
  if (differsInStanding(a, b) || mayBeOtherDoers(a, b)) return false;
  if (isNarrowedDenial(a, b) || isNarrowedDenial(b, a)) return false;
  return match === 'sure' || isOnly || isKnownThing(a, b) || shareDetail(a.details, b.details);
}

/** “A voter initiative legalized marijuana” and “four states have legalized marijuana”: two doers, of a thing that many do it to. */
function mayBeOtherDoers(a: Statement, b: Statement): boolean {
  const told = (one: Statement) => one.agent !== null && !one.agent.pronoun;
  return told(a) && told(b) && likenessOf(a.agent!, b.agent!) !== 'same' && !isOneName(a, b);
}

/** “President Weber” and “former president Weber”; a name without any title may be either. */
function differsInStanding(a: Statement, b: Statement): boolean {
  const [left, right] = [a.standing.split('/'), b.standing.split('/')];
  return left.some((one, index) => one !== right[index] && one !== '' && right[index] !== '');
}

/** A noun alone brings no two strangers together: one of the two is “the” one. */
function isKnownThing(a: Statement, b: Statement): boolean {
  return [a, b].some(({ theme }) => theme?.definite === true || theme?.none === true);
}

/** A thing sinks once and a deal is closed once; people meet, speak and visit again and again. */
const onceOnly = new Set(
  wordList(`
    sink, die, crash, collapse, complete, buy, sell, merge, erupt, launch, hit, elect, win, convict, acquit, jail, arrest, free, resign,
    appoint, begin, end, reopen, approve, born, marry, found, take effect
  `),
);

/** What has not happened while it happens: who is dying lives. Whoever is resigning resigns. */
const unfinished = new Set('win die sink collapse complete end'.split(' '));

function isUnderWay({ claim: { predicate } }: Statement): boolean {
  return /\b(?:am|is|are|was|were|be|been)\b.*ing$|['’](?:m|s|re)\b.*ing$/i.test(predicate.text.slice(0, LONGEST));
}

/** What somebody is or does for years begins once. */
const lasting = new Set('be lead hold serve live work own represent govern rule employ marry operate'.split(' '));

function isOneState(a: Statement, b: Statement): boolean {
  return a.positive && b.positive && a.when!.since && b.when!.since && lasting.has(a.event);
}

function isOneEvent(a: Statement, b: Statement): boolean {
  // “The next round of talks will be held in March”
  if (a.event === 'take place')
    return [a, b].every(({ mode, theme }) => mode === 'planned' && theme?.definite === true && theme.count === null);
  // “In July for small firms”
  if (a.event === 'take effect' && [a, b].some(({ details }) => details.some(({ slot }) => slot === 'for')))
    return false;
  return onceOnly.has(a.event) && a.positive && b.positive
    ? true
    : onceOnly.has(a.event) && (a.when?.to === Infinity || b.when?.to === Infinity);
}

/** On one day a plane lands, a meeting begins and a shop opens at one hour; minutes are rounded. */
const onceADay = new Set('arrive leave open close meet land arrest erupt attack hit vote sign speak take'.split(' '));
const ROUNDING_DAYS = 5 / 1440;

function isOneHour(a: Statement, b: Statement): boolean {
  if (a.when!.grain !== 'minute' && a.when!.grain !== 'hour') return false;
  if (a.when!.grain !== b.when!.grain || Math.floor(a.when!.from) !== Math.floor(b.when!.from)) return false;
  return onceADay.has(a.event) && Math.abs(a.when!.from - b.when!.from) > ROUNDING_DAYS;
}

/** Two words of position for one kind of place: “on the second floor”, “on the ground floor”. */
function isPlacedApart(a: Statement, b: Statement): boolean {
  const [left, right] = [a, b].map(({ details }) => details.filter(({ slot }) => slot === 'where'));
  return left!.some(({ participant: one }) =>
    right!.some(({ participant: other }) => one?.noun != null && one.noun === other?.noun && areApart(one, other)),
  );
}

function isOneScope(a: Statement, b: Statement): boolean {
  const years = (one: Statement) =>
    [...one.scope]
      .filter((limit) => /^\d{4}$|^long ago$/.test(limit))
      .sort()
      .join();
  if (years(a) !== years(b)) return false;
  return a.people.size === 0 || b.people.size === 0 || [...a.people].some((one) => b.people.has(one));
}

/** Whether the parties to both are the same; `sure` where a name or two parties say so. */
function matchOf(a: Statement, b: Statement): 'sure' | 'likely' | null {
  const theme = bestTheme(a, b);
  const agent = a.agent === null || b.agent === null ? null : likenessOf(a.agent, b.agent);
  if (theme === 'other' || agent === 'other') return null;
  if (theme === 'same' && agent === 'same') return 'sure';
  if (isVague(a) || isVague(b)) return null;
  // Somebody resigns once, whatever else is told of it.
  if (!haveCommonRest(a, b) && !(onceOnly.has(a.event) && isOneName(a, b))) return null;
  // “accepted the invitation”, “accepted it”
  if (theme !== 'same') return agent === 'same' && isPronounFor(a, b) ? 'sure' : null;
  return hasIdentity(a, b) || sharesRest(a, b) || bothKnown(a, b) ? 'sure' : 'likely';
}

/** “the emails she sent”: what was sent is not told by the clause. */
function isVague({ event, sole, claim }: Statement): boolean {
  return vague.has(event) || (sole && vague.has(claim.predicate.lemma));
}

function isPronounFor(a: Statement, b: Statement): boolean {
  // “announced it”: people announce one thing after another.
  if (reportingCue(a.event)?.frames.has('quote')) return false;
  return a.theme !== null && b.theme !== null && a.theme.pronoun !== b.theme.pronoun && hasIdentity(a, b);
}

/** “the deal” here and “the transaction” there. */
function bothKnown(a: Statement, b: Statement): boolean {
  return [a, b].every(({ theme }) => theme?.definite === true && theme.modifiers.size === 0);
}

function sharesRest(a: Statement, b: Statement): boolean {
  return [...a.rest].some((key) => b.rest.has(key));
}
