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
