import { countries } from 'countries-list';

/** Cities that news is written from beside the capitals of countries. */
const others =
  'Almaty|Bengaluru|Chennai|Chicago|Dubai|Frankfurt|Geneva|Hong Kong|Islamabad|Istanbul|Johannesburg|Karachi|Kolkata|Kyiv|Lagos|Lahore|Los Angeles|Milan|Mumbai|Munich|New York|Rio de Janeiro|San Francisco|Sao Paulo|Shanghai|Srinagar|Strasbourg|Sydney|The Hague|Toronto|United Nations|Washington|Yangon'.split(
    '|',
  );

const names: ReadonlySet<string> = new Set(
  [...Object.values(countries).map(({ capital }) => capital), ...others].map((city) => city.toLowerCase()),
);
const countryNames: ReadonlySet<string> = new Set(Object.values(countries).map(({ name }) => name.toUpperCase()));

/** Whether the words are a city that datelines name, or in capitals a country: “Doha”, “KUWAIT”. */
export function isDatelinePlace(words: string): boolean {
  return names.has(words.toLowerCase()) || countryNames.has(words);
}
