import { describe, expect, it } from 'vitest';
import { countryNames } from '../../src/language/countries.js';
import { demonymCountry, demonymWords, otherGroups } from '../../src/language/demonyms.js';
import { newsAgencies, newsOutlets } from '../../src/language/media-names.js';
import { cities } from '../../src/language/names/cities.js';
import { femaleNames, maleNames } from '../../src/language/names/given-names.js';
import * as heads from '../../src/language/names/heads.js';
import { events, organizations, seatsOfPower } from '../../src/language/names/organizations.js';
import { partsOfStates, widerRegions } from '../../src/language/names/regions.js';
import { familyFirstSurnames, nameParticles } from '../../src/language/names/surnames.js';
import { occupations } from '../../src/language/occupations.js';
import { officeModifiers, officeNouns } from '../../src/language/titles.js';

const capitalised: Readonly<Record<string, Iterable<string>>> = {
  newsAgencies: newsAgencies.keys(),
  newsOutlets: newsOutlets.keys(),
  countries: countryNames.keys(),
  demonyms: demonymWords,
  otherGroups,
  cities: cities.keys(),
  maleNames,
  femaleNames,
  ...heads,
  events,
  organizations,
  seatsOfPower: seatsOfPower.keys(),
  partsOfStates: partsOfStates.keys(),
  widerRegions,
  familyFirstSurnames,
};
const lower: Readonly<Record<string, Iterable<string>>> = { occupations, officeNouns, officeModifiers, nameParticles };

describe('lexicons', () => {
  it.each(Object.entries(capitalised))('%s: trimmed, NFC, with a capital', (_, entries) => {
    for (const entry of entries) {
      expect(entry).toBe(entry.trim().normalize('NFC'));
      expect(entry).toMatch(/\p{Lu}/u);
    }
  });

  it.each(Object.entries(lower))('%s: trimmed, NFC, in lower case', (_, entries) => {
    for (const entry of entries) expect(entry).toBe(entry.trim().normalize('NFC').toLowerCase());
  });

  it('give ISO codes', () => {
    for (const map of [newsAgencies, newsOutlets, countryNames, cities, seatsOfPower, partsOfStates]) {
      for (const code of map.values()) expect(code).toMatch(/^[A-Z]{2}$/);
    }
  });

  it('know nationalities in singular and plural, and no state among them', () => {
    expect(demonymCountry('Russians')).toBe('RU');
    expect(demonymCountry('North Korean')).toBe('KP');
    expect(demonymCountry('Hong Kong')).toBeNull();
    expect(demonymCountry('Martian')).toBeNull();
    for (const word of demonymWords) expect(countryNames.has(word), word).toBe(false);
  });
});
