/** A newspaper, broadcaster, site or news agency with the names that pages and credits use for it. */
export interface Outlet {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** News agencies and photo agencies: what datelines, bylines and photo credits name. */
const agencies: readonly (readonly string[])[] = [
  ['Agence France-Presse', 'AFP', 'Agence France Presse'],
  ['Agencia EFE', 'EFE'],
  ['Anadolu Agency', 'Anadolu', 'AA Photo'],
  ['ANI', 'Asian News International'],
  ['ANSA'],
  ['Antara'],
  ['Associated Press', 'AP', 'The Associated Press'],
  ['Australian Associated Press', 'AAP'],
  ['Belga'],
  ['BelTA'],
  ['Bernama'],
  ['Bloomberg', 'Bloomberg News'],
  ['Canadian Press', 'The Canadian Press'],
  ['Central News Agency', 'CNA'],
  ['Deutsche Presse-Agentur', 'dpa', 'DPA'],
  ['European Pressphoto Agency', 'EPA', 'EPA-EFE'],
  ['Getty Images', 'Getty'],
  ['IANS', 'Indo-Asian News Service'],
  ['Inter Press Service', 'IPS'],
  ['Interfax'],
  ['IRNA'],
  ['Jiji Press', 'Jiji'],
  ['Korean Central News Agency', 'KCNA', 'KCNA via KNS'],
  ['Kyodo News', 'Kyodo'],
  ['Lusa'],
  ['MENA'],
  ['NurPhoto'],
  ['PA Media', 'Press Association', 'PA Wire'],
  ['Petra'],
  ['Press Trust of India', 'PTI'],
  ['Reuters', 'Thomson Reuters'],
  ['RIA Novosti', 'RIA'],
  ['SANA'],
  ['Shutterstock'],
  ['SIPA', 'Sipa USA'],
  ['Sputnik'],
  ['TASS', 'ITAR-TASS'],
  ['Ukrinform'],
  ['United News of India', 'UNI'],
  ['United Press International', 'UPI'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Yonhap News Agency', 'Yonhap', 'Yonhap News'],
  ['ZUMA Press', 'ZUMA'],
];

/** Newspapers, broadcasters, magazines and sites whose names can not be told from their words alone. */
const publishers: readonly (readonly string[])[] = [
  ['ABC News', 'ABC'],
  ['Al Arabiya'],
  ['Al Jazeera', 'Aljazeera'],
  ['Al-Monitor'],
  ['Arab News'],
  ['Axios'],
  ['BBC', 'BBC News', 'BBC Sport', 'BBC World Service'],
  ['Breitbart', 'Breitbart News'],
  ['Business Insider', 'Insider'],
  ['BuzzFeed News', 'BuzzFeed'],
  ['CBC', 'CBC News'],
  ['CBS News', 'CBS'],
  ['Channel NewsAsia'],
  ['Clarín'],
  ['CNBC'],
  ['CNN', 'CNN Politics'],
  ['Corriere della Sera'],
  ['Dawn'],
  ['Der Spiegel', 'Spiegel'],
  ['Deutsche Welle', 'DW'],
  ['Dong-A Ilbo'],
  ['El Mundo'],
  ['El País'],
  ['Euronews'],
  ['Forbes'],
  ['Fox News', 'FOX News', 'Fox News Digital'],
  ['France 24', 'FRANCE 24'],
  ['Globe and Mail', 'The Globe and Mail'],
  ['Guardian', 'The Guardian'],
  ['Haaretz'],
  ['Handelsblatt'],
  ['Hankyoreh'],
  ['HuffPost', 'Huffington Post', 'The Huffington Post'],
  ['Independent', 'The Independent'],
  ['Izvestia'],
  ['JoongAng Ilbo'],
  ['Kommersant'],
  ['Kyiv Independent', 'The Kyiv Independent'],
  ['La Repubblica'],
  ['Le Figaro'],
  ['Le Monde'],
  ['Libération'],
  ['Meduza'],
  ['Mint'],
  ['Moscow Times', 'The Moscow Times'],
  ['MSNBC'],
  ['NBC News', 'NBC'],
  ['NDTV'],
  ['Newsweek'],
  ['NHK'],
  ['NK News'],
  ['NPR', 'National Public Radio'],
  ['PBS', 'PBS NewsHour'],
  ['Politico', 'POLITICO'],
  ['ProPublica'],
  ['Quartz'],
  ['Radio Free Asia', 'RFA'],
  ['Radio Free Europe/Radio Liberty', 'RFE/RL'],
  ['Rappler'],
  ['Rodong Sinmun'],
  ['RT', 'Russia Today'],
  ['RTÉ'],
  ['Semafor'],
  ['Sky News', 'SKY News'],
  ['Slate'],
  ['Süddeutsche Zeitung'],
  ['The Atlantic'],
  ['The Conversation'],
  ['The Economist', 'Economist'],
  ['The Hill'],
  ['The Hindu'],
  ['The New Yorker'],
  ['The Telegraph', 'Daily Telegraph', 'The Daily Telegraph'],
  ['The Wire'],
  ['TIME', 'Time Magazine'],
  ['TRT World', 'TRT'],
  ['USA Today', 'USA TODAY'],
  ['Vice News', 'VICE News'],
  ['Voice of America', 'VOA'],
  ['Vox'],
  ['WION'],
  ['Wired', 'WIRED'],
  ['Yahoo News', 'Yahoo! News'],
];

/** Words that close the name of a newspaper, broadcaster or agency: “Harbour Post”, “The Straits Times”. */
const outletWords: ReadonlySet<string> = new Set(
  'Advertiser Advocate Agency Argus Beacon Broadcasting Bulletin Chronicle Clarion Courier Daily Dealer Desk Digest Dispatch Echo Examiner Express Eye Gazette Globe Herald Inquirer Insider Journal Leader Ledger Magazine Mail Mercury Messenger Mirror Monitor News Newspaper Newswire Observer Online Post Press Radio Record Register Reporter Review Sentinel Signal Spectator Standard Star Statesman Sun TV Telegram Telegraph Times Today Tribune Voice Week Weekly Wire World'.split(
    ' ',
  ),
);

/** Words that open it and are no name else: “Daily Comet”, “Herald International”, “Ledger of Medicine”. */
const outletOpeners: ReadonlySet<string> = new Set(
  'Chronicle Daily Gazette Herald Journal Ledger Newswire Sentinel Telegraph Tribune Weekly'.split(' '),
);

export const outlets: readonly Outlet[] = [...agencies, ...publishers].map(([name, ...aliases]) => ({
  name: name!,
  aliases,
}));

const byName: ReadonlyMap<string, string> = new Map(
  outlets.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [form, name] as const)),
);

