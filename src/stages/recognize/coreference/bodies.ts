import { wordList } from '../../../language/word-list.js';
import type { Cluster } from '../clusters/cluster.js';
import { isAcronym } from '../names/line.js';
import { lastMention } from './mentions.js';
import type { Description } from './nominals.js';

/** Nouns for organizations that say little of their names: which other words in the name go with them. */
const kinds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['union', new Set(wordList('alliance, federation, union, workers'))],
  ['newspaper', new Set(wordList('gazette, herald, journal, post, times, tribune'))],
  ['paper', new Set(wordList('gazette, herald, journal, post, times, tribune'))],
]);

/** Nouns that may stand for an organization only if it bears them in its name: “the ministry”, “the commission”. */
const bearing: ReadonlySet<string> = new Set(
  wordList(`
    agency, alliance, army, assembly, association, bank, board, bureau, church, club, coalition, college, commission,
    committee, company, council, court, department, federation, firm, foundation, fund, group, institute, league, ministry,
    movement, navy, network, newspaper, organisation, organization, paper, parliament, party, senate, union, university
  `),
);

/** Nouns for places and events that are taken up by the noun in the name: “the island”, “the summit”. */
const taking: ReadonlySet<string> = new Set(
  wordList(
    'airport, bridge, conference, county, cosmodrome, dam, festival, forum, hospital, island, lake, mosque, museum, palace, prison, province, river, stadium, summit, tournament, treaty, war, act, agreement, bill, district',
  ),
);

/** The clusters that a definite description of an organization, a place or an event can stand for. */
export function bodyCandidates(
  before: readonly Cluster[],
  { noun, modifiers, country, reference }: Description,
): Cluster[] {
  if (modifiers.length > 1 || country !== null) return [];
  if (noun === 'company' || noun === 'firm') return modifiers.length > 0 ? [] : companiesNear(before, reference);
  const fits = bearing.has(noun) ? isOrganization : taking.has(noun) ? isNoPerson : null;
  if (fits === null) return [];
  const named = before.filter((cluster) => fits(cluster) && bears(cluster, noun, modifiers));
  const near = named.filter((cluster) => lastMention(cluster, reference.start) >= reference.sentence - NEAR);
  return near.length > 0 ? near : named.length > 1 ? [] : named;
}

/** Sentences within which the organization must have been mentioned when several bear the noun. */
const NEAR = 4;
/** Sentences within which “the company” must have been mentioned, and no other. */
const COMPANY_NEAR = 2;

function isOrganization({ type }: Cluster): boolean {
  return type === 'organization';
}

function isNoPerson({ type }: Cluster): boolean {
  return type !== 'person';
}

/** Organizations lately mentioned that nothing in their names tells to be other than companies. */
function companiesNear(before: readonly Cluster[], { start, sentence }: Description['reference']): Cluster[] {
  return before.filter(
    (cluster) =>
      isOrganization(cluster) && !isPublicBody(cluster) && lastMention(cluster, start) >= sentence - COMPANY_NEAR,
  );
}

function isPublicBody(cluster: Cluster): boolean {
  if (/\/name-(?:paper|institution)$/.test(cluster.rule)) return true;
  return cluster.names.some(({ text }) =>
    text.split(/\s+/).some((word) => bearing.has(word.toLowerCase()) && !/^(?:Bank|Company|Group|Network)$/.test(word)),
  );
}

function bears(cluster: Cluster, noun: string, modifiers: readonly string[]): boolean {
  const words = new Set(
    cluster.names.filter(({ text }) => !isAcronym(text)).flatMap(({ text }) => text.toLowerCase().split(/[\s-]+/)),
  );
  const kind = kinds.get(noun);
  const fits = words.has(noun) || (kind !== undefined && [...words].some((word) => kind.has(word)));
  return fits && modifiers.every((word) => words.has(word));
}
