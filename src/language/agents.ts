import { lexiconTags } from './names/english.js';
import { isOccupation } from './occupations.js';
import { isOfficeNoun } from './titles.js';
import { wordList } from './word-list.js';

/** Nouns in the singular for people that have no office and no trade: kin, parts played, sides taken. */
const people: ReadonlySet<string> = new Set(
  wordList(`
    accuser, activist, admirer, advocate, adviser, advisor, aide, ally, analyst, applicant, attorney, author, backer, backbencher, beneficiary,
    boss, boy, brother, buyer, campaigner, candidate, celebrity, checker, child, citizen, collaborator, colleague, commentator, competitor,
    complainant, congressman, congresswoman, conservative, consumer, correspondent, counterpart, couple, cousin, creditor, critic, daughter,
    delegate, democrat, demonstrator, deputy, detractor, diplomat, donor, economist, elector, employee, employer, envoy,
    executive, expert, extremist, fan, father, fighter, foe, follower, founder, friend, girl, governor, hardliner, historian, host, husband,
    immigrant, incumbent, individual, insider, insurgent, islamist, journalist, judge, justice, kid, lawmaker, lawyer, leader, legislator,
    liberal, loyalist, man, manager, marcher, mayor, member, migrant, militant, minister, moderate, mother, nationalist, negotiator, neighbor,
    neighbour, nominee, observer, officer, official, operative, opponent, owner, panel, panelist, parent, participant, partner, passenger,
    pastor, patient, patriot, person, pilgrim, player, plaintiff, politician, pollster, premier, president, priest, principal,
    producer, progressive, proponent, prosecutor, protester, protestor, pundit, rebel, refugee, regulator, relative,
    reporter, representative, republican, researcher, resident, respondent, reviewer, rival, scholar, scientist, senator, separatist, settler, shareholder,
    skeptic, sceptic, socialist, soldier, son, source, spectator, spokesman, spokesperson, spokeswoman, staffer, strategist, student,
    successor, superdelegate, supporter, surrogate, survivor, suspect, sympathizer, taxpayer, teacher, teammate, teenager, tourist, trustee,
    tycoon, veteran, victim, villager, viewer, volunteer, voter, whistleblower, widow, wife, witness, woman, worker, writer, youth
  `),
);

/** Nouns for several people, or for a body that acts as one. */
const bodies: ReadonlySet<string> = new Set(
  wordList(`
    administration, agency, airline, alliance, army, assembly, association, audience, authority, bank, board, brotherhood, bureau, business, cabinet, campaign,
    camp, caucus, chamber, charity, church, city, clan, club, coalition, commission, committee, community, company, confederation, congregation, congress,
    consortium, corporation, council, country, county, court, crew, crowd, delegation, department, duo, editor, electorate, embassy, establishment, faction, faculty, family, federation, firm,
    force, foundation, gang, government, group, house, industry, institute, institution, jury, leadership, league, left, lobby, majority, management, media, men, military, militia,
    ministry, minority, monarchy, movement, nation, network, office, opposition, organisation, organization, outlet, paper, parliament, party, people, police, poor, presidency, press, prosecution,
    public, publication, publisher, regime, right, secretariat, senate, society, staff, state, team, think tank, trade union, troop, trust, tribe, union, university, vendor, watchdog, women, newspaper, magazine
  `),
);

/** Nouns for what holds words: it says what its author says. */
const papers: ReadonlySet<string> = new Set(
  wordList(`
    account, ad, advertisement, average, data, figure, affidavit, agenda, agreement, analysis, announcement, article, audit, blog, book, brief, briefing, cable, column, comment, complaint, communique,
    constitution, decision, declaration, decree, document, draft, editorial, email, essay, filing, finding, guideline, indictment, inquiry, interview, investigation, judgment, lawsuit, leaflet, letter, manifesto,
    manual, memo, memoir, memorandum, message, motion, note, notice, opinion, order, paper, petition, platform, poll, polling, post, poster, probe, proclamation, proposal, record, release, remark, report, research, resolution, review,
    ruling, sentence, slogan, speech, brochure, bylaw, caption, census, charter, chart, commercial, documentary, dossier, film, flyer, headline, mailer, movie, novel, pamphlet, readout, script, textbook, trailer, statement, story, study, suit, survey, testimony, text, transcript, treaty, tweet, verdict, video, website
  `),
);

/** Whether the noun, in either number, is one for people or a body that can want and judge. */
export function isAgentNoun(noun: string): boolean {
  return formsOf(noun.slice(noun.lastIndexOf('-') + 1)).some(
    (word) =>
      people.has(word) ||
      bodies.has(word) ||
      isOccupation(word) ||
      isOfficeNoun(word) ||
      /(?:ist|crat|eer|(?:wo)?m[ae]n|person|people|folk)$/.test(word) ||
      lexiconTags(word).includes('Actor'),
  );
}

/** Whether the noun, in either number, is one for a body that can want and judge: “office”, “union”. */
export function isBodyNoun(noun: string): boolean {
  return formsOf(noun).some((word) => bodies.has(word));
}

/** Whether the noun, in either number, is one for a text. */
export function isPaperNoun(noun: string): boolean {
  return formsOf(noun).some((word) => papers.has(word));
}

function formsOf(noun: string): string[] {
  const word = noun.toLowerCase();
  if (/ies$/.test(word)) return [word, `${word.slice(0, -3)}y`];
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return [word, word.slice(0, -2), word.slice(0, -1)];
  return /[^s]s$/.test(word) ? [word, word.slice(0, -1)] : [word];
}
