import { describe, expect, test } from 'vitest';
import { marked, readText, unmarked } from './marked.js';

const body = 'Divers reached the wreck on Sunday and brought up the bodies of five more passengers, officials said.';
const more =
  'The search for the missing will go on for as long as the weather allows it, the coast guard said on Monday.';

/** Text with its furniture marked is input and expectation at once; what is not marked is body. */
const cases: Readonly<Record<string, readonly string[]>> = {
  title: [
    `[Ferry toll rises to 17 as divers reach wreck](title)\n\n${body}`,
    `[Ferry toll rises to 17 as divers reach wreck](title)\n${body}\n${more}`,
    `[Will the search go on?](title)\n\n${body}`,
    `[Ferry toll rises to 17](title) [| Straits Monitor](metadata)\n\n${body}`,
    `He was tired.\n\n${body}`,
    `He was tired of it all and said so\n${body}\n\n${more}`,
    `Background:\n\n${body}`,
    `Jane Doe\n\n${body}`,
    `${body}\n\nWhat happens next\n\n${more}`,
    'Only one line without a stop',
  ],
  byline: [
    `[Ferry toll rises to 17](title)\n[By Jane Doe](byline)\n\n${body}`,
    `[Ferry toll rises to 17](title)\n[By Jane Doe and Rahmat Osei, Associated Press](byline)\n\n${body}`,
    `[Ferry toll rises to 17](title)\n[By the Ledger business desk](byline)\n\n${body}`,
    `[Ferry toll rises to 17](title)\n\n[By JANE DOE | June 3, 2025](byline)\n\n${body}`,
    `[Ferry toll rises to 17](title)\n[Jane Doe, Staff Writer](byline)\n\n${body}`,
    `[Ferry toll rises to 17](title)\n\n[Ana Ruiz in Dekan](byline)\n[Sat 9 Mar 2024 10.05 GMT](metadata)\n\n${body}`,
    `[Ferry toll rises to 17](title)\n\nBy Monday the search was over\n\n${body}`,
    `By the time divers reached the wreck on Sunday, there was nobody left to save, officials said on Monday.\n\n${body}`,
  ],
  'dates, outlets and sections': [
    `[Ferry toll rises to 17](title)\n[Harbour Post, 9 March 2024](metadata)\n\n${body}`,
    `[Straits Monitor\nSunday, March 10, 2024](metadata)\n\n[Ferry toll rises to 17](title)\n\n${body}`,
    `[THE SIGNAL\n19 April 2019](metadata)\n\n[Ferry toll rises to 17](title)\n\n${body}`,
    `[CITYWIRE | Deals](metadata)\n\n[Ferry toll rises to 17](title)\n\n${body}`,
    `[Valley Gleaner, Tuesday 9 March 2024](metadata)\n[Ferry toll rises to 17](title)\n\n${body}`,
    `[Ferry toll rises to 17](title)\n[Source: Harbour Post\nDate: 9 March 2024](metadata)\n\n${body}`,
    `[Home News World](metadata)\n\n[Ferry toll rises to 17](title)\n\n${body}`,
    `[Home › World › Asia](metadata)\n\n[Ferry toll rises to 17](title)\n\n${body}`,
    `[Ferry toll rises to 17](title)\n[Updated: Sep 14, 2023 10:05 AM IST](metadata)\n\n${body}`,
    ` [date 2023-09-14](metadata) ${body}`,
    `[Published: September 14, 2023 |](metadata) ${body}`,
    `[https://example.org/2023/09/14/ferry](metadata)\n\n${body}`,
    `September 14, 2023 was the day on which the ferry left the port of Dekan for the last time, officials said.\n\n${body}`,
    `[Flood warning for June 3, 2025](title)\n\n${body}`,
    `Published reports say that the ferry was overloaded on 14 September 2023 and on the days before it, too.\n\n${body}`,
  ],
  dateline: [
    `[LANGKAPURI –](dateline) ${body}`,
    `[SEOUL, South Korea (AP) —](dateline) ${body}`,
    `[MOSCOW, Sept 14 (Reuters) -](dateline) ${body}`,
    `[(Global Wire) -](dateline) ${body}`,
    `[Washington (CNN)](dateline) ${body}`,
    `[NEW DELHI, June 3:](dateline) ${body}`,
    `[Kampala & Kayunga, Jul 19 2022 (IPS) -](dateline) ${body}`,
    `[CAIRO - 17 July 2022:](dateline) ${body}`,
    `[DEKAN (Coastwire, 9 March) -](dateline) ${body}`,
    `[Doha:](dateline) ${body}`,
    `[WEST PALM BEACH, Fla. —](dateline)\n${body}\n${more}`,
    `[Ferry toll rises to 17](title)\n\n[UNITED NATIONS –](dateline) ${body}`,
    `NATO — the alliance of more than thirty countries — said on Monday that it would send ships to the wreck.\n\n${body}`,
    `BREAKING — ${body}`,
    `Trump: ${body}`,
    `The Democratic People's Republic of Korea (DPRK) fired two missiles just before the meeting, officials said.\n\n${body}`,
    `${body}\n\n${more}\n\n${body}\n\n${more}\n\nSEOUL – ${body}`,
  ],
  caption: [
    `[Divers at the wreck on Sunday. (AP Photo/Jane Doe)](caption)\n\n${body}`,
    `[Divers at the wreck on Sunday. (Photo by Jane Doe/AFP via Getty Images)](caption) ${body}`,
    `[Divers at the wreck./Courtesy of Harbour Post](caption)\n\n${body}`,
    `[Divers at the wreck. Photo: Jane Doe](caption)\n\n${body}`,
    `[Divers at the wreck. REUTERS/Jane Doe](caption)\n\n${body}`,
    `[Divers at the wreck. Getty Images](caption)\n\n${body}`,
    `[FILE PHOTO: Divers at a wreck in March.](caption)\n\n${body}`,
    `[In this photo provided by the coast guard, divers look at the wreck.](caption)\n\n${body}`,
    `${body} He paid a courtesy call on the minister.`,
    `${body}\n\nThe photo was taken on Sunday, Getty Images said in a statement.`,
    `${body}\n\nThe minister (a photo enthusiast) said that he had seen the pictures, and that they proved nothing at all.`,
  ],
  embed: [
    `${body}\n\n[We are doing all we can https://t.co/abc — Coast Guard (@coast) March 10, 2024](embed)\n\n${more}`,
    `${body}\n\n[We are doing all we can.\n\n— Coast Guard (@coast) March 10, 2024](embed)\n\n${more}`,
    `${body}\n\n[We are doing all we can — Coast Guard (@coast) March 10, 2024](embed) ${more}`,
    `${body}\n\n[The wreck, at last. pic.twitter.com/abc](embed)\n\n${more}`,
    `${body}\n\n“We are doing all we can,” the coast guard (@coast) wrote on March 10, 2024.\n\n${more}`,
    `${body}\n\n“I love it,” the minister tweeted on June 1, 2018.`,
  ],
  related: [
    `${body}\n\n[Also Read Harbour festival draws record crowd Won't pay: Kestrel's boss on jobs](related)\n\n${more}`,
    `${body}\n\n[Read more: Harbour festival draws record crowd](related)\n\n${more}`,
    `${body}\n\n[RELATED: “We are done,” says Kestrel’s boss](related)\n\n${more}`,
    `${body} [ALSO READ | Harbour festival draws record crowd](related)\n\n${more}`,
    `${body} [READ MORE: Harbour festival draws record crowd. ](related)${more}`.replace(
      '. ](related)',
      '.](related) ',
    ),
    `${body}\n\n[Related Articles\n\nHarbour festival draws record crowd\n\nUnion warns of job cuts](related)\n\n${more}`,
    `${body}\n\n[More from Harbour Post\nHarbour festival draws record crowd](related)\n\n${more}`,
    `${body}\n\n[Previous Article\n\nHarbour festival draws record crowd\n\nNext Article\n\nUnion warns of job cuts](related)`,
    `${body}\n\n[Next Article](related)\n\n${more}`,
    `${body}\n\nRead the letter again, he told reporters, and then tell me that the ferry was overloaded.`,
    `${body}\n\nPrevious articles said that the ferry was overloaded.`,
    `${body}\n\nRelated charges were dropped in March, the court said.`,
    `${body}\n\nHe had also read the letter.`,
  ],
  boilerplate: [
    `${body}\n\n[No time to read?\nGet a summary](boilerplate)\n\n${more}`,
    `${body}\n\n[Advertisement](boilerplate)\n\n${more}`,
    `${body}\n\n[ADVERTISEMENT](boilerplate) ${more}`,
    `${body}\n\n[Advertisement](boilerplate) The captain was detained on Sunday.`,
    `${body}\n\n[※ This article has been translated by AI. Share your feedback here.](boilerplate)`,
    `${body}\n\n[Sign up for our daily newsletter.](boilerplate)\n\n${more}`,
    `${body}\n\n[Follow us on Twitter](boilerplate)`,
    `${body}\n\n[© 2024 Harbour Media. All rights reserved.](boilerplate)`,
    `${body}\n\n[Jane Doe and the Associated Press contributed to this report.](boilerplate)`,
    `${body}\n\n[(Reporting by Jane Doe; Editing by John Roe)](boilerplate)`,
    `${body}\n\n[Editor’s note: An earlier version of this article misspelled a name.](boilerplate)`,
    `${body}\n\n[Share 12](boilerplate)\n\n${more}`,
    `Advertisement spending fell by a third in the second quarter, the industry's association said on Monday.`,
    `Advertisement Standards Authority officials said on Monday that they had opened an inquiry into the campaign.`,
    `Subscribe rates fell by a third in the second quarter, the association of publishers said on Monday.`,
    `Sign up sheets were handed out at the harbour, where hundreds had come to help with the search on Sunday.`,
    `${body}\n\nThe article was written by the minister's staff, the court heard.`,
  ],
  'closing credit': [
    `${body}\n\n${more} [(Reuters)](metadata)`,
    `${body}\n\n${more}\n\n[— AFP](metadata)`,
    `${body}\n\nThe announcement was first carried by Reuters.`,
    `${body}\n\nThe vessel belongs to the Mutiara Line (MLN)`,
  ],
};

for (const [name, texts] of Object.entries(cases)) {
  describe(name, () => {
    test.each(texts)('%s', (text) => {
      expect(marked(readText(unmarked(text)))).toBe(text);
    });
  });
}

test('a text with CRLF has the blocks of the same text with LF', () => {
  const text = `[Ferry toll rises to 17](title)\n[By Jane Doe](byline)\n\n${body}\n\n[Read more: Festival](related)\n`;
  expect(marked(readText(unmarked(text).replaceAll('\n', '\r\n'))).replaceAll('\r\n', '\n')).toBe(text);
});
