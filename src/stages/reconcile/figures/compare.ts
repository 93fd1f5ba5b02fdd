import { measureNouns, namedEvents, runningCounts } from '../../../language/measures.js';
import { officeNouns } from '../../../language/titles.js';
import { personWords } from '../../../language/units.js';
import type { Alignment } from '../alignment/align.js';
import { areDaysApart } from '../alignment/day.js';
import { dayNumber } from '../dating.js';
import { isCompatible, isRounded, isSameAmount, mayBothHold, significantDigits } from './bounds.js';
import type { Figure } from './figure.js';
import { isOneFrame } from './frame.js';

/** What two figures of two accounts are to each other. */
export type FigureVerdict = 'same' | 'refines' | 'conflict' | 'update' | 'incomparable';

/** Figures of one unit are looked at together, by topic; */
export function keysOf(figure: Figure): string[] {
  const start = `${figure.occasion} ${kindOf(figure)}`;
  const topics = [...figure.topics].map((topic) => `${start} ${topic}`);
  const framed = figure.frame === null ? [] : [`${start} ${figure.unit} in ${figure.frame.event} ${figure.frame.slot}`];
  return [...topics, ...framed, start, `${start} ${figure.unit}`];
}

/** and by value, which says much where two accounts give them. */
export function keysAcross(figure: Figure): string[] {
  const { occasion, value } = figure;
  // “48 million” may leave its currency to the sentence before.
  return [`${occasion} ${value.amount >= MILLION ? '' : kindOf(figure)} = ${value.amount}`];
}

/** People are people, whether they are called soldiers or troops; a bare number may count anything. */
function kindOf({ unit }: Figure): string {
  return ['USD', 'EUR', 'GBP', 'hour', '%', 'month', 'year'].includes(unit) || /^[A-Z]{3}$/.test(unit) ? unit : 'count';
}

const MILLION = 1_000_000;

/** “The 48 million they paid” beside “£48 million”. */
function isBareSum(bare: Figure, sum: Figure): boolean {
  const isSum = bare.unit === '' && /^[A-Z]{3}$/.test(sum.unit) && bare.value.amount >= MILLION;
  return isSum && bare.per === sum.per && isSameAmount(bare.value, sum.value) && yearsOf(bare) === yearsOf(sum);
}

export function compareFigures(a: Figure, b: Figure, alignment: Alignment): FigureVerdict | null {
  if (isBareSum(a, b) || isBareSum(b, a)) return a.doc !== b.doc && alignment.wide >= EQUAL.peculiar ? 'same' : null;
  if (a.direction * b.direction < 0 || kindOf(a) !== kindOf(b)) return null;
  if (a.base !== '' && b.base !== '' && a.base !== b.base) return null;
  const same = isSameAmount(a.value, b.value) || isConverted(a, b);
  if (a.per !== b.per && !(same && (a.per === '' || b.per === ''))) return null;
  if (!isOneMode(a, b) && !(same && alignment.wide >= EQUAL.counted)) return null;
  if (same) {
    return a.doc !== b.doc && (isOneFact(a, b) || isAlignedFact(a, b, alignment))
      ? a.value.bound === b.value.bound
        ? 'same'
        : 'refines'
      : null;
  }
  if (a.doc !== b.doc && isRounded(a.value, b.value) && isRoundedFact(a, b, alignment)) return 'refines';
  if (a.facet !== b.facet || !haveOneOwner(a, b, alignment)) return null;
  const framed = isSpecificUnit(a, b) && isOneFrame(a.frame, b.frame, isSpecific(a.unit));
  const aligned = isAligned(a, b, alignment);
  if (!((isOneTopic(a, b) && isOneCounted(a, b)) || framed || aligned) || !haveCommonPeople(a, b)) return null;
  if (
    a.former !== b.former ||
    a.part !== b.part ||
    a.purpose !== b.purpose ||
    (aligned && !framed && !isOneTopic(a, b) && isOtherDay(a, b))
  )
    return null;
  if (isElsewhere(a, b) || mayBeOneWeight(a, b) || isOtherStuff(a, b) || areTwoInflations(a, b)) return null;
  if (!isLastingMeasure(a) && areDaysApart(a.day, b.day)) return 'incomparable';
  if (!isOneScope(a, b) && !a.topics.has('age')) return 'incomparable';
  if (a.doc === b.doc) return isDisputed(a, b) && isSureMeasure(a, b) ? 'conflict' : null;
  if (isRunning(a) && a.scope.size === 0) return replaced(a, b);
  if (isCompatible(a.value, b.value)) return 'refines';
  if (!(framed ? isNear(a, b) : aligned || isSureMeasure(a, b))) return null;
  return mayBothHold(a.value, b.value) ? 'incomparable' : 'conflict';
}

