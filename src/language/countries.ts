import { countries } from 'countries-list';
import { keyedList } from './word-list.js';

/** Short, long, old and abbreviated names of states and territories that the package has not. */
const otherNames = keyedList(`
  AE Emirates, UAE, U.A.E.
  BA Bosnia, Bosnia-Herzegovina
  CD Congo Kinshasa, Congo-Kinshasa, D.R. Congo, DR Congo, DRC, Democratic Republic of Congo, Democratic Republic of the Congo
  CF CAR
  CG Congo Brazzaville, Congo-Brazzaville, Republic of Congo, Republic of the Congo
  CI Cote d'Ivoire, Côte d'Ivoire, Ivory Coast
  CN Mainland China, PRC, People's Republic of China
  CV Cabo Verde
  CZ Czech Republic, Czechia
  DE Federal Republic of Germany
  GB Britain, Great Britain, U.K., UK, United Kingdom
  GW Guinea Bissau
  HK Hong Kong
  IR Islamic Republic of Iran
  KP D.P.R.K., DPRK, Democratic People's Republic of Korea, N Korea, N. Korea, North Korea
  KR ROK, Republic of Korea, S Korea, S. Korea, South Korea
  LA Laos
  MK FYROM, Macedonia, North Macedonia
  MM Burma, Myanmar
  MO Macau, Macao
  NL Holland, Netherlands
  PS Palestine, Palestinian Territories
  RU Russian Federation
  SA KSA
  SY Syria
  SZ Eswatini, Swaziland
  TL East Timor, Timor-Leste
  TR Turkey, Turkiye, Türkiye
  TZ Tanzania
  US America, U. S., U.S., U.S.A., US, USA, United States, United States of America
  VA Holy See, Vatican
  VN Viet Nam, Vietnam
  XK Kosovo
  ZA South Africa
`);

/** Words that are more often something else than the state that bears the name. */
const leftOut: ReadonlySet<string> = new Set(['Jersey', 'Antarctica']);

/** Names of states and territories, each with its ISO 3166 code. The parts of the United Kingdom are not among them. */
export const countryNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries(countries)
    .filter(([, country]) => !leftOut.has(country.name))
    .map(([code, country]): [string, string] => [country.name, code]),
  ...otherNames,
]);

/** Capitals, each with the ISO code of its state. */
export const capitals: ReadonlyMap<string, string> = new Map(
  Object.entries(countries).flatMap(([code, { capital }]): [string, string][] =>
    capital === '' || countryNames.has(capital) ? [] : [[capital, code]],
  ),
);
