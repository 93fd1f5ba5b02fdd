import nationality from 'i18n-nationality';
import { countryNames } from './countries.js';
import { keyedList, wordList } from './word-list.js';

/** Adjectives and nouns of nationality that the package has not, with the ISO code; regular plurals need no entry. */
const others = keyedList(`
  AE Emirati
  AF Afghani
  AM Armenian
  AR Argentine, Argentinian
  AZ Azeri
  BA Bosnian
  BD Bangladeshi
  BF Burkinabe
  BY Belarussian
  BW Botswanan
  CD Congolese
  CI Ivorian
  CN Chinese
  CY Cypriot
  CZ Czech
  DK Dane, Danish
  DO Dominican
  EC Ecuadorian
  ES Spaniard, Spanish
  FI Finn, Finnish
  FR French, Frenchman, Frenchmen, Frenchwoman
  GB Brit, British, Briton, English, Englishman, Scot, Scots, Scottish, Scotsman, Welsh, Welshman
  GE Georgian
  HK Hong Konger
  IE Irish, Irishman
  IL Israeli
  IN Indian
  IQ Iraqi
  IS Icelander, Icelandic
  KG Kyrgyz
  KM Comorian
  KP N Korean, N. Korean, North Korean
  KR S Korean, S. Korean, South Korean
  KZ Kazakh, Kazakhstani
  LA Lao, Laotian
  LK Sri Lankan
  MM Burmese
  MA Moroccan
  MV Maldivian
  NL Dutch, Dutchman
  NZ New Zealander
  NP Nepali
  PH Filipina, Filipino, Philippine
  PK Pakistani
  PL Pole, Polish
  PS Palestinian
  PR Puerto Rican
  RS Serb, Serbian
  SA Saudi, Saudi Arabian
  SD Sudanese
  SE Swede, Swedish
  SK Slovak
  SI Slovene
  SN Senegalese
  SO Somali
  SS South Sudanese
  SV Salvadoran, Salvadorean
  TJ Tajik
  TM Turkmen
  TR Turk, Turkish
  TW Taiwanese
  UA Ukrainian
  UG Ugandan
  US American
  UZ Uzbek
  VE Venezuelan
  VN Vietnamese
  XK Kosovan, Kosovar
  YE Yemeni
  ZA South African
  ZW Zimbabwean
`);

/** For some states the package has the name of the state, or a note, in place of a word for its people. */
function isDemonym(name: string): boolean {
  return (
    /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(name) &&
    !countryNames.has(name) &&
    !/Islands?$|^Macao|^Antiguans/.test(name)
  );
}

const codes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(nationality.getNames('en'))
    .filter(([, name]) => isDemonym(name))
    .map(([code, name]): [string, string] => [name, code]),
  ...others,
]);

/** Words of nationality in the singular, each with the ISO code of the state. */
export const demonymWords: readonly string[] = [...codes.keys()];

/** The ISO code for “Russian”, “Russians” or “North Korean”; null where the word is no nationality. */
export function demonymCountry(word: string): string | null {
  return codes.get(word) ?? (word.endsWith('s') ? (codes.get(word.slice(0, -1)) ?? null) : null);
}

/** Peoples without a state of their own, religions and political groups, as adjective or noun; regular plurals need no entry. */
export const otherGroups: ReadonlySet<string> = new Set(
  wordList(`
    Aboriginal, African, African American, African-American, Afrikaner, Alawite, Anglican, Arab, Asian,
    Asian-American, Baloch, Baptist, Basque, Bedouin, Berber, Bolshevik, Buddhist, Caribbean, Catalan, Catholic,
    Central African, Central American, Central Asian, Chechen, Christian, Communist, Conservative, Coptic, Cossack,
    Crimean, Crimean Tatar, Dalit, Democrat, Druze, East Asian, European, Evangelical, Hausa,
    Hindu, Hispanic, Hutu, Igbo, Inuit, Islamic, Islamist, Jew, Jewish, Karen, Kashmiri, Khmer, Korean,
    Kurd, Kurdish, Latin American, Latina, Latino, Liberal, Lutheran, Mapuche, Maori, Marxist, Maya, Methodist, Mongol, Mormon, Muslim, Māori,
    Nazi, Neo-Nazi, North African, North American, Orthodox, Ottoman, Pashtun, Persian, Protestant, Punjabi, Quaker, Republican, Rohingya, Roma,
    Scandinavian, Shia, Shiite, Shi'ite, Sikh, Slavic, Southeast Asian, Soviet, Sunni, Tamil,
    Tatar, Tibetan, Tory, Tories, Tutsi, Uighur, Uyghur, West African, Western, Westerner, Yazidi, Yoruba, Zionist,
    Zulu
  `),
);