/** How far a length or area is off where somebody put it in other units and rounded: “25 miles”, “40 km”. */
const CONVERTED = 1.06;

function isConverted(a: Figure, b: Figure): boolean {
  const [low, high] = [a.value.amount, b.value.amount].sort((x, y) => x - y);
  return (
    /metre$/.test(a.unit) && a.unit === b.unit && ownUnit(a) !== ownUnit(b) && low! > 0 && high! / low! <= CONVERTED
  );
}

/** Equal amounts that belong to like words: the more digits they have, the less the words have to say. */
function isAlignedFact(a: Figure, b: Figure, { wide, near, lead }: Alignment): boolean {
  if (a.direction * b.direction < 0 || yearsOf(a) !== yearsOf(b)) return false;
  // “Seven of the 16 members are women”, “brings the number of women to seven”
  if (a.part !== b.part && !(wide >= EQUAL.parted && lead > 0)) return false;
  const counted = isSpecificUnit(a, b) || (isPerson(a.unit) && isPerson(b.unit));
  if (isUnmistakable(a) && (counted || a.unit === '' || b.unit === '')) return true;
  if (isSpecific(a.unit) && a.unit === b.unit && a.value.amount >= MANY) return true;
  if (!counted && a.unit !== '' && b.unit !== '') {
    if (wide >= EQUAL.renamed && near >= EQUAL.almost && lead > 0 && isSpecificOrTimes(a, b)) return true;
    return isPeculiar(a) && wide >= EQUAL.counted;
  }
  if (isPeculiar(a) || (counted && a.value.amount >= LARGE)) return wide >= EQUAL.peculiar || isElliptic(a, b);
  if (counted && wide >= EQUAL.company && haveOneCompany(a, b)) return true;
  if (!counted) return wide >= EQUAL.bare && lead > 0;
  if (lead >= AHEAD && (wide >= EQUAL.ahead || (wide >= EQUAL.alone && near >= EQUAL.close))) return true;
  return wide >= EQUAL.counted && (lead > 0 || near >= EQUAL.near || haveOneDay(a, b));
}

/** A number and the same number rounded, of one thing or of what one of the two leaves out. */
function isRoundedFact(a: Figure, b: Figure, { wide, lead }: Alignment): boolean {
  if (isElsewhere(a, b) || yearsOf(a) !== yearsOf(b) || a.former !== b.former || areDaysApart(a.day, b.day))
    return false;
  return (a.unit === b.unit || a.unit === '' || b.unit === '') && wide >= EQUAL.peculiar && lead > 0;
}

/** Digits of a whole number that nobody gives by chance: “a majority of 3,217”. */
const UNMISTAKABLE_DIGITS = 4;

function isUnmistakable({ value, unit }: Figure): boolean {
  const { amount, range } = value;
  return !isLasting(unit) && range === undefined && significantDigits(amount) >= UNMISTAKABLE_DIGITS;
}

/** “About 120,000 are in use”: a large number whose noun is left out in one of the two. */
function isElliptic(a: Figure, b: Figure): boolean {
  return a.unit !== b.unit && (a.unit === '' || b.unit === '') && a.value.amount >= LARGE;
}

function haveOneDay({ day: a }: Figure, { day: b }: Figure): boolean {
  return a !== null && b !== null && a.to === b.to;
}

/** Everybody has two or three of something. */
const FEW = 3;

