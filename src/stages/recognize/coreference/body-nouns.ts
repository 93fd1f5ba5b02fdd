import { companyNouns, tradeNouns } from '../../../language/names/companies.js';
import { wordList } from '../../../language/word-list.js';

/** Nouns that may stand for an organization only if it bears them in its name: “the ministry”, “the commission”. */
export const bearing: ReadonlySet<string> = new Set(
  wordList(`
    agency, alliance, army, assembly, association, bank, board, bureau, church, club, coalition, college, commission,
    committee, company, council, court, department, federation, firm, force, foundation, fund, group, institute, league, ministry,
    movement, navy, network, newspaper, organisation, organization, paper, parliament, party, senate, union, university
  `),
);

/** Nouns for places and events that are taken up by the noun in the name: “the island”, “the summit”. */
export const taking: ReadonlySet<string> = new Set(
  wordList(
    'airport, bridge, conference, county, cosmodrome, dam, festival, forum, hospital, island, lake, mosque, museum, palace, prison, province, river, stadium, summit, tournament, treaty, war, act, agreement, bill, district',
  ),
);

/** Whether a description with this noun may stand for an organization, a place or an event. */
export function isBodyNoun(noun: string): boolean {
  return bearing.has(noun) || taking.has(noun) || companyNouns.has(noun) || tradeNouns.has(noun);
}
