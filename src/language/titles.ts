import { wordList } from './word-list.js';

/** Forms of address before a name. They name no office. */
const courtesyTitles: ReadonlySet<string> = new Set(
  wordList(`
    Dr, Dr., Don, Doña, Frau, Hajj, Herr, Hon, Hon., Madam, Madame, Miss, Monsieur, Mr, Mr., Mrs, Mrs., Ms, Ms.,
    Maulana, Mullah, Señor, Sir, Dame, Lady, Lord, Prof, Prof., Shri, Smt
  `),
);

/** Nouns for an office or a role that may stand, capitalised, right before a name: all in lower case, without full stop. */
export const officeNouns: ReadonlySet<string> = new Set(
  wordList(`
    admiral, adm, advisor, adviser, advocate, agent, aide, ambassador, analyst, archbishop, architect, assemblyman,
    assemblywoman, attorney, author, ayatollah, banker, baron, baroness, bishop, boss, brigadier, candidate,
    capt, captain, cardinal, ceo, cfo, chair, chairman, chairperson, chairwoman, chancellor, chef, chief, cleric, cllr,
    co-founder, coach, col, colonel, comedian, comdr, cmdr, commandant, commander, commentator, commissioner, comptroller,
    comrade, congressman, congresswoman, constable, consul, coordinator, coroner, corporal, correspondent, councillor, counselor, counsellor,
    councilman, councilwoman, councilor, count, countess, cpl, czar, deacon, dean, delegate, deputy, det, detective, dictator,
    diplomat, director, doctor, duchess, duke, economist, editor, emir, emperor, empress, envoy, executive, father,
    founder, gen, general, gov, governor, graf, head, imam, inspector, journalist, judge, justice, king, lawmaker, lawyer,
    leader, legislator, lieutenant, lt, maj, major, manager, marshal, mayor, midfielder, minister, monk, monsignor, mp, nurse,
    officer, official, ombudsman, parliamentarian, operative, owner, pastor, patriarch, philanthropist, physician, pilot, player, politician,
    pope, premier, president, priest, prince, princess, principal, producer, professor, prosecutor, pvt, queen, rabbi,
    rapporteur, reader, rector, referee, regent, rep, reporter, representative, rev, reverend, scientist, secretary,
    secretary-general, sen, senator, sergeant, sgt, sheik, sheikh, sheriff, shogun, sister, solicitor, speaker, spokesman,
    spokesperson, spokeswoman, strategist, striker, student, sultan, superintendent, surgeon, supt, taoiseach, teacher,
    treasurer, tsar, undersecretary, vice-chair, vice-chairman, vice-chancellor, vice-president, viceroy, viscount, warden,
    whip, writer, governor-general, director-general, defender, forward, goalkeeper, winger, captain-general, sub-inspector,
    congressperson, skipper, suspect, vicar, headteacher, singer, actor, actress, rapper, filmmaker, activist, artist, billionaire, brig, businessman, businesswoman,
    entrepreneur, tycoon, historian, novelist, poet, researcher, veteran, expert, lecturer, mogul, resident, mother, brother
  `),
);

/** Words that stand before the noun of an office and belong to it. */
export const officeModifiers: ReadonlySet<string> = new Set(
  wordList(`
    acting, affairs, agriculture, air, area, army, assistant, associate, attorney, brigadier, cabinet, campaign, chief, city,
    climate, co, communications, corporate, council, county, court, creative, crown, culture, defence, defense, department, deputy,
    development, digital, district, domestic, economic, economics, economy, education, election, emeritus, energy, environment,
    environmental, ex, exchequer, executive, external, federal, field, finance, financial, first, fisheries, foreign,
    former, founding, general, grand, health, home, honorary, house, housing, human, immigration, industry,
    information, infrastructure, intelligence, interim, interior, international, investment, joint, junior, justice,
    labor, labour, lance, land, lead, legal, lieutenant, lt, maj, major, majority, managing, marketing, marine,
    media, military, minority, national, naval, navy, opposition, parliament, parliamentary, party, petroleum, planning, police,
    policy, political, press, prime, principal, private, provincial, public, rear, regional, research, resources, revenue,
    rights, science, second, secretary, security, senate, senior, shadow, social, special, sports, staff, state,
    sub, supreme, technical, technology, tourism, trade, transport, transportation, treasury, union, vice, vice-,
    water, welfare, white, women, works, youth, gen, ruling, chief-of-staff, incumbent, then, late, longtime, veteran,
    communist, religious, spiritual, outgoing, incoming, elect, designate, top
  `),
);