/** So many of one thing with a noun of its own are seldom counted twice: “8,000 visas”. */
const MANY = 1000;

/** Round as it may be, so large a number of one thing is seldom given twice. */
const LARGE = 10_000;

/** “In nine flights”, “in nine attempts”; “scored 21 goals”, “scored 21 times”: what is counted goes by two nouns. */
function isSpecificOrTimes(a: Figure, b: Figure): boolean {
  return [a, b].every(({ unit, value }) => (isSpecific(unit) || unit === 'time') && value.amount > FEW);
}

/** “From 25 to 10 per cent”: two amounts that stand together in both accounts. */
function haveOneCompany(a: Figure, b: Figure): boolean {
  return a.beside.some((amount) => amount !== a.value.amount && b.beside.includes(amount));
}

/** Overlap from which equal amounts are one fact; less of all words where the nearest ones are the same. */
const EQUAL = {
  peculiar: 0.2,
  counted: 0.3,
  company: 0.2,
  ahead: 0.2,
  alone: 0.15,
  close: 0.4,
  renamed: 0.4,
  almost: 0.6,
  bare: 0.45,
  near: 0.3,
  parted: 0.5,
} as const;
/** Lead over all rivals from which less overlap is enough. */
const AHEAD = 0.12;

/** Different amounts of one unit that belong together more than either does with any other figure. */
function isAligned(a: Figure, b: Figure, { wide, near, lead }: Alignment): boolean {
  if (!isSpecificUnit(a, b) || lead < LEAD || a.mode !== b.mode || a.part !== b.part) return false;
  const [low, high] = [a.value.amount, b.value.amount].sort((x, y) => x - y);
  if (low! <= 0) return false;
  const needed = high! / low! > ALIKE_RATIO ? OTHER.far : isSpecific(a.unit) ? OTHER.counted : OTHER.measured;
  if (isLasting(a.unit)) return wide >= needed && near >= OTHER.lasting && ownUnit(a) === ownUnit(b);
  return wide >= needed && near >= OTHER.near;
}

/** Time passes for everything: only the nearest words say whose time it is. */
function isLasting(unit: string): boolean {
  return unit === 'hour' || unit === 'month' || unit === 'year';
}

function ownUnit({ entity }: Figure): string | null {
  return entity.value !== null && 'unit' in entity.value ? entity.value.unit : null;
}

/**
 * Overlap from which different amounts are told of one thing: all words where the unit is a noun of its own, where it is a
 * currency or a share, and where the amounts are far apart; the nearest words, and those of a span of time.
 */
const OTHER = { counted: 0.3, measured: 0.36, far: 0.6, near: 0.2, lasting: 0.4 } as const;
const LEAD = 0.03;
const ALIKE_RATIO = 1.75;

/** The years that a figure is put in, where they are not those of the accounts. */
function yearsOf({ scope }: Figure): string {
  return [...scope]
    .filter((limit) => /^\d{4}$|^long ago$/.test(limit))
    .sort()
    .join();
}

/** Both say when, and the times don't meet; or one tells of a time that is no part of the story, as “in June 2020” is. */
function isOtherDay(a: Figure, b: Figure): boolean {
  return areDaysApart(a.day, b.day) || ((a.day === null || b.day === null) && (isPast(a) || isPast(b)));
}

const STORY_DAYS = 45;

function isPast({ day, published }: Figure): boolean {
  return day !== null && published !== null && day.to < dayNumber(published) - STORY_DAYS;
}

/** A sum, a share, a span of time or a noun: what one frame has one figure of. */
function isSpecificUnit(a: Figure, b: Figure): boolean {
  return a.unit !== '' && a.unit === b.unit;
}

/** What is weighed and measured by the tonne is told by the noun behind: “45,000 tonnes of wheat”. */
const bulk = /^(?:tonne|kilogram|gram|pound|barrel|litre|gallon|cubic metre|cubic foot|bushel)$/;

function isOtherStuff(a: Figure, b: Figure): boolean {
  const stuff = ({ topics, frame }: Figure) => [...topics].filter((topic) => topic !== frame?.event);
  const [left, right] = [stuff(a), stuff(b)];
  return bulk.test(a.unit) && left.length > 0 && right.length > 0 && !left.some((topic) => right.includes(topic));
}

