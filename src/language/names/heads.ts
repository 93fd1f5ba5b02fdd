import { wordList } from '../word-list.js';

/** Words that end, or with “of” open, the name of an organization. */
export const organizationHeads: ReadonlySet<string> = new Set(
  wordList(`
    Academy, Administration, Agency, Air, Airline, Airlines, Airways, Alliance, Army, Assembly, Association, Athletic,
    Authorities, Authority, Bancorp, Bank, Board, Brigade, Brigades, Broadcasting, Brotherhood, Brothers, Bundestag,
    Bureau, Cabinet, Caucus, Chamber, Choir, Chronicle, Church, Club, Co, Co., Coalition, Collective, College, Command,
    Commission, Committee, Communications, Community, Company, Computer, Computers, Confederation, Congregation, Congress, Consortium,
    Constabulary, Consulting, Cooperative, Corp, Corp., Corporation, Corps, Council, Court, Department, Dept.,
    Directorate, Division, Duma, Electric, Electronics, Embassy, Emirate, Energy, Enterprises, Entertainment, Exchange,
    FC, Faculty, Federation, Fellowship, Financial, Foods, Force, Forces, Foundation, Front, Fund, Gas, Gazette, GmbH,
    Government, Group, Guard, Guards, Guild, Herald, Holding, Holdings, Ilbo, Inc, Inc., Incorporated, Industries,
    Inspectorate, Institute, Institutes, Institution, Insurance, Investments, Jihad, Journal, Knesset, LLC, LLP,
    Laboratories, Laboratory, League, Legion, Legislature, Limited, Lines, Lobby, Logistics, Ltd, Ltd., Magazine,
    Majlis, Media, Militia, Mining, Ministries, Ministry, Motor, Motors, Movement, Navy, Network, News, Newspaper,
    Newswire, Observatory, Office, Oil, Orchestra, Organisation, Organization, PLC, Panel, Parliament, Partners,
    Partnership, Party, Patrol, Petroleum, Pharma, Pharmaceuticals, Pictures, Plc, Police, Polytechnic, Post, Press,
    Rada, Railways, Records, Regiment, Resources, Rovers, SA, School, Secretaria, Secretariat, Securities, Seminary,
    Senate, Service, Services, Shimbun, Society, Software, Solutions, Sport, Squad, Steel, Studios, Syndicate, Systems,
    TV, Taskforce, Team, Technologies, Telecom, Telegraph, Television, Times, Treasury, Tribunal, Tribunals, Tribune,
    Trust, Union, Unit, United, Universities, University, Ventures, Watch, Watchdog, Wire
  `),
);

/** Heads that open the name of an organization: “Ministry of …”, “Bank of …”, “University of the …”. */
export const organizationOpeners: ReadonlySet<string> = new Set(
  wordList(`
    Academy, Administration, Agency, Alliance, Association, Authority, Bank, Board, Brotherhood, Bureau, Center,
    Centre, Chamber, Church, Club, Coalition, College, Commission, Committee, Community, Confederation, Conference,
    Congress, Council, Court, Department, Diocese, Directorate, Embassy, Faculty, Federation, Force, Forces,
    Foundation, Front, Fund, Government, Guild, House, Institute, Institution, International, League, Library,
    Ministry, Movement, Museum, National, Observatory, Office, Order, Organisation, Organization, Panel, Parliament,
    Party, School, Secretariat, Service, Society, Team, Trust, Union, University
  `),
);

/** Words that end the name of a place. */
export const placeHeads: ReadonlySet<string> = new Set(
  wordList(`
    Avenue, Basin, Bay, Beach, Borough, Boulevard, Canal, Canyon, Cape, City, Coast, Corridor, County, Cove, Creek,
    Delta, Desert, District, Drive, Estuary, Falls, Forest, Glacier, Governorate, Gulf, Harbor, Harbour, Heights,
    Highway, Hill, Hills, Island, Islands, Isles, Lagoon, Lake, Lakes, Lane, Mountain, Mountains, Municipality,
    Oblast, Ocean, Parish, Park, Peak, Peninsula, Plain, Plains, Plateau, Prefecture, Province, Reef, Region,
    Republic, Reserve, Ridge, River, Road, Savannah, Sea, Shire, Springs, Square, State, Strait, Straits, Street,
    Strip, Suburb, Territories, Territory, Town, Township, Trench, Valley, Village, Volcano, Wadi, Ward, Wetlands,
    Woods
  `),
);

