import { keyedList, wordList } from '../word-list.js';

/** Bodies of states and nations, parties, armed groups and companies whose name says nothing of the kind they are, or too little. */
export const organizations: ReadonlySet<string> = new Set(
  wordList(`
    ACLU, ADB, AFC, AFL-CIO, AIPAC, AKP, ANC, APEC, ASEAN, AT&T, Afreximbank, African National Congress, African Union, Airbnb, Airbus, Al Qaeda, Al-Qaeda, Al-Qaida, Al Shabab, Al-Shabaab, Alibaba, Alphabet, Amazon.com, Amnesty,
    Amnesty International, Apple, Arab League, Aramco, AstraZeneca, Atomic Energy Agency, Aum Shinrikyo, BASF, BHP, BJP, BMW, BNP Paribas, BP, BRICS, Baidu, Barclays, Bharatiya Janata Party, BioNTech, Black Lives Matter, Blackwater, BlackRock, Boeing, Boko Haram, Brexit Party, CDC, CDU, CERN, CIA, CITES, CONCACAF, COSATU, CSU, Chevron,
    Citigroup, Coca-Cola, Comcast, Congress Party, Council of Europe, Credit Suisse, DEA, DHS, DNC, DOJ, Daimler, Deutsche Bank, Disney, Doctors Without Borders, EADS, ECB, ECOWAS, EPA, ETA, EU, European Central Bank, European Commission, European Council, European Parliament, European Union, Europol, Exxon, ExxonMobil,
    Exxon Mobil, FAO, FARC, FBI, FCC, FDA, FEMA, FIFA, FSB, FTC, Facebook, Fatah, Fed, Federal Reserve, Fianna Fáil, Fine Gael, Food and Agriculture Organization, Ford, Foxconn, Freedom House, Fretilin, Frontex, G-20, G20, G7, G8, GCC, GOP, GRU, Gavi, Gazprom, General Electric, General Motors, GlaxoSmithKline, Glencore, Goldman Sachs, Google, Greenpeace, Guantanamo, HSBC, Hamas,
    Hezbollah, Hizbollah, Hizbullah, Honda, House of Commons, House of Lords, House of Representatives, Houthis, Huawei, Human Rights Watch, Hyundai, IAEA, IATA, IBM, ICC, ICE, ICJ, ICRC, ILO, IMF, INEC, IOC, IOM, IRA, IRGC, IRS, ISI, ISIL, ISIS, Inkatha, Instagram, Intel, Inter-American Development Bank, International Atomic Energy Agency, International Committee of the Red Cross, International Court of Justice, International Criminal Court, International Monetary Fund,
    International Olympic Committee, Interpol, Islamic State, JPMorgan, JPMorgan Chase, Jaish-e-Mohammed, Janjaweed, KGB, KLM, Knesset, Komeito, Ku Klux Klan, Kuomintang, LDP, LTTE, Lashkar-e-Taiba, Lenovo, Liberal Democrats, Likud, Lockheed Martin, Lok Sabha, Lufthansa, M23, MEPs, MI5, MI6, Mastercard, McDonald's, McKinsey, Medvedev Cabinet, Merck, Mercosur, Meta, Microsoft, Mitsubishi, Moderna, Mossad, Muslim Brotherhood, NAACP, NAFTA Secretariat, NASA, NATO, NBA, NFL, NHS, NLD, NPA,
    NRA, NSA, NSC, NTSB, Nasdaq, Nestlé, Nestle, Netflix, Nike, Nintendo, Nissan, Nokia, Novartis, Nvidia, OAS, OECD, OHCHR, OPCW, OPEC, OPEC+, OSCE, Opec, OpenAI, Oxfam, PKK, PLO, PML-N, PTI, Palestinian Authority, Pentagon, PepsiCo, Petrobras, Pfizer, Planned Parenthood, Politburo, Rajya Sabha, RCMP, RSF, Reporters Without Borders, Renault, Roscosmos, Rosneft, Rosatom, SADC, SANDF, SEC, SNP, SPD, SWAPO, Sadr Bloc, Samsung, Save the Children, Sberbank, Scotland Yard, Shell, Shin Bet, Siemens,
    Sinn Féin, Sinn Fein, SoftBank, Sony, SpaceX, Spotify, Standard & Poor's, Standard Chartered, Starbucks, State Duma, State Department, Stellantis, Syriza, TSMC, Taliban, Tencent, Tesla, TikTok, Toyota, Transparency International, Trump Organization, Twitter, UAW, UBS, UEFA, UKIP, UN, UNAMA, UNDP, UNESCO, UNFPA, UNHCR, UNICEF, UNIFIL, UNODC, UNRWA, U.N., US-Africa Business Council, USAID, USDA, Uber, Unesco, Unicef, United Nations, Unilever, Vatican Bank, Verizon, Viet Cong, Visa Inc, Vodafone,
    Volkswagen, Volvo, WADA, WFP, WHO, WTO, Wagner, Wagner Group, Walmart, Warner Bros, WhatsApp, WikiLeaks, Wikileaks, Wikipedia, World Bank, World Economic Forum, World Food Programme, World Health Organisation, World Health Organization, World Trade Organization, Xiaomi, YPG, YouTube, ZANU-PF, Zanu-PF, ZTE, al-Qaeda, al-Qaida, al-Shabaab, al-Shabab, eBay
  `).filter(
    (name) =>
      ![
        'Medvedev Cabinet',
        'Guantanamo',
        'Sadr Bloc',
        'US-Africa Business Council',
        'Vatican Bank',
        'Visa Inc',
        'NAFTA Secretariat',
        'Amazon.com',
        'Trump Organization',
        'PTI',
      ].includes(name),
  ),
);

/** Buildings and grounds that stand for the power that sits there, with the ISO code of the state. */
export const seatsOfPower: ReadonlyMap<string, string> = new Map(
  keyedList(`
    CN Zhongnanhai
    FR Elysee, Élysée, Élysée Palace
    GB Buckingham Palace, Downing Street, Whitehall
    KR Blue House
    RU Kremlin, Kremlin Palace
    US Capitol, Oval Office, White House
  `),
);

/** Events known by a name that no word in it gives away. */
export const events: ReadonlySet<string> = new Set(
  wordList(`
    Brexit, Christmas, Cold War, Davos Forum, Diwali, Easter, Eid, Eid al-Adha, Eid al-Fitr, First World War, Great Depression, Grand Prix, Hanukkah,
    Holocaust, Olympics, Olympic Games, Paralympics, Passover, Ramadan, Rose Revolution, Second World War, Super Bowl, Arab Spring, Thanksgiving,
    Victory Day, World Cup, World War I, World War II, Watergate, Yom Kippur
  `),
);