/** Of one person, or of one thing; of talks whose parties an account does not name, told in like words and not called otherwise. */
function haveOneOwner(a: Figure, b: Figure, { wide }: Alignment): boolean {
  if (a.presumed || b.presumed) return false;
  if (a.facet === null || a.facet.startsWith('distance')) return true;
  if (!a.facet.startsWith('length')) return a.people.size > 0 && b.people.size > 0;
  return wide >= OTHER.counted && !areDisjoint(a.frame?.subject.modifiers, b.frame?.subject.modifiers);
}

/** “The council meeting”, “the cabinet meeting”. */
function areDisjoint(a?: ReadonlySet<string>, b?: ReadonlySet<string>): boolean {
  return a !== undefined && b !== undefined && a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

/** “Core inflation”, “inflation”. */
function areTwoInflations(a: Figure, b: Figure): boolean {
  const [left, right] = [a, b].map(({ topics }) => [...topics].find((topic) => topic.endsWith('inflation')));
  return left !== undefined && right !== undefined && left !== right;
}

/** The long ton, the tonne and the short ton lie this far apart, and “ton” is said of each. */
const TONS = 1.13;

function mayBeOneWeight(a: Figure, b: Figure): boolean {
  const [low, high] = [a.value.amount, b.value.amount].sort((x, y) => x - y);
  return a.unit === 'tonne' && ownUnit(a) !== ownUnit(b) && high! <= TONS * low!;
}

/** A toll is added up over days, and an age is told of no day. */
function isLastingMeasure(figure: Figure): boolean {
  return isRunning(figure) || figure.topics.has('age');
}

/** Both say where, and say it differently: “500 jobs in London”, “2,000 worldwide”. */
function isElsewhere(a: Figure, b: Figure): boolean {
  return a.where.size > 0 && b.where.size > 0 && ![...a.where].some((place) => b.where.has(place));
}

/** Figures of one slot that are this far apart are another thing after all. */
const FRAMED_FARTHEST = 12;

function isNear(a: Figure, b: Figure): boolean {
  const [low, high] = [a.value.amount, b.value.amount].sort((x, y) => x - y);
  return low! > 0 && high! / low! <= FRAMED_FARTHEST;
}

/** Counts that grow: a later and higher one replaces the earlier. The missing are found, so their number falls. */
function replaced(a: Figure, b: Figure): FigureVerdict | null {
  if (!isLater(a, b)) {
    if (isCompatible(a.value, b.value) || !isSureMeasure(a, b)) return null;
    return mayBothHold(a.value, b.value) ? 'incomparable' : 'conflict';
  }
  const [early, late] = a.published! < b.published! ? [a, b] : [b, a];
  const falls = early.topics.has('missing');
  if (falls === late.value.amount < early.value.amount) return 'update';
  // The dead don't become fewer, but a lower count may be of some of them, unless it is set against the other.
  const isCorrection = early.value.amount === late.corrects || late.value.amount === early.corrects;
  return isCorrection && isSureMeasure(a, b) ? 'conflict' : null;
}

/** A fraud costs and a collapse costs: what is paid is one sum only where one thing is paid for. */
const paid = new Set(['cost', 'pay', 'spend', 'earn', 'lose']);

/** Beyond this the two figures hardly count the same thing. */
const FARTHEST = 5;

/** What is measured has a name, or is told by a verb with what is counted; and the figures are not worlds apart. */
function isSureMeasure(a: Figure, b: Figure): boolean {
  const [low, high] = [a.value.amount, b.value.amount].sort((x, y) => x - y);
  if (low! <= 0 || high! / low! > FARTHEST) return false;
  if (a.facet !== null && a.facet === b.facet) return true;
  const topics = [...a.topics].filter((topic) => b.topics.has(topic));
  if (topics.some((topic) => paid.has(topic)) && a.subject !== b.subject) return false;
  if (topics.some((topic) => measureNouns.has(topic) || runningCounts.has(topic) || namedEvents.has(topic)))
    return true;
  return (
    isSpecific(a.unit) && a.unit === b.unit && topics.length > 0 && a.topics.size === b.topics.size && haveNouns(topics)
  );
}

const verbOnly = new Set(
  'serve interview meet visit win lose take use work speak run play build send call show hold lead'.split(' '),
);

/** At least one topic is a noun beside the verb: “a recount in six counties”. */
function haveNouns(topics: readonly string[]): boolean {
  return topics.some((topic) => !verbOnly.has(topic));
}

/** What is and what is to be are told of one figure; what is asked or offered is another. */
function isOneMode(a: Figure, b: Figure): boolean {
  const plain = (mode: Figure['mode']) => (mode === 'planned' ? 'actual' : mode);
  return plain(a.mode) === plain(b.mode);
}

/** Two parties give two figures, and both differ by more than a rounding. */
function isDisputed(a: Figure, b: Figure): boolean {
  return a.holder !== null && b.holder !== null && a.holder !== b.holder && !isCompatible(a.value, b.value);
}

/** Equal amounts are one fact where they are told of one thing, or where the number is too peculiar for chance. */
function isOneFact(a: Figure, b: Figure): boolean {
  const shared = [...a.topics].some((topic) => b.topics.has(topic));
  if (isPeculiar(a)) return shared || a.unit === b.unit || isOneCounted(a, b) || (isPerson(a.unit) && isPerson(b.unit));
  if (!(isOneCounted(a, b) || (isPerson(a.unit) && isPerson(b.unit))) || !haveCommonPeople(a, b)) return false;
  return (
    shared ||
    (a.mode !== 'actual' && a.mode !== 'planned' && a.unit === b.unit) ||
    (isSpecific(a.unit) && a.unit === b.unit)
  );
}

/** Nouns for people: by the lexicon, or by an ending that few other nouns have. */
function isPerson(unit: string): boolean {
  return (
    unit === 'person' || personWords.has(unit) || officeNouns.has(unit) || /(?:er|or|ee|ist|ian|man|woman)$/.test(unit)
  );
}

function isPeculiar({ value, unit }: Figure): boolean {
  const digits = significantDigits(value.amount);
  return (
    digits >= 3 ||
    (digits >= 2 && (value.amount >= 100 || !Number.isInteger(value.amount))) ||
    (/^[A-Z]{3}$/.test(unit) && value.amount >= 1e6)
  );
}

function isSpecific(unit: string): boolean {
  return unit !== '' && unit !== 'person' && !/^(?:[A-Z]{3}|%|hour|month|year|other|thing|time|country)$/.test(unit);
}

/** All topics of the one are topics of the other. */
function isOneTopic(a: Figure, b: Figure): boolean {
  if (a.topics.size === 0 || b.topics.size === 0) return false;
  const [short, long] = a.topics.size <= b.topics.size ? [a.topics, b.topics] : [b.topics, a.topics];
  return [...short].every((topic) => long.has(topic));
}

const generic = new Set(['', 'person']);

function isOneCounted(a: Figure, b: Figure): boolean {
  return a.unit === b.unit || (generic.has(a.unit) && generic.has(b.unit));
}

function isOneScope(a: Figure, b: Figure): boolean {
  const [left, right] = [scopeOf(a), scopeOf(b)];
  return left.length === right.length && left.every((one) => right.includes(one));
}

/** Shares are not added up: “the combined risk” is one risk. */
function scopeOf({ scope, unit }: Figure): string[] {
  return [...scope].filter((limit) => unit !== '%' || limit !== 'together');
}

/** No two different people are spoken of. */
function haveCommonPeople(a: Figure, b: Figure): boolean {
  return a.people.size === 0 || b.people.size === 0 || [...a.people].some((one) => b.people.has(one));
}

function isLater(a: Figure, b: Figure): boolean {
  return a.published !== null && b.published !== null && a.published !== b.published;
}

function isRunning(figure: Figure): boolean {
  if (kindOf(figure) !== 'count') return false;
  const { topics } = figure;
  return [...topics].some((topic) => runningCounts.has(topic));
}