/** Words that open the name of a place: “Mount Paektu”, “Lake Chad”, “Port Sudan”. */
export const placeOpeners: ReadonlySet<string> = new Set(
  wordList(`
    Cape, El, Fort, Ft, Ft., Gulf, Isle, Lake, Los, Mount, Mt, Mt., Port, Puerto, Rio, San, Santa, Santo, Sea, St, St.,
    Strait, São
  `),
);

/** Words that end the name of a building, a base or another built place. */
export const facilityHeads: ReadonlySet<string> = new Set(
  wordList(`
    Airbase, Airfield, Airport, Arena, Base, Bridge, Building, Campus, Castle, Cathedral, Cemetery, Center, Centre,
    Clinic, Complex, Cosmodrome, Dam, Embankment, Factory, Fortress, Garden, Gardens, Gate, Hall, Headquarters,
    Hospital, Hotel, House, Jail, Library, Mall, Mausoleum, Memorial, Mine, Monastery, Monument, Mosque, Museum,
    Observatory, Palace, Pier, Pipeline, Plant, Plaza, Port, Prison, Refinery, Resort, Shrine, Spaceport, Stadium,
    Station, Synagogue, Temple, Terminal, Theater, Theatre, Tower, Towers, Tunnel, Zoo
  `),
);

/** Words that end the name of an event. */
export const eventHeads: ReadonlySet<string> = new Set(
  wordList(`
    Awards, Biennale, Blitz, Carnival, Championship, Championships, Conference, Convention, Coup, Cup, Derby,
    Exhibition, Expo, Fair, Festival, Finals, Forum, Games, Genocide, Holocaust, Insurrection, Intifada, Marathon,
    Massacre, Olympics, Parade, Paralympics, Primary, Referendum, Revolution, Summit, Symposium, Tournament, Uprising,
    War, Wars
  `),
);

/** Words that end the name of a law or a treaty. */
export const lawHeads: ReadonlySet<string> = new Set(
  wordList(`
    Accord, Accords, Act, Agreement, Agreements, Amendment, Amendments, Bill, Charter, Code, Constitution, Convention,
    Conventions, Covenant, Declaration, Law, Ordinance, Pact, Protocol, Protocols, Resolution, Resolutions, Statute,
    Statutes, Treaties, Treaty
  `),
);

/** Words that end the name of a law whatever stands before; “Harvard Law” and “the Atlanta Constitution” are none. */
export const sureLawHeads: ReadonlySet<string> = new Set(
  [...lawHeads].filter((word) => !/^(?:Charter|Code|Constitution|Convention|Law|Protocol)$/.test(word)),
);

/** Words, many of other languages, that open the name of an organization: “Radio Globo”, “Banco Santander”. */
export const organizationFirstWords: ReadonlySet<string> = new Set(
  wordList(`
    Agence, Agencia, Agenzia, Agência, Asociación, Associação, Banca, Banco, Bank, Banque, Bharatiya, Canal, Club,
    Colectivo, Comité, Corriere, Deutsche, Diario, Diário, Editorial, Federación, Fondation, Frente, Fundación, Gazeta,
    Gazzetta, Giornale, Groupe, Grupo, Hizb, Inland, Instituto, Jamaat, Jemaah, Jornal, Liga, Ministerio, Movimiento,
    Nippon, Parti, Partido, Radio, Real, Sindicato, Sociedad, Société, Team, Telecom, Televisión, Union, Universidad,
    Université, Unión, World
  `),
);

/** Words, many of other languages, that open the name of a place: “Ciudad del Este”, “Chiang Rai”. */
export const placeFirstWords: ReadonlySet<string> = new Set(
  wordList(`
    Bad, Baie, Beit, Chiang, Ciudad, Costa, Foz, Greater, Isla, Jebel, Kafr, Kfar, Khao, Koh, Kuala, Lower, Monte,
    Nizhny, Novo, Nueva, Nuevo, Outer, Phnom, Playa, Port, Puerto, Punta, Saint, Sainte, Tanjung, Tel, Umm, Upper,
    Villa, Wadi
  `),
);
