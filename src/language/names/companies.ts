import { wordList } from '../word-list.js';

/** Nouns for a company of whatever trade. */
export const companyNouns: ReadonlySet<string> = new Set(wordList('business, company, corporation, firm'));

/** Nouns for companies and other bodies by what they make or do, as “the carmaker” takes up “the carmaker GM”. */
export const tradeNouns: ReadonlySet<string> = new Set(
  wordList(`
    agency, airframer, airline, automaker, bank, bookmaker, brewer, brewery, broadcaster, builder, carmaker, carrier, chain, charity,
    chipmaker, club, conglomerate, consultancy, contractor, distributor, drugmaker, giant, grocer, insurer, landlord, lender, maker,
    manufacturer, miner, network, newspaper, operator, planemaker, producer, publisher, retailer, shipbuilder, shipyard, startup,
    start-up, studio, supermarket, supplier, tabloid, thinktank, think-tank, utility, website
  `),
);

/** What is made -> one word for who makes it. */
const makers: ReadonlyMap<string, string> = new Map([
  ...wordList('auto, automobile, automotive, car, vehicle').map((made): [string, string] => [made, 'carmaker']),
  ...wordList('aeroplane, aircraft, airplane, plane').map((made): [string, string] => [made, 'planemaker']),
  ...wordList('chip, semiconductor').map((made): [string, string] => [made, 'chipmaker']),
  ...wordList('drug, pharmaceutical, pharmaceuticals').map((made): [string, string] => [made, 'drugmaker']),
]);

/** Of several words for one trade, the one that stands for all: “auto maker”, “car manufacturer” and “automaker” are “carmaker”; null for any other. */
export function makerOf(made: string | null, noun: string): string | null {
  if (noun === 'automaker') return 'carmaker';
  if (noun === 'airframer') return 'planemaker';
  return made !== null && /^(?:company|firm|giant|maker|manufacturer|producer)$/.test(noun)
    ? (makers.get(made) ?? null)
    : null;
}

/** Words that close the names of companies -> what they are of. */
const tradesInNames: ReadonlyMap<string, readonly string[]> = new Map([
  ...wordList('air, airlines, airways').map((word): [string, string[]] => [word, ['airline', 'carrier']]),
  ...wordList('motor, motors').map((word): [string, string[]] => [word, ['carmaker']]),
  ...wordList('pharma, pharmaceutical, pharmaceuticals').map((word): [string, string[]] => [word, ['drugmaker']]),
  ...wordList('assurance, insurance').map((word): [string, string[]] => [word, ['insurer']]),
  ...wordList('breweries, brewery, brewing').map((word): [string, string[]] => [word, ['brewer']]),
  ...wordList('stores, supermarkets').map((word): [string, string[]] => [word, ['retailer']]),
]);

/** What a company's name tells by its last word that it does, in the words that take it up: “Nordex Air”, “Air Lusavia”, “the airline”. */
export function tradesOfName(words: readonly string[]): readonly string[] {
  const whole = words.join(' ').replace(/ lines$/i, 'lines');
  const last = /^Air (?!Force)/.test(whole) ? 'air' : (whole.split(' ').at(-1) ?? '');
  return tradesInNames.get(last.toLowerCase()) ?? [];
}
