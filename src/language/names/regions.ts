import { keyedList, wordList } from '../word-list.js';

/** Parts of states, with the ISO code of the state. */
export const partsOfStates: ReadonlyMap<string, string> = new Map(
  keyedList(`
    AU New South Wales, Northern Territory, Queensland, South Australia, Tasmania, Victoria, Western Australia
    CA Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Nova Scotia, Nunavut, Ontario, Prince Edward Island, Quebec, Québec, Saskatchewan, Yukon
    CN Anhui, Fujian, Gansu, Guangdong, Guangxi, Guizhou, Hainan, Hebei, Heilongjiang, Henan, Hubei, Hunan, Inner Mongolia, Jiangsu, Jiangxi, Jilin, Liaoning, Ningxia, Qinghai, Shaanxi, Shandong, Shanxi, Sichuan, Tiananmen Square, Tibet, Xinjiang, Yunnan, Zhejiang
    DE Bavaria, Brandenburg, Hesse, Lower Saxony, North Rhine-Westphalia, Rhineland, Saxony, Thuringia
    ES Andalusia, Basque Country, Canary Islands, Catalonia, Galicia
    ET Amhara, Oromia, Tigray
    FR Brittany, Corsica, Normandy, Provence
    GB Cornwall, Devon, Downing Street, England, Essex, Kent, Lancashire, Norfolk, Northern Ireland, Scotland, Somerset, Suffolk, Surrey, Sussex, Ulster, Wales, Westminster, Yorkshire
    IN Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, Himachal Pradesh, Jammu and Kashmir, Jharkhand, Karnataka, Kerala, Ladakh, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram, Nagaland, Odisha, Punjab, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh, Uttarakhand, West Bengal
    IQ Anbar, Iraqi Kurdistan
    IT Lombardy, Sardinia, Sicily, Tuscany, Veneto
    JP Hokkaido, Kyushu, Okinawa
    MM Rakhine, Rakhine State
    NG Benue, Borno, Kogi, Rivers State, Zamfara
    PK Balochistan, Khyber Pakhtunkhwa, Sindh
    PS Gaza, Gaza Strip, West Bank
    RU Altai, Bashkortostan, Chechnya, Dagestan, Ingushetia, Kamchatka, Primorsky Krai, Red Square, Russian Far East, Sakhalin, Siberia, Tatarstan
    SD Darfur
    TZ Zanzibar
    UA Crimea, Donbas, Donbass
    US Ala., Alabama, Alaska, Ariz., Arizona, Ark., Arkansas, Calif., California, Capitol Hill, Colo., Colorado, Conn., Connecticut, D.C., Del., Delaware, District of Columbia, Fla., Florida, Ga., Hawaii, Idaho, Ill., Illinois, Ind., Indiana, Iowa, Kan., Kansas, Kentucky, Ky., La., Louisiana, Maine, Maryland, Mass., Massachusetts, Md., Mich., Michigan, Minn., Minnesota, Mississippi, Missouri, Mo., Mont., Montana, N.C., N.D., N.H., N.J., N.M., N.Y., Neb., Nebraska, Nev., Nevada, New Hampshire, New Jersey, New Mexico, New York, New York State, North Carolina, North Dakota, Ohio, Okla., Oklahoma, Ore., Oregon, Pa., Penn., Pennsylvania, R.I., Rhode Island, S.C., S.D., Silicon Valley, South Carolina, South Dakota, Staten Island, Tenn., Tennessee, Tex., Texas, Utah, Va., Vermont, Virginia, Vt., W.Va., Wall Street, Wash., Washington, Washington D.C., Washington DC, West Virginia, Wis., Wisconsin, Wyo., Wyoming
  `),
);

/** Continents, seas and regions that belong to no one state. */
export const widerRegions: ReadonlySet<string> = new Set(
  wordList(`
    Adriatic, Africa, Amazon, Antarctica, Arabian Peninsula, Arctic, Arctic Ocean, Asia, Asia Pacific, Asia-Pacific,
    Atlantic, Atlantic Ocean, Balkans, Baltic, Baltic Sea, Baltics, Black Sea, Caribbean, Caribbean Sea, Caspian Sea,
    Caucasus, Central Africa, Central America, Central Asia, East Africa, East Asia, East China Sea, East Jerusalem,
    Eastern Europe, English Channel, Eurasia, Europe, Far East, Golan Heights, Great Lakes, Gulf of Aden,
    Gulf of Guinea, Gulf of Mexico, Himalayas, Horn of Africa, Indian Ocean, Indo-Pacific, Jerusalem, Kashmir, Korea,
    Korean Peninsula, Kurdistan, Latin America, Levant, Maghreb, Mediterranean, Mediterranean Sea, Mekong, Middle East,
    Nagorno-Karabakh, Nile, North Africa, North America, North Atlantic, North Sea, Northern Africa, Oceania, Pacific,
    Pacific Ocean, Persian Gulf, Red Sea, Sahara, Sahel, Scandinavia, Sea of Azov, Sea of Japan, South America,
    South Asia, South China Sea, South Pacific, Southeast Asia, Southern Africa, Strait of Hormuz, Sub-Saharan Africa,
    Taiwan Strait, West Africa, Western Europe, Yellow Sea, sub-Saharan Africa
  `),
);
