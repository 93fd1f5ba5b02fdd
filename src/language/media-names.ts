import { keyedList } from './word-list.js';

/** News agencies, with the ISO code of the state that they are at home in. */
export const newsAgencies: ReadonlyMap<string, string> = new Map(
  keyedList(`
    AE WAM
    AT APA, Austria Press Agency
    AU AAP, Australian Associated Press
    AZ Trend News Agency
    BR Agência Brasil
    BY BelTA
    CA Canadian Press
    CN CNS, China News Service, Xinhua, Xinhua News Agency
    CU Prensa Latina
    DE DPA, Deutsche Presse-Agentur
    EG MENA, Middle East News Agency
    ES EFE
    FR AFP, Agence France-Presse
    GB PA Media, Press Association, Reuters, Thomson Reuters
    GR AMNA
    IN ANI, Asian News International, PTI, Press Trust of India
    IR Fars, Fars News Agency, IRIB, IRNA, ISNA, Mehr News Agency, Tasnim, Tasnim News Agency
    IT ANSA, Adnkronos
    JP Jiji Press, Kyodo, Kyodo News
    KP KCNA, Korean Central News Agency
    KR News1, Newsis, Yonhap, Yonhap News, Yonhap News Agency
    KZ Kazinform
    MY Bernama
    NG News Agency of Nigeria
    PK APP, Associated Press of Pakistan
    PL PAP, Polish Press Agency
    RU Interfax, Itar-Tass, RIA, RIA Novosti, Sputnik, TASS, Tass
    SA SPA, Saudi Press Agency
    SY SANA
    TR Anadolu, Anadolu Agency, Anadolu News Agency
    TW CNA, Central News Agency
    UA Interfax-Ukraine, UNIAN, Ukrinform
    US AP, Associated Press, Bloomberg, Bloomberg News, Dow Jones Newswires, UPI, United Press International
    VN VNA
  `),
);

/** Newspapers, broadcasters and sites that agencies and papers cite, with the ISO code of their home; outlets.ts has the names that pages use. */
export const newsOutlets: ReadonlyMap<string, string> = new Map(
  keyedList(`
    AE Al Arabiya, Gulf News, Khaleej Times
    AU ABC News, Sydney Morning Herald
    CA CBC, CTV, Globe and Mail, Toronto Star
    CN CCTV, CGTN, China Central Television, China Daily, Global Times, People's Daily
    DE Bild, Der Spiegel, Deutsche Welle, Die Welt, Die Zeit, Frankfurter Allgemeine Zeitung, Süddeutsche Zeitung
    EG Al-Ahram
    ES El Mundo, El País, El Pais
    FR France 24, Le Figaro, Le Monde, Libération, RFI, Radio France Internationale
    GB BBC, BBC News, Daily Mail, Daily Mirror, Daily Telegraph, Financial Times, ITV, Sky News, Sunday Times, The Economist, The Guardian, The Independent, The Sun, The Telegraph, The Times of London
    HK South China Morning Post
    IL Haaretz, Jerusalem Post, Times of Israel, Yedioth Ahronoth
    IN Hindustan Times, Indian Express, NDTV, The Hindu, Times of India
    IT Corriere della Sera, La Repubblica
    JP Asahi Shimbun, Japan Times, Mainichi Shimbun, NHK, Nikkei, Yomiuri Shimbun
    KP Rodong Sinmun
    KR Arirang, Chosun Ilbo, Dong-A Ilbo, Hankyoreh, JoongAng Ilbo, KBS, Korea Herald, Korea Times
    LB Al Mayadeen, Al-Manar
    PK Dawn, Express Tribune, Geo News
    QA Al Jazeera, Al-Jazeera, Aljazeera
    RU Echo of Moscow, Gazeta.ru, Izvestia, Kommersant, Komsomolskaya Pravda, Meduza, Moscow Times, NTV, Novaya Gazeta, Pravda, RBC, RT, Rossiya 1, Rossiyskaya Gazeta, Russia Today, Vedomosti
    SG Channel NewsAsia, Straits Times
    TR Hurriyet, TRT
    UA Kyiv Independent, Kyiv Post, Ukrainska Pravda
    US ABC, Axios, Boston Globe, Breitbart, Breitbart News, BuzzFeed, BuzzFeed News, CBS, CBS News, CNBC, CNN, Chicago Tribune, Daily Beast, Daily Caller, Drudge Report, Forbes, Fox Business, Fox News, HuffPost, Huffington Post, Los Angeles Times, MSNBC, Mother Jones, NBC, NBC News, NPR, National Review, New York Daily News, New York Post, New York Times, New Yorker, Newsweek, PBS, Politico, ProPublica, Radio Free Asia, Radio Free Europe, Rolling Stone, Slate, The Atlantic, The Hill, The Intercept, Time magazine, USA TODAY, USA Today, Univision, VOA, Vanity Fair, Voice of America, Vox, Wall Street Journal, Washington Examiner, Washington Post, Washington Times
  `),
);
