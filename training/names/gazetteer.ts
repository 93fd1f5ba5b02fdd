/**
 * models/names/gazetteer.bin from lists of names (`phrase <tab> list <tab> extra`).
 *
 *     npx tsx training/names/gazetteer.ts <folder of the lists>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { packContainer } from '../../src/models/container.js';
import { bloomPlaces, gazetteerKinds, LONGEST_PHRASE, phraseHash, phraseWord } from '../../src/models/gazetteer.js';

type Kind = (typeof gazetteerKinds)[number];

/** Lists by what they hold: the first pattern that matches `file:list` counts. Null leaves a list out. */
const kinds: readonly (readonly [RegExp, Kind | null])[] = [
  [/^org_international_supraverden/, null], // share-alike
  [/:transit|operators\/|substation|:actor_unclassified/, null],
  [/^ambiguous/, 'ambiguous'],
  [/demonym|nationality|ethnic_group|:language/, 'demonym'],
  [/:(?:city_1m|city_100k|capital|urban_area)$|natural_earth.*:city|place_compromise.*:city/, 'city'],
  [/:(?:city|city_\w+)$/, 'town'],
  [/:country/, 'country'],
  [/:(?:admin1|subdivision|state|region|admin_division\w*|dependency)$/, 'region'],
  [/:(?:admin2|county)$/, 'county'],
  [/^(?:place_|factbook_place|wordnet_place)|:place_ascii/, 'place'],
  [/:given$/, 'given'],
  [/:(?:family|name_token|public_figure_surname)$/, 'family'],
  [/^(?:person_|factbook_person|wordnet_person)|:person_ascii/, 'person'],
  [/acronym/, 'acronym'],
  [/football|:team$/, 'team'],
  [/newspaper|news_publisher|press_association|university/, 'media'],
  [/company|brands\/|airline|sdn_org|nasdaq|sp500/, 'company'],
  [/^(?:org_|factbook_org|wordnet_org|derived_generic)|:org_ascii/, 'organization'],
];

/** Single words of these kinds are too common as ordinary words to mean anything. */
const phraseOnly: ReadonlySet<string> = new Set(['company', 'county', 'media', 'organization']);

const folder = process.argv[2]!;
const phrases = new Map<number, number>();
const beginnings = new Set<number>();
const counts = new Map<string, number>();
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()) {
  for (const line of readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n')) {
    const [phrase, list, extra] = line.split('\t') as [string, string, string?];
    const kind = kinds.find(([pattern]) => pattern.test(`${file}:${list}`))?.[1] ?? null;
    if (kind === null || (list === 'public_figure_surname' && Number(extra) < 2)) continue;
    const words = phrase
      .replace(/\(.*?\)/g, ' ')
      .replace(/['’]s\b/g, ' s')
      .split(/[\s/&-]+/)
      .map(phraseWord)
      .filter((word) => word !== '');
    if (words.length === 0 || words.length > LONGEST_PHRASE || words.join('').length < 2) continue;
    if (words.length === 1 && phraseOnly.has(kind) && (words[0]!.length < 4 || phrase === phrase.toLowerCase()))
      continue;
    let key: number | undefined;
    words.forEach((word, index) => {
      key = phraseHash(key, word);
      if (index + 1 < words.length) beginnings.add(key);
    });
    const bit = 1 << gazetteerKinds.indexOf(kind);
    const known = phrases.get(key!) ?? 0;
    if ((known & bit) === 0) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    phrases.set(key!, known | bit);
  }
}
const sorted = [...phrases].sort((a, b) => a[0] - b[0]);
let bytes = 1024;
while (bytes * 8 < beginnings.size * 8) bytes *= 2;
const bloom = new Uint8Array(bytes);
for (const beginning of beginnings)
  for (const place of bloomPlaces(beginning, bytes)) bloom[place >>> 3]! |= 1 << (place & 7);
const packed = packContainer(
  {},
  {
    phrases: Int32Array.from(sorted, ([key]) => key),
    kinds: Uint16Array.from(sorted, ([, mask]) => mask),
    beginnings: bloom,
  },
);
writeFileSync('models/names/gazetteer.bin', packed);
process.stdout.write(
  `${sorted.length} phrases, ${beginnings.size} beginnings, ${packed.length} bytes: ${[...counts].map(([kind, n]) => `${kind} ${n}`).join(', ')}\n`,
);