/** All forms of all names, the longest first, as whole words. */
const anyName = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...byName.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** The usual name of the outlet or agency that `words` are a name of, or null. */
export function outletNamed(words: string): string | null {
  return byName.get(words) ?? byName.get(words.replace(/^the\s+/i, '')) ?? null;
}

/** The outlets and agencies named in a short string, with their places. */
export function findOutlets(words: string): { readonly name: string; readonly start: number; readonly end: number }[] {
  return [...words.matchAll(anyName)].map((match) => ({
    name: byName.get(match[0])!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether `words` are the name of an outlet, by the list or by their form: capitalised, with a word such as “Post”. */
export function looksLikeOutlet(words: string): boolean {
  if (outletNamed(words) !== null) return true;
  const parts = words.split(/\s+/);
  if (parts.length > 5 || !parts.every((part) => /^(?:\p{Lu}|of$|and$|the$|&$)/u.test(part))) return false;
  // “Tribune Staff Writer”: who writes for it.
  if (
    parts.length < 2 ||
    /^(?:columnist|contributor|correspondent|editor|reporter|staff|writer)s?$/i.test(parts.at(-1)!)
  )
    return false;
  return (
    outletOpeners.has(capitalised(parts[0]!)) || parts.some((part, at) => at > 0 && outletWords.has(capitalised(part)))
  );
}

function capitalised(word: string): string {
  return /^\p{Lu}{3,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