/** Words of address or office that say that a man, or a woman, bears them. */
const maleWords: ReadonlySet<string> = new Set(
  wordList(`
    actor, archbishop, assemblyman, ayatollah, baron, bishop, boy, brother, businessman, cardinal, chairman, congressman,
    councilman, count, don, duke, emir, emperor, father, gentleman, husband, imam, king, lord, man, monk, monsieur, mr,
    mullah, patriarch, pope, priest, prince, señor, sheik, sheikh, shri, sir, son, spokesman, sultan, tsar, uncle,
    viscount, widower, grandfather, grandson, nephew, herr, statesman
  `),
);
const femaleWords: ReadonlySet<string> = new Set(
  wordList(`
    actress, assemblywoman, aunt, baroness, businesswoman, chairwoman, congresswoman, councilwoman, countess, dame,
    daughter, doña, duchess, empress, frau, girl, grandmother, lady, madam, madame, miss, mother, mrs, ms, nun, princess,
    queen, sister, smt, spokeswoman, widow, wife, woman, granddaughter, niece
  `),
);

/** Whether `word` is a form of address (“Mr”, “Dr.”, “Sir”): never a part of a name, no office either. */
export function isCourtesyTitle(word: string): boolean {
  return courtesyTitles.has(word);
}

/** Whether `word` names an office or role, as it may stand before a name: “President”, “Gen.”, “lawmaker”. */
export function isOfficeNoun(word: string): boolean {
  return officeNouns.has(bare(word));
}

/** Whether `word` may stand before the noun of an office: “Deputy”, “Foreign”, “vice”. */
export function isOfficeModifier(word: string): boolean {
  return officeModifiers.has(bare(word));
}

const abbreviations: ReadonlyMap<string, string> = new Map([
  ['adm', 'admiral'],
  ['capt', 'captain'],
  ['cllr', 'councillor'],
  ['col', 'colonel'],
  ['det', 'detective'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['lt', 'lieutenant'],
  ['rep', 'representative'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
]);

/** Other words for one office, each with the word that stands for all of them. */
const sameOffice: ReadonlyMap<string, string> = new Map([
  ...wordList('congressman, congressperson, congresswoman').map((word): [string, string] => [word, 'representative']),
  ...wordList('spokesman, spokeswoman').map((word): [string, string] => [word, 'spokesperson']),
  ...wordList('chair, chairperson, chairwoman').map((word): [string, string] => [word, 'chairman']),
  ['advisor', 'adviser'],
]);

/** A word in lower case, an abbreviated title in full: “Gov.” is “governor”. */
export function titleInFull(word: string): string {
  const noun = bare(word);
  return abbreviations.get(noun) ?? noun;
}

/** The noun of an office in lower case, so that “Gov.” and “governor”, “Rep.” and “congresswoman” are one. */
export function officeNoun(word: string): string {
  const noun = titleInFull(word);
  return sameOffice.get(noun) ?? noun;
}

export type Gender = 'female' | 'male';

/** The gender that a title or role says, null where it says none. */
export function genderOfTitle(title: string): Gender | null {
  for (const word of title.split(' ')) {
    if (maleWords.has(bare(word))) return 'male';
    if (femaleWords.has(bare(word))) return 'female';
  }
  return null;
}

/** Lower case, without the full stop of an abbreviation and without “ex-”. */
function bare(word: string): string {
  const lower = word.toLowerCase();
  const whole = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return whole.includes('-') ? whole.replace(/^(?:ex|vice)-(?=\p{L})/u, '') : whole;
}
