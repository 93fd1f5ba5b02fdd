import { describe, expect, it } from 'vitest';
import { mark, namesFound, unmark } from './marked.js';

/** All names are marked: what is not marked must not be found. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'by lexicon': [
    '[Yonhap](organization) reported from [South Korea](place) that [Russians](group) left [Damascus](place).',
    'Ties between the [U.S.](place) and [N. Korea](place) froze, the [C.I.A.](organization) said.',
    '[USA TODAY](organization) reported that the [USA](place) won.',
    'The meal was nice and the reading was long.',
    'It cost ten million US dollars.',
  ],
  'whole at hyphens': [
    'The researcher [Mei-Ling Chua](person) told the [Miami-Dade County Police Department](organization).',
    'The [Trump](person)-[Clinton](person) debate was on. A [Berlin](place)-[Paris](place) train stopped.',
  ],
  'by head': [
    'She told the [Russian Foreign Ministry](organization) and the [University of the West Indies](organization).',
    'He runs the [Food and Drug Administration](organization) and the [Ministry of Labor and Employment](organization).',
    'They met at the [Vostochny Cosmodrome](facility) before the [Eastern Economic Forum](event) on [Lake Baikal](place).',
    'He is a member of the [Workers’ Party](organization) and of its [Central Committee](organization).',
    'A court in the valley fined the bank.',
  ],
  'apart from what stands beside them': [
    'She backed [Ann Lee](person) for the 2018 [Senate](organization) election in [Texas](place).',
  ],
  'behind a title, which is split off': [
    'Transport Minister [Rahmat Osei](person) told lawmaker [Ann Lee](person) and Mr [Osei](person).',
    'President [Vladimir Putin](person) met President [Moon Jae-in](person) and [King Abdullah University](organization).',
    'Then Secretary of State [John Kerry](person) flew home with Dr [al-Ansari](person).',
    'The prime minister and the captain of the ship left.',
    'The official [Xinhua](organization) news agency said so.',
    'He came with Miss [Berg](person). She won Miss Universe.',
  ],
  'behind an occupation, which is split off': [
    'Seamstress [Rosa Ortega](person) met plumber [Joe Fell](person) and taxi driver [Ali Rezai](person).',
    'Guard [Peter Sandys](person) left. Guard duty is dull, the guard said.',
    "Mr. [Kasper](person) was coy about the deal. Aides said he hoped to push back against Mr. [Lind](person)'s entreaties.",
    'The drivers and the guard left, and a miner said nothing.',
  ],
  'behind the word for what it is': [
    'Charity [Homeless Link](organization) said so; the charity [Shelterbox](organization) agreed.',
    'The [Charity Commission](organization) asked. An airline fell.',
  ],
  'of firms with “&”': [
    'She called in [Mayhew & Stone](organization), an outside firm. Salt & pepper was on the table.',
  ],
  'with the word for what it is in it or beside it': [
    'Snipers lay on the [Hotel Kamran](facility). They saw the [Achvad Dynasty Museum](facility), where the Prime Minister ate.',
    'It went to [Greenline](organization), a firm part-owned by his brother. [Greenline](organization) said it had won fairly.',
    '[Bo Lind](person), a company spokesman, left.',
  ],
  'not of what somebody is minister of': ['He is the Minister of Internal Affairs.'],
  'of agencies, airlines and papers': [
    '[Solent Air](organization) told [Baltic Wire](organization) and [Gazzetta dello Sport](organization).',
    '[Agence Nord](organization) reported it. The air was cold on the wire.',
  ],
  'of what acts like a firm': [
    'In May [Zentara](organization) said it would recall the pill. [Zentara](organization) employs nine.',
    'In May [Zentara](person) said he would go.',
  ],
  'of laws that open with states': [
    'The [North American Free Trade Agreement](law) and the [United States-Mexico-Canada Agreement](law) differ.',
    'The [United States](place) and [Mexico](place) have an agreement under [Article II](law).',
    'The launches violate [UN Security Council Resolutions](law), the [White House](organization) said.',
    'He is a professor at [Harvard Law](organization) and wrote to the [Resolution Foundation](organization).',
    'He graduated from [Harvard Law](organization) and wrote to the [Resolution Foundation](organization).',
  ],
  'where a lawmaker is from': [
    'Representative [Ada Lind](person) of [California](place), the majority leader, left.',
    'Gov. [Bo Lind](person) (R) announced it. Rep. [Ada Holm](person) (D) disagreed.',
    'Senator [Bo Isaksen](person), [Republican](group) of [Georgia](place), spoke. So did Mr. [Lind](person), a [Virginia](place) [Democrat](group).',
    'The [Republican Party](organization) left. At least one senator, [Arizona](place)’s [John Maddow](person), stayed.',
    'Every former secretary of the [Department of Homeland Security](organization), including former chief of staff [John Kell](person), wrote.',
    'The [Trans-Pacific Partnership](organization) was signed. The trans-[Pacific](place) deal failed.',
    'Senator [Joseph I. Lind](person) of [Connecticut](place) spoke. [White House](organization) Press Secretary [Ada Holm](person) nodded.',
    'Figures like [Newt Ringer](person), a former speaker, and [Sarah Malin](person), the party’s nominee, were angry.',
    '[Bo Lind](person), [Democrat](group) of [Nevada](place), the majority leader, voted.',
  ],
  'where a party or a month stands before': [
    'Sen. [Rand Paul](person), R-[Ky.](place), voted no; [Ann Collins](person) (R-[Maine](place)) did too.',
    'Sen. [Jan Frei](person), D-[Calif.](place), and Rep. [Ann Collins](person) (R-[Ark.](place)) left [Tempe](place), [Ariz.](place), on Monday.',
    '[Jan Frei](person), a doctor, spoke. On Jan 3 [Frei](person) left, and in June [Vladimir Putin](person) did.',
  ],
  'of storms': [
    'He led the state through [Hurricane Sandy](event), [Typhoon Hagibis](event) and [Tropical Storm Hanna](event).',
    'The Storm Warning of May was late. [Sandy Berg](person) slept.',
  ],
  'in a dateline': [
    '[PORT ADELE](place), Aug. 14 ([Reuters](organization)) — Soldiers took over.',
    'STOP — it is late.',
  ],
  'but no verb that opens a sentence': ['Grant him leave, she said. Whatever [Trump](person) says, he means.'],
  'of people, by given or family name': [
    'A lawyer, [Priya Menon](person), spoke to [Kim Jong-un](person), [Xi Jinping](person) and [Leif-Eric Easley](person).',
    'He saw [Ursula von der Leyen](person) and [J. K. Rowling](person) there.',
    'In the end it was grace and hope that will mark the day.',
  ],
  'by one word for a body of the state': [
    'The bill was approved by the [Senate](organization) before [Congress](organization) rose.',
    'The cabinet met in the senate room.',
  ],
  'by acronym': [
    'Leaders of the [SCO](organization) met.',
    'There was NO COLLUSION at all, and the GDP rose by HK$200.',
    'The consumer price index (CPI) rose; the CPI had been flat.',
    'Spending on science, technology and innovation (STI) grew. He said STI mattered to unmanned aerial systems (UAS).',
  ],
  'of papers': ['It was first reported by [The Times](organization) of all papers.', 'The times were hard.'],
  'by capitals in the middle of a sentence': [
    'The ferry left the island of [Langkapuri](place), where [Adila](person), 34, lives.',
    'He joined the snack maker [Kestrel](organization) as its head.',
    'Survivors said that nothing was left. Completion is expected soon.',
  ],
  'of a nationality, of whoever speaks': [
    '“It is late,” said [Polish Berg](person), one of the singers. [Polish Berg](person) left. “No,” said [Otto Berg](person).',
    '[Otto Berg](person) sang. “It is late,” said [Polish](group) [Berg](person), the singer.',
    '“It is late,” said [Polish](group) president [Otto Berg](person). [Polish](group) [Roth](person) left.',
  ],
  'with parts that are names': [
    '[North Korea](place) prepares for the [Trump](person)-[Kim](person) summit.',
    'Their [Russia](place)-[DPRK](place) friendship is praised by [US](place)-based critics.',
  ],
};

describe('names', () => {
  for (const [kind, sources] of Object.entries(cases)) {
    it.each(sources)(`${kind}: %s`, (source) => {
      const { text } = unmark(source);
      expect(mark(text, namesFound(text))).toBe(source);
    });
  }

  it('leave out the possessive mark and the article', () => {
    const source = "The [Kremlin](place)’s plans and [Russia](place)'s army, said [RIA Novosti](organization).";
    const { text } = unmark(source);
    expect(mark(text, namesFound(text))).toBe(source);
  });

  it('do not run together in a headline', () => {
    const source = '[Vladimir Putin](person) Says [China](place) Will Gain From Longer Pipeline\n\nHe spoke.';
    const { text } = unmark(source);
    expect(mark(text, namesFound(text))).toBe(source);
  });
});
