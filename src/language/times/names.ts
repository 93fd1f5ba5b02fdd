/** Month names and their abbreviations, lower case, to 1–12. */
export const months: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
]);

/** Names of days to 0–6, Sunday first. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['sunday', 0],
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
]);

/** Abbreviated days: times only beside a date, since “Sun” and “Sat” are words. */
export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
]);

/**
 * Hours that a part of the day covers. A night is kept inside the day that names it, so that “Friday night”
 * is a part of Friday.
 */
export const dayParts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dawn', [4, 8]],
  ['morning', [6, 12]],
  ['noon', [12, 13]],
  ['midday', [11, 14]],
  ['lunchtime', [11, 14]],
  ['afternoon', [12, 18]],
  ['dusk', [17, 21]],
  ['evening', [18, 24]],
  ['night', [18, 24]],
]);

export const EARLY_HOURS = [0, 9] as const;
export const MID_HOURS = [9, 15] as const;
export const LATE_HOURS = [18, 24] as const;

/** Northern seasons to their first month; “fall” counts only after a word that makes it a season. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** “first” to “thirty-first”, for dates in words and for quarters. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
]);

/** Feasts with a plain date, lower case, to month and day. */
export const fixedFeasts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["new year's", [1, 1]],
  ['new years day', [1, 1]],
  ['new years eve', [12, 31]],
  ["valentine's day", [2, 14]],
  ["st. patrick's day", [3, 17]],
  ["april fools' day", [4, 1]],
  ['may day', [5, 1]],
  ['cinco de mayo', [5, 5]],
  ['juneteenth', [6, 19]],
  ['fourth of july', [7, 4]],
  ['bastille day', [7, 14]],
  ['halloween', [10, 31]],
  ['armistice day', [11, 11]],
  ['veterans day', [11, 11]],
  ['christmas', [12, 25]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
]);

/** Days after Easter Sunday (Western). */
export const easterFeasts: ReadonlyMap<string, number> = new Map([
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['easter', 0],
  ['easter sunday', 0],
  ['easter monday', 1],
]);

/** Days so well known that their year is left out beside the words that follow: [month, day] to year and those words. */
export const knownDays: readonly {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** Whether its digits alone name it: “9/11”. */
  readonly slash: boolean;
  readonly followers: ReadonlySet<string>;
}[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    slash: true,
    followers: new Set([
      'advocates',
      'attack',
      'attacks',
      'commission',
      'families',
      'hijackers',
      'memorial',
      'survivors',
      'terror',
      'terrorist',
      'terrorists',
      'victims',
    ]),
  },
  {
    month: 1,
    day: 6,
    year: 2021,
    slash: false,
    followers: new Set(['committee', 'insurrection', 'panel', 'rioters', 'riot', 'select']),
  },
];

/** Minutes east of Greenwich. Abbreviations that stand for several zones (BST, IST, CST in China, EST in Australia) are as in English-language news. */
export const zones: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['z', 0],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['cet', 60],
  ['cest', 120],
  ['kst', 540],
  ['jst', 540],
  ['hkt', 480],
  ['sgt', 480],
  ['aest', 600],
  ['aedt', 660],
]);

/** American zones named without saying whether it is summer time: minutes east of Greenwich in winter. */
export const americanZones: ReadonlyMap<string, number> = new Map([
  ['et', -300],
  ['ct', -360],
  ['mt', -420],
  ['pt', -480],
]);
