import { companyNouns, tradeNouns } from '../../../language/names/companies.js';
import { facilityHeads, placeHeads } from '../../../language/names/heads.js';
import { wordList } from '../../../language/word-list.js';
import type { NameType } from './found.js';
import { joinsParties } from './hyphen-pair.js';
import type { Line } from './line.js';
import { isHomeState } from './party-state.js';

/** What the words around a name say about its type. */
export interface Evidence {
  readonly type: NameType;
  readonly weight: number;
  readonly rule: string;
}

const speech: ReadonlySet<string> = new Set(
  wordList(`
    added, admitted, adds, argued, argues, asked, believes, claimed, claims, commented, concluded, confessed, cried, denied,
    explained, explains, insisted, insists, joked, noted, notes, recalled, recalls, remarked, replied, responded, said, says,
    stated, stressed, thinks, told, tweeted, warned, wrote
  `),
);
const companyWords: ReadonlySet<string> = new Set(
  wordList(
    'agency, airline, alliance, bank, charity, broadcaster, channel, club, coalition, company, conglomerate, firm, giant, group, maker, manufacturer, militia, movement, newspaper, ngo, operator, organisation, organization, outlet, paper, party, platform, retailer, startup, station, subsidiary, think-tank, union, website',
  ),
);
const placeWords: ReadonlySet<string> = new Set(
  wordList(
    'area, borough, border, capital, city, coast, county, district, governorate, hamlet, island, islands, municipality, neighborhood, neighbourhood, peninsula, port, prefecture, province, region, river, road, settlement, state, street, suburb, town, township, valley, village',
  ),
);
/** Vessels, vehicles and craft, whose names stand beside the word for what they are. */
const craftWords: ReadonlySet<string> = new Set(
  wordList(
    'aircraft, battleship, boat, carrier, destroyer, ferry, frigate, missile, rocket, satellite, ship, spacecraft, submarine, tanker, trawler, vessel, warship, yacht',
  ),
);
/** Words that open the name of a building. */
const facilityOpeners: ReadonlySet<string> = new Set(
  wordList('Château, Hotel, Hôtel, Palais, Palazzo, Restaurant, Schloss, Stade, Stadio, Villa'),
);
const facilityWords: ReadonlySet<string> = new Set(
  wordList('airbase, airport, bridge, dam, hospital, hotel, jail, mosque, museum, prison, stadium'),
);

type Look = (line: Line, from: number, to: number) => Evidence | null;

function evidence(type: NameType, weight: number, rule: string): Evidence {
  return { type, weight, rule: `recognize/name-${rule}` };
}

/** In one order, from the surest to the least sure; the first that speaks is taken. */
const looks: readonly Look[] = [
  age,
  opener,
  joined,
  office,
  apposed,
  kindBefore,
  kindAfter,
  relative,
  earner,
  firm,
  speaker,
  containment,
  locative,
  staff,
  party,
  actor,
];

/** What the surroundings of the tokens `from` to `to` say about the type of the name that they are. */
export function contextEvidence(line: Line, from: number, to: number): Evidence | null {
  for (const look of looks) {
    const seen = look(line, from, to);
    if (seen !== null) return seen;
  }
  return null;
}

/** `Kestrel earned $2 billion`: sums of which firms report. */
function earner({ words }: Line, from: number, to: number): Evidence | null {
  if (to !== from + 1 || !/^(?:booked|earned|generated|lost|made|posted|reported)$/.test(words[to] ?? '')) return null;
  const sum = words.slice(to + 1, to + 7).join(' ');
  return /[$£€¥] ?[\d.,]+ ?(?:bn|billion|m|million)\b/.test(sum) ? evidence('organization', 0.85, 'firm') : null;
}

/** `Noor Adila, 34, who` */
function age({ words }: Line, _from: number, to: number): Evidence | null {
  const number = words[to + 1] ?? '';
  const aged =
    (words[to] === ',' && /^[1-9]\d$/.test(number) && /^[,.;)]$/.test(words[to + 2] ?? '')) ||
    (words[to] === '(' && /^[1-9]\d$/.test(number) && words[to + 2] === ')');
  return aged ? evidence('person', 0.9, 'age') : null;
}

