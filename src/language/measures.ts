import { wordList } from './word-list.js';

/** Nouns that say what a figure measures: “turnout was 71 percent”, “a magnitude 6.4 earthquake”. */
export const measureNouns: ReadonlySet<string> = new Set(
  wordList(`
    age, area, attendance, budget, capacity, cost, damage, debt, deficit, depth, dividend, distance, duration, fare, fee,
    fine, height, income, inflation, length, magnitude, majority, margin, population, premium, price, profit, ransom,
    reward, salary, score, sentence, size, speed, surplus, tax, temperature, toll, turnout, unemployment, valuation,
    value, wage, weight, width, winnings
  `),
);

/** Verbs that join a figure to what it measures and say nothing themselves: “the toll rose to 17”. */
export const lightVerbs: ReadonlySet<string> = new Set(
  wordList(`
    be, become, climb, come, do, equal, estimate, fall, feature, get, go, grow, have, hit, include, involve, jump, last,
    make, number, pass, put, reach, receive, remain, report, rise, see, show, stand, surpass, tell, top, total, say,
    exceed, take, give, follow, add, confirm, contain, set, need
  `),
);

/** Adjectives and participles that stand for what happened to those counted: “12 dead”, “five missing”. */
export const stateWords: ReadonlyMap<string, string> = new Map([
  ['dead', 'die'],
  ['killed', 'die'],
  ['missing', 'missing'],
  ['unaccounted', 'missing'],
  ['injured', 'injure'],
  ['wounded', 'injure'],
  ['hurt', 'injure'],
  ['homeless', 'homeless'],
  ['aboard', 'board'],
  ['board', 'board'],
  ['hospitalized', 'treat'],
  ['hospitalised', 'treat'],
  ['arrested', 'arrest'],
  ['detained', 'arrest'],
  ['rescued', 'rescue'],
  ['displaced', 'evacuate'],
  ['evacuated', 'evacuate'],
]);

/** Topics whose count is known better from day to day: a later figure replaces an earlier one. */
export const runningCounts: ReadonlySet<string> = new Set(
  wordList(`
    die, missing, injure, rescue, arrest, evacuate, homeless, treat, destroy, damage, infect
  `),
);

/** Events that a figure of money, time or people belongs to as a whole: the price of a purchase, the length of a sentence. */
export const namedEvents: ReadonlySet<string> = new Set(
  wordList(`
    age, arrest, board, buy, charge, crash, dismiss, employ, fine, jail, launch, march, merge, sell, sink, strike, turnout, visit,
    magnitude, recount
  `),
);
