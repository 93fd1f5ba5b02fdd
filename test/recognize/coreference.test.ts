import { describe, expect, it } from 'vitest';
import { entitiesOf, mark, resolved, unmark } from './marked.js';

/** Marks with one number are one entity; `-` is a mention of none. */
const cases: Readonly<Record<string, readonly string[]>> = {
  descriptions: [
    'Russian President [Vladimir Putin](1) met North Korean leader [Kim Jong Un](2). [The North Korean leader](2) left. [The Russian president](1) stayed.',
    'The ferry’s captain, [Jonas Lim](1), was held. [The captain](1) denied it.',
    '[Rahmat Osei](1), the transport minister, spoke. [The minister](1) left.',
    'Minister [Rahmat Osei](1) met Minister [Ann Lee](2). [The minister](-) left.',
    'President [Ann Lee](1) spoke. [The former president](-) and [the vice president](-) did not.',
    'The [European Commission](1) met. [The commission](1) decided.',
    'Foreign Minister [Sergei Lavrov](1) of Russia left. [The Russian leader](-) stayed.',
  ],
  offices: [
    'They passed the deal President [Lind](1) struck. [The president](1) left.',
    'Enter Ms. [Lauten](1) — [a former aide](1) [who](1) writes — whose notes are sharp.',
    'President [Berg](1) spoke. “This is a grab by a tired president,” Ada Roth said. [The president](1) left. Few know [Paul Berg](1).',
    'Lusavian Prime Minister [Ann Lee](1) met Foreign Minister [Bo Berg](2). [The prime minister](1) left.',
    'Gov. [Ann Lee](1) spoke. [The governor](1) left.',
    'President [Ann Lee](1) and Vice President [Bo Berg](2) spoke. [The vice president](2) left. [The president](1) did not.',
    'Former Mayor [Ann Lee](1) met Mayor [Bo Berg](2). [The former mayor](1) left. [The mayor](2) did not.',
    'Former Vice President [Ann Lee](1) spoke. [The vice president](-) did not.',
    'Senate Speaker [Ann Lee](1) spoke. [The Senate speaker](1) left. [The House speaker](-) did not.',
    'Rep. [Paul Berg](1) met Sen. [Ann Lee](2). [The congressman](1) thanked [the senator](2).',
  ],
  'first person': [
    '“[I](1) am glad,” said Brightwater Bank chief executive [Anika Solberg](1). “[My](1) board agrees.”',
    '“[We](1) will not sell,” [Brightwater Bank](1) said.',
    '“[I](-) am glad,” the sign read. [Paul Berg](1) and [Ann Lee](2) agreed.',
    '[Paul Berg](1) said he and [I](-) would go.',
    '“[I](1) am glad,” [Anika Solberg](1) said. “It took years.\n\n“But [I](1) never gave up.”',
    '[Anika Solberg](1) said: “It took years.\n\n“But [I](1) never gave up.”',
    '[Anika Solberg](1) said: “It took years.”\n\n“But [I](-) never gave up.”',
  ],
  things: [
    '[Brightwater Bank](1) said [it](1) would cut jobs. [Its](1) shares fell.',
    'A fire broke out, the [United Nations](1) said. [Brightwater Bank](2) said on Friday that [it](2) had closed.',
    'The [United Nations](1) sent troops. The [African Union](2) condemned what [it](2) called a crime.',
    'The location of the talks in [Russia](1) is seen as a provocation, as [it](-) breaks a resolution.',
    'The [New York Times](1) reported on Thursday that prices fell. [The company](-) denied it.',
    '[Harbour Police](1) said in May that reports were wrong. [The force](1) has no suspect.',
    '[Brightwater Bank](1) warned investors. [It](-) is clear that prices will fall.',
    'The retailer [Zentara](1) said that [it](1) would sell [its](1) ferries.',
    '[Harbour Bank](1) sold shares. On [its](1) website, [Harbour Bank](1) named no buyer.',
    '[Harbour Bank](1) sued [Brightwater Bank](2) over [its](-) name.',
    'The court spoke of [Zentara](1) and [its](1) owner, and of [Norlink](2).',
  ],
  'what an organization does besides': [
    '[Harbour Bank](1) will be paid for the steps [it](1) has taken.',
    '[Harbour Bank](1) sold its stake after [it](1) lost the case.',
    '[Harbour Bank](1) sued [Brightwater Bank](2) after [it](-) lost the case.',
    '[Harbour Bank](1) published a study where [it](-) appears that prices fell.',
  ],
  relatives: [
    '[Harbour Bank](1), [which](1) owns [Norlink](2), hired [Anna Berg](3), [who](3) had left.',
    '[Paul Berg](1), [whose](1) firm failed, left.',
    'Members of the [Lusavian Senate](1) [who](-) were there voted for [Paul Berg](2).',
    'Few [Russians](1) [who](-) were asked agreed.',
    '[Paul Berg](1) and [Adam Roth](2), [who](-) plan to talk, met.',
    '[Paul Berg](1) said [that](-) he left.',
  ],
  'people called by where they are from': [
    '[Marco Rubio](1) spoke. [The Florida Republican](1) said that [he](1) would run.',
    '[Luis Suarez](1) scored twice. [The Uruguayan](1), 23, said [he](1) was happy.',
    '[Marco Lind](1) met [Paul Berg](2). [The New Zealander](-) was glad.',
    'Sen. [Anna Lind](1) (D-Calif.) met Sen. [Paul Berg](2) (R-Texas). [The Republican](2) left.',
    'Rep. [Nancy Berg](1) (D-Calif.) beat Rep. [Tim Roth](2) (Ohio). [Roth](2) left. [The California Democrat](1) stayed.',
    'Sen. [Anna Lind](1), [the top Democrat](1) on the committee, spoke after [Paul Berg](2).',
    '[Paul Berg](1) spoke. [The Russian army](-) stayed, and [the French](-) left.',
    '[Elon Berg](1) sold. [The South African](1) left. [The American](-) did not.',
    'Police freed a sailor. [The Russian](1) said [he](1) was tired.',
  ],
  appositions: [
    '[Yuri Ushakov](1), [an adviser](1) for foreign policy, spoke to [Ann Lee](2), [head](2) of the agency.',
    '[The ferry’s captain](1), [Jonas Lim](1), was held.',
    '[Zentara Foods](1), [the second-largest retailer](1) in the country, closed. [The low-cost airline](2), [Norlink](2), did not.',
    '[The Irish airline](1) [Norlink](1) closed. [US carmaker](2) [Harbour Motors](2) and [the police](-) did not.',
    '[Norlink](1), [its European rival](1), closed. [Harbour Bank](2), [their division](2), did not.',
    '[Harbour Bank chief executive](1) [Anika Solberg](1) met [the radio host](2) [Paul Berg](2) and [President](-) [Lee](3).',
    '[Ann Lee](1), [President](1) of Lusavia, spoke.',
    'It named the [officers](-) [Mueller](1) says left.',
    'It was [Dana Lind](1), [the White House Press Secretary](1).',
    '[The speaker](-) and the whip, [Jim Berg](1), left.',
    '[Paul Berg](1) was sued by [his](1) former aide, [Anna Lind](2).',
    'Those who came were [Ann Lee](1), [a boat](-), and [Paul Berg](2).',
    '[Ann Lee](1), [a ship](-) and the crew were lost.',
  ],
  companies: [
    '[Zentara Foods](1) said [the company](1) would appeal. [Harbour Bank](2) did not.',
    'The airline [Norlink](1) lost money. The retailer [Zentara](2) did not. [The airline](1) will close.',
    'The airline [Norlink](1) met the airline [Zentara](2). [The airline](-) will close.',
    '[Norlink Group](1) met [Zentara Foods](2). [The airline](-) will close.',
    '[Norlink Group](1) paid [Zentara Foods](2). In May [the company](1) sold a ferry.',
    'The law firm [Norlink](1) sued. The retailer [Zentara](2) lost. [The law firm](1) was glad.',
    'US car manufacturer [Norlink](1) closed. The retailer [Zentara](2) did not. [The automaker](1) lost money.',
  ],
  'organizations in the plural': [
    '[Harbour Bank](1) have said [they](1) will go on with [their](1) tour.',
    '[Harbour Bank](1) met its clients, who said [they](-) would sell [their](-) shares.',
    'Two clerks fled. [Harbour Bank](1) said [they](-) were armed.',
    'The [White House Council](1) said [they](-) were criminals.',
    '[Harbour Bank](1) said [they](1) had gold. [Harbour Bank](1) said [they](1) would sell it.',
  ],
  'people taken up by what they are': [
    '[Abel Roth](1) was mending nets when the sky tore open. “It sounded like thunder,” [the fisherman](1) told the paper.',
    '[Ann Lee](1) said she would sign. “I will not wait,” [the minister](1) told reporters.',
    '[Paul Berg](1) spoke in Brightwater on Friday. [The retired neurosurgeon](1) said [he](1) was tired.',
    'The Florida striker [Paul Berg](1) signed on Friday. [The forward](1) will stay for a year.',
    'The court heard of [Paul Berg](1) on Friday. [The billionaire](1) declined to comment.',
    '[Paul Berg](1) spoke in Brightwater. [The 43-year-old](1) said [he](1) was tired.',
    'Farm minister [Ann Lee](1) said she would come. To that [the farmer](-) said no.',
    '[Ann Lee](1) crossed the road. [The driver](-) said nothing.',
    'Mayor [Paul Berg](1) spoke. [The senator](-) did not.',
    '[Paul Berg](1) met [Ann Lee](2). [Ann Lee](2) left. [The businessman](-) stayed.',
    '[Ann Lee](1) spoke. [The businessman](-) left.',
    'Aides met. [Paul Berg](1) spoke. [The only senator](-) left.',
    '[Ann Lee](1) spoke. Berg said that [the senator](-) would go.',
  ],
  'who is asked answers': [
    '[Karl Lind](1) of the Post asked [Paul Berg](2) whether it was fair. “Sure it is,” [he](2) said.',
    '[Karl Lind](1) told [Paul Berg](2) that it was fair. “Sure it is,” [he](1) said.',
    '[Karl Lind](1) asked [Paul Berg](2) about a speech [he](2) had made, when [he](2) claimed the mine was safe.',
    '[Karl Lind](1) asked [Paul Berg](2) whether [he](2) would run again.',
    '[Karl Lind](1) asked [Paul Berg](2) to explain why [he](2) left.',
    '[Karl Lind](1) asked [Paul Berg](2) whether [he](1) could leave.',
    '[Karl Lind](1) asked [Paul Berg](2) to back what [he](1) planned.',
  ],
  'whom a sentence turns to': [
    '[Ann Lee](1) left. As for [Mary Cole](2), [she](2) is not worried. “I will win,” [she](2) said.',
    'According to columnist [Karl Lind](1), it tells of [Ann Lee](2). [He](1) calls it a scandal.',
  ],
  'a trade in the name': [
    '[Nordex Air](1) flew to Lyon. [The airline](1) said no.',
    '[Delta Air Lines](1) and [Calder Airways](2) fly there. [The airline](-) said no.',
  ],
  'the newspaper, the agency': [
    'The daily [Vestposten](1) reported the loss. Lind resigned, [the newspaper](1) said.',
    '[Lind](1) told the [BBC](2) that [he](1) would go. [The broadcaster](2) had asked [him](1).',
    '[Reuters](1) reported the loss. [The agency](1) said Lind resigned.',
    'NASA ended it, [Reuters](1) reported. [The agency](-) spent a billion.',
    '[KCNA](1) and [Yonhap](2) reported it. [The agency](-) said no.',
    'Lind wrote in the [Guardian](1). [The paper](-) that was signed was old.',
    'Lind wrote in the [New York Times](1). [The broadcaster](-) agreed, and [the newspaper](1) did.',
  ],
  'what somebody is, who …': [
    '[Ann Lee](1) is [a lawyer](1) and [activist](1) [who](1) has pledged to sue.',
    '[Ann Lee](1) spoke. [She](1) was [a singer](1) [who](1) said little.',
    '[Ann Lee](1) is not [a lawyer](-) [who](-) sues. [Bo Lind](2) is the son of [Ann Lee](1), [who](1) sued.',
  ],
  'what opens with “his”': [
    '[Karl Lind](1) scored 21 goals, the most since [Paul Berg](2)’s 29. [His](1) contract runs for a year. “It is good,” [he](1) said.',
  ],
  'people named later': [
    '“It must stop,” [the culture minister](1) said on Monday. [The minister](1), [Ann Lee](1), will meet the painters.',
    'He will fight on, [his lawyer](1) said. “He is innocent,” [the lawyer](1), [Bo Berg](1), told reporters.',
    '[A spokesman](-) for the ministry denied it. Her spokesman, [Bo Berg](1), did not.',
    '[The senator](-) spoke. Senator [Bo Berg](1) left.',
    '[The interior minister](-) spoke. The culture minister, [Ann Lee](1), left.',
  ],
  'offices of places and bodies': [
    'New Jersey Governor [Ann Lee](1) met Ohio Governor [Paul Berg](2). [The New Jersey governor](1) left.',
    'They chose the mayor of Lower Ashby, [Ann Lee](1), again. [The mayor](1) left.',
    'CNN president [Paul Berg](1) met Yale president [Ann Lee](2). [The CNN president](1) left.',
  ],
  unnamed: [
    '“I leave with [my](1) head held high,” [Ann Lee](1) said. [She](1) took no questions.',
    '[Paul Berg](1) called [a nurse](2) to the house. [The nurse](2) said that [she](2) would come.',
    '[A colonel](1) who gave [his](1) name as [Idris Sow](1) spoke. [The colonel](1) left.',
    '[A spokeswoman](1) for the ministry, [Petra Lind](1), said so. “All is well,” [she](1) added.',
    '[Paul Berg](1) met the mayor’s wife. [People](-) cheered.',
  ],
  pairs: [
    'President [Putin](1) and Commissioner [Kim](2) will attend. [The two leaders](3) will talk; [both leaders](3) agreed.',
    'President [Putin](1) spoke. [The two leaders](-) agreed.',
  ],
  pronouns: [
    '[Vladimir Putin](1) met [Anna Berg](2). [He](1) thanked her, and [she](2) left.',
    'Adviser [Yuri Ushakov](1) announced that President [Putin](2) would come. [He](1) added that all was well.',
    '[Daniel Berg](1) spoke. [He](1) wept.\n\n[Haakon Solheim](2), who heads the board, did not comment on the pilot. “It is early,” [he](2) said.',
    '[Daniel Berg](1) spoke.\n\n[Haakon Solheim](2) met [Adam Roth](3). “It is early,” [he](2) said.',
    '[Mirja Aalto](1) spoke to [Anna Berg](2).\n\nYes, in [Aalto](1)’s view. “This was no attack,” [she](1) said.',
    '[He](-) extended the offer to [Vladimir Putin](1).',
    '[Vladimir Putin](1) met [him](-) in May.',
    '[Vladimir Putin](1) met [a nurse](2). [She](2) smiled.',
    '“We know that [he](1) ([Kim Jong-un](1)) is there,” he said.',
    '“[He](-) is no expert,” [Paul Berg](1) said.',
    '[Paul Berg](1), an aide, said that [Adam Roth](2) would challenge the law. The goal, [he](1) said, is peace.',
    'Senator [Paul Berg](1) would not go that far about [Adam Roth](2). “[Roth](2) must apologize,” [he](1) said.',
    '[Adam Roth](1) won again. After [Roth](1) won, [Paul Berg](2) withdrew [his](2) support.',
    '[Adam Roth](1) slept. [Paul Berg](2) dismissed what was said against [himself](2).',
    '“There was no plan,” [Paul Berg](1) said of [Adam Roth](2). “There never was. It ends here.” [He](1) warned of more.',
    '“It is sad,” [Paul Berg](1) said. Governor [Adam Roth](2) told reporters [he](2) spoke with officials.',
    '[Paul Berg](1) spoke. [Adam Roth](2), who met [him](1), said [he](2) intends to stay.',
    '[Adam Roth](1) met [Paul Berg](2). [Roth](1) spoke. As part of [his](2) visit, [Berg](2) is to tour a plant.',
    '[Adam Roth](1) won. [Roth](1) spoke.\n\n[The captain](2), identified as [Jonas Berg](2), was detained. His lawyer said [he](2) was not charged.',
    '[Karl Lind](1) said [Tom Braun](2) should wait. “It is late,” [he](1) said.',
    '[Tom Braun](1) was there. [Karl Lind](2) offered what [he](2) called a “way out of war”.',
    'Ms. [Lind](1) left with [Tom Braun](2). “It is late,” [he](2) said.',
    '[Paul Berg](1) spoke of [Adam Roth](2). [Berg](1) left. [Roth](2) said [he](2) is “doubtful” that talks will follow.',
    '[Paul Berg](1) pressed [Adam Roth](2). [Berg](1) spoke. [Roth](2) offered what [he](2) said was one of many reasons.',
    '[Adam Roth](1) said it was late. [Paul Berg](2) supported the war even now that [he](2) knows there was no reason.',
    '[Adam Roth](1) said it was late. The officer will collect the papers, [he](1) added.',
    '[Candida Alves](1) met [Baruch Stern](2). [She](1) smiled at [him](2).',
    '“[I](1) will go,” [Paul Berg](1) said. “That is sure. [He](-) will not.”',
    '[Mara Lind](1) spoke. [She](1) asked [Ida Roth](2) about it. “I went and [a young woman](3) stopped me,” said [Roth](2). “[She](3) said it was late.”',
    'Sources named [Paul Berg](1) and [Adam Roth](2). [He](-) denied it.',
  ],
};

describe('coreference', () => {
  for (const [kind, sources] of Object.entries(cases)) {
    it.each(sources)(`${kind}: %s`, (source) => {
      const { text, marks } = unmark(source);
      expect(mark(text, resolved(text, marks))).toBe(source);
    });
  }

  it('names the candidates of a pronoun that it leaves open', () => {
    const { refused } = entitiesOf('Sources named Paul Berg and Adam Roth. He denied it.');
    expect(refused).toMatchObject([{ reason: 'ambiguous', text: 'He', rule: 'recognize/pronoun' }]);
    expect(refused[0]!.candidates.map(({ text }) => text).sort()).toEqual(['Adam Roth', 'Paul Berg']);
  });

  it('gives a pair the names of both as aliases', () => {
    const { entities } = entitiesOf('Vladimir Putin and Xi Jinping met. The two leaders talked.');
    expect(entities.find(({ type }) => type === 'group')).toMatchObject({
      name: 'The two leaders',
      aliases: ['Vladimir Putin', 'Xi Jinping'],
      rule: 'recognize/nominal-pair',
    });
  });
});