/** `Delroy Banks, president of the union`, `its president, Delroy Banks,` */
function office(line: Line, from: number, to: number): Evidence | null {
  const { words } = line;
  if (words[from - 1] === ',' && line.word(from - 2).office && !/^['’]s?$/.test(words[to] ?? ''))
    return evidence('person', 0.9, 'office');
  if (words[to] !== ',' || isHomeState(line, from, to)) return null;
  for (let at = to + 1; at < to + 6 && at < words.length; at++) {
    if (
      /^(?:[,.;]|of|in|at|who|which|and|said|where|when|while|after|before|because|but|that|whose|including|like|with)$/.test(
        words[at]!,
      )
    )
      return null;
    if (line.word(at).office && /^(?:[,.;]|of|in|at|for|who)$/.test(words[at + 1] ?? ''))
      return evidence('person', 0.9, 'office');
  }
  return null;
}

/** Words that say outright what a name is outweigh all that the tagger says. */
const SURE = 2;

/** `Hotel Kamran` */
function opener({ words }: Line, from: number, to: number): Evidence | null {
  return to > from + 1 && facilityOpeners.has(words[from]!) ? evidence('facility', SURE, 'opener') : null;
}

/** Tokens from an article to the noun of an apposition at most. */
const APPOSED = 6;

/** `Greenline, a firm part-owned by`, `Sarn, a small fishing town,` */
function apposed({ tokens, words }: Line, _from: number, to: number): Evidence | null {
  if (words[to] !== ',' || !/^(?:a|an|one|the)$/.test(words[to + 1] ?? '')) return null;
  let word = '';
  for (let at = to + 2; at < to + 2 + APPOSED && /^(?:ADJ|NOUN|NUM)$/.test(tokens[at]?.pos ?? ''); at++)
    // “a firm [part-]owned by”
    // “Ada Lind, the [party]’s nominee”
    if (words[at + 1] !== '-') word = /^['’]s?$/.test(words[at + 1] ?? '') ? '' : words[at]!;
  if (companyWords.has(word) || companyNouns.has(word) || tradeNouns.has(word))
    return evidence('organization', SURE, 'apposed');
  return placeWords.has(word) ? evidence('place', SURE, 'apposed') : null;
}

/** `LennRail said` */
function joined({ words }: Line, from: number, to: number): Evidence | null {
  return camelCase.test(words[from]!) && to === from + 1 ? evidence('organization', 0.6, 'joined') : null;
}

/** `the island of Langkapuri`, `the snack maker Kestrel` */
function kindBefore({ words }: Line, from: number): Evidence | null {
  const before = (words[from - 1] === ',' ? words[from - 2] : words[from - 1])?.toLowerCase() ?? '';
  if (
    craftWords.has(before) ||
    (words[from - 1] === 'the' && words[from - 2] === ',' && craftWords.has(words[from - 3] ?? ''))
  )
    return evidence('product', 0.8, 'kind');
  if (before === 'of' && placeWords.has(words[from - 2] ?? '')) return evidence('place', 0.9, 'kind');
  if (before === 'capital' && words[from - 1] === ',') return evidence('place', 0.9, 'kind');
  if (companyWords.has(before)) return evidence('organization', 0.85, 'kind');
  if (placeWords.has(before) && before !== 'state' && before !== 'border') return evidence('place', 0.6, 'kind');
  return null;
}

/** `Henan province`, `Lohagara prison`, `Kestrel shares` */
function kindAfter({ words }: Line, _from: number, to: number): Evidence | null {
  const after = words[to] ?? '';
  if (placeWords.has(after) || (placeHeads.has(after) && after !== 'State')) return evidence('place', 0.8, 'kind');
  if (facilityWords.has(after) || facilityHeads.has(after)) return evidence('place', 0.5, 'kind');
  if (craftWords.has(after)) return evidence('product', 0.8, 'kind');
  if (companyWords.has(after) && after !== 'group') return evidence('organization', 0.6, 'kind');
  if (after === '-' && words[to + 1] === 'based') return evidence('place', 0.9, 'kind');
  return null;
}

/** `Menon, who`; `Osei and his` */
function relative({ words }: Line, _from: number, to: number): Evidence | null {
  return words[to] === ',' && /^(?:who|whose)$/.test(words[to + 1] ?? '') ? evidence('person', 0.8, 'relative') : null;
}

/** `Zentara operates 40 ferries`, `Zentara reported that`, `Zentara said it had offered` */
function firm({ tokens, words }: Line, _from: number, to: number): Evidence | null {
  const verb = words[to] ?? '';
  if (/^(?:broadcasts?|employs|manufactures|operates|publishes)$/.test(verb))
    return evidence('organization', 0.5, 'firm');
  if (verb === 'reported' && words[to + 1] !== 'from') return evidence('organization', 0.4, 'firm');
  const it = words[to + 1] === 'that' ? to + 2 : to + 1;
  const acts = /^(?:had|has|will|would)$/.test(words[it + 1] ?? '') && tokens[it + 2]?.pos === 'VERB';
  return speech.has(verb) && words[it] === 'it' && acts ? evidence('organization', 0.55, 'firm') : null;
}

/** `the Trump-Kim summit` */
function party(line: Line, from: number, to: number): Evidence | null {
  return joinsParties(line, to) || joinsParties(line, from - 1) ? evidence('person', 0.3, 'party') : null;
}

/** `Easley said`, `said Easley`, `Menon told` */
function speaker({ words }: Line, from: number, to: number): Evidence | null {
  if (speech.has(words[to] ?? '')) return evidence('person', 0.5, 'speaker');
  const before = words[from - 1] ?? '';
  if (speech.has(before) && /^[”"’',]$/.test(words[from - 2] ?? '')) return evidence('person', 0.6, 'speaker');
  return null;
}

/** `Tianjin, China` */
function containment(line: Line, from: number, to: number): Evidence | null {
  const match = line.words[to] === ',' ? line.lexicon(to + 1) : null;
  if (match === null || !/^(?:state|region|city)$/.test(match.kind)) return null;
  return /^(?:,|and)$/.test(line.words[from - 1] ?? '')
    ? evidence('place', 0.4, 'containment')
    : evidence('place', 0.6, 'containment');
}

/** `in Langkapuri`, `near Kursk` */
function locative({ words }: Line, from: number, to: number): Evidence | null {
  const before = words[from - 1]?.toLowerCase() ?? '';
  if (/^['’]s?$/.test(words[to] ?? '')) return null;
  if (/^(?:in|near|throughout|outside|inside|across|around|toward|towards)$/.test(before))
    return evidence('place', 0.55, 'locative');
  if (/^(?:at|from|to|into|through|over)$/.test(before)) return evidence('place', 0.25, 'locative');
  if (
    /^(?:northern|southern|eastern|western|central|downtown|northeastern|northwestern|southeastern|southwestern|nearby)$/.test(
      before,
    )
  )
    return evidence('place', 0.8, 'locative');
  return null;
}

/** `LennRail`, `BuzzFeed`: two words joined to one, as companies do, and not a family name like McKay. */
const camelCase = /^(?!De|Di|Fitz|La|Le|Mac|Mc|O'|St|Van)\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u;

/** `Kestrel spokesman`, `shares in Kestrel`, `Kestrel's board` */
function staff({ words }: Line, from: number, to: number): Evidence | null {
  const at = /^['’]s?$/.test(words[to] ?? '') ? to + 1 : to;
  if (
    /^(?:boss|board|ceo|chair|chairman|chairwoman|chief|customers|directors?|employees|executives?|founder|headquarters|merger|profits?|shareholders?|shares?|spokesman|spokesperson|spokeswoman|staff|stores?|subsidiar(?:y|ies)|takeover|workers|workforce)$/.test(
      words[at] ?? '',
    )
  )
    return evidence('organization', 0.6, 'staff');
  if (at > to && words[at] === 'head' && words[at + 1] === 'of') return evidence('organization', 0.6, 'staff');
  if (/^(?:shares?|stake)$/.test(words[from - 2] ?? '') && /^(?:in|of)$/.test(words[from - 1] ?? ''))
    return evidence('organization', 0.7, 'staff');
  if (
    /^(?:wife|husband|brother|sister|son|daughter|mother|father|lawyer|attorney|family|friends|parents|widow|aide)$/.test(
      words[at] ?? '',
    ) &&
    at > to
  )
    return evidence('person', 0.7, 'relation');
  return null;
}

/** `Jinnah argued`, `Boric campaigned`: whoever acts is, if nothing else is known, more likely a person. */
function actor({ tokens, words }: Line, from: number, to: number): Evidence | null {
  const next = tokens[to];
  if (next === undefined) return null;
  if (next.pos === 'VERB' && tokens[from - 1]?.pos !== 'ADP') return evidence('person', 0.2, 'actor');
  return /^(?:'s?|has|had|was|is)$/.test(words[to]!) ? evidence('person', 0.08, 'actor') : null;
}
