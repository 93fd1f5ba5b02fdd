import { describe, expect, test } from 'vitest';
import { readArticle, readText } from './marked.js';

const body = 'Divers reached the wreck on Sunday and brought up the bodies of five more passengers, officials said.';

function about(text: string, path?: string) {
  const { outlet, title, author, published, credits } = readText(text, 'txt', path).document;
  return {
    outlet: outlet && `${outlet.name} ${outlet.basis}`,
    title: title?.text ?? null,
    author: author?.text ?? null,
    published: published && `${published.date} ${published.basis}`,
    credits: credits.map(({ name, text: words }) => `${name}: ${words}`),
  };
}

describe('outlet', () => {
  test.each([
    ['Harbour Post stated', `Ferry sinks off the coast\nHarbour Post, 9 March 2024\n\n${body}`],
    ['Straits Monitor stated', `Straits Monitor\nSunday, March 10, 2024\n\nFerry toll rises to 17\n\n${body}`],
    ['CITYWIRE stated', `CITYWIRE | Deals\n\nFerry toll rises to 17\n\n${body}`],
    [
      'KELBURY MORNING stated',
      `KELBURY MORNING | Thursday 5 June 2025 | Home news\n\nFerry toll rises to 17\n\n${body}`,
    ],
    ['Ledger stated', `Ferry toll rises to 17\nBy the Ledger business desk\n\n${body}`],
    ['Reuters inferred', `LONDON, March 9 (Reuters) - ${body}`],
    ['Global Wire inferred', `(Global Wire) - ${body}`],
    ['Harbour Post stated', `Ferry toll rises to 17\nHarbour Post, 9 March 2024\n\nLONDON (Reuters) - ${body}`],
    ['Associated Press inferred', `Ferry toll rises to 17\nBy Jane Doe, Associated Press\n\n${body}`],
    ['Yonhap News Agency inferred', `${body}\n\n${body} (Yonhap)`],
    ['Harbour Observer stated', `Ferry toll rises to 17\n\nHarbour Observer | 9 March 2024 | By Jane Doe\n\n${body}`],
    ['Herald Pacific stated', `Ferry toll rises to 17\n\nHerald Pacific\nSunday, 10 March 2024\n\n${body}`],
    [
      'Journal of Shipping stated',
      `Ferry toll rises to 17\n\nJournal of Shipping, March 10, 2024\nJane Doe\n\n${body}`,
    ],
    ['Daily Anchor stated', `Ferry toll rises to 17\nDaily Anchor, March 10, 2024\n\n${body}`],
    ['The Harbour Sentinel stated', `Ferry toll rises to 17\nThe Harbour Sentinel - Sea Life\nJane Doe\n\n${body}`],
    ['The Harbour Post stated', `Ferry toll rises to 17\nBy Jane Doe for The Harbour Post\n\n${body}`],
    [null, `Ferry toll rises to 17\n\nBy Jane Doe\nTribune Staff Writer\nMarch 10, 2024\n\n${body}`],
    [null, `Ferry toll rises to 17\nBy Jane Doe for Sea Lions\n\n${body}`],
    [null, `Ferry toll rises to 17\n\n${body} Reuters reported it first.`],
  ])('%s', (outlet, text) => {
    expect(about(text).outlet).toBe(outlet);
  });
});

describe('published', () => {
  test.each([
    ['2024-03-09 stated', `Ferry toll rises to 17\nHarbour Post, 9 March 2024\n\n${body}`],
    ['2023-09-14 stated', ` date 2023-09-14 ${body}`],
    ['2023-09-14 stated', `Ferry toll rises to 17\n\nPublished: 14/09/2023 10:05 IST\n\n${body}`],
    ['2023-09-14 inferred', `Ferry toll rises to 17\n\nLast updated on September 14th, 2023\n\n${body}`],
    ['2022-06-15 inferred', `KIGALI, Jun 15 2022 (IPS) - ${body}`],
    ['2024-03-09 stated', `Ferry toll rises to 17\n\nHarbour Observer | 9 March 2024 | By Jane Doe\n\n${body}`],
    ['2025-06-05 stated', `KELBURY MORNING | Thursday 5 June 2025 | Home news\n\nFerry toll rises to 17\n\n${body}`],
    ['2025-06-05 stated', `Ferry toll rises\nBy the digital desk — 5.6.2025 14:10 (updated 16:45)\n\n${body}`],
    ['2024-03-09 inferred', `Ferry toll rises to 17\n\n${body}\n\n9 March 2024`],
    ['2024-03-09 stated', `HARBOUR MORNING | Saturday 9 March 2024 | Home news\n\nFerry toll rises to 17\n\n${body}`],
    ['2024-03-09 stated', `Ferry toll rises to 17\nBy the night desk — 9.3.2024 14:10 (updated 16:45)\n\n${body}`],
    ['2024-03-09 stated', `Ferry toll rises to 17\nHTV Harbour | Sea desk | 09.03.2024 19:05\n\n${body}`],
    ['2024-03-09 stated', `Harbour Post\nSaturday, March 9, 2024 — Page 1\n\nFerry toll rises to 17\n\n${body}`],
    [null, `The ferry was built in Oslo. It sank — 9 March 2024\n\n${body}`],
    [null, `A ferry that had been inspected in spring sank - 9 March 2024 - off the coast.\n\n${body}`],
    [null, `Ferry toll rises to 17\n\n${body}\n\nThe memorial is on 9 March 2024`],
    [null, `Ferry toll rises to 17\n\n03/04/2023\n\n${body}`],
    [null, `${body}\n\nWe did all we could — Coast Guard (@coast) June 1, 2018`],
    [null, `LONDON, March 9 (Reuters) - ${body}`],
    [null, `${body} The ferry was built on 4 May 1998.`],
    [null, `Ferry toll rises to 17\n\n31 February 2023\n\n${body}`],
  ])('%s: %s', (published, text) => {
    expect(about(text).published).toBe(published);
  });

  test.each([
    ['2023-09-14 inferred', 'news/2023-09-14-ferry.txt'],
    ['2023-09-14 inferred', 'ferry_20230914.txt'],
    [null, 'seeds/000_72850ef568e15f9f.txt'],
    [null, '2023-09-14/ferry.txt'],
    [null, '20231399.txt'],
  ])('%s from the name %s', (published, path) => {
    expect(about(body, path).published).toBe(published);
  });
});

describe('author', () => {
  test.each([
    ['Jane Doe', `Ferry toll rises to 17\nBy Jane Doe | June 3, 2025\n\n${body}`],
    ['Jane Doe and Rahmat Osei', `Ferry toll rises to 17\nBy Jane Doe and Rahmat Osei in Dekan\n\n${body}`],
    ['Jane Doe', `Ferry toll rises to 17\n\nHarbour Observer | 9 March 2024 | By Jane Doe\n\n${body}`],
    ['Jane Doe', `Ferry toll rises to 17\nEXCLUSIVE by Jane Doe\n\n${body}`],
    ['Jane Doe', `Ferry toll rises to 17\nHarbour Post, 9 March 2024\nJane Doe, shipping editor\n\n${body}`],
    ['Jane Doe', `Ferry toll rises to 17\nHarbour Post, 9 March 2024\nJane Doe\n\n${body}`],
    [null, `Ferry toll rises to 17\nHarbour Post, 9 March 2024\nHerald Pacific\n\n${body}`],
    [null, `Ferry toll rises to 17\nHarbour | Port | Sea\n\n${body}`],
    ['the Ledger business desk', `Ferry toll rises to 17\nBy the Ledger business desk\n\n${body}`],
    [null, `Ferry toll rises to 17\n\nBy then it was too late\n\n${body}`],
  ])('%s', (author, text) => {
    expect(about(text).author).toBe(author);
  });
});

describe('credits', () => {
  test.each([
    [['Associated Press: AP'], `Divers at the wreck. (AP Photo/Jane Doe)\n\n${body}`],
    [
      ['Agence France-Presse: AFP', 'Getty Images: Getty Images'],
      `Divers. (Photo by Jane Doe/AFP via Getty Images) ${body}`,
    ],
    [['Harbour Post: Harbour Post'], `Divers at the wreck./Courtesy of Harbour Post\n\n${body}`],
    [['Reuters: Reuters'], `LONDON (Reuters) - ${body}`],
    [
      ['Associated Press: Associated Press'],
      `${body}\n\nJane Doe and the Associated Press contributed to this report.`,
    ],
    [['Press Trust of India: PTI'], `${body}\n\n(With inputs from PTI)`],
    [['Statewire: Statewire'], `Ferry toll rises to 17\nSource: Statewire\n\n${body}`],
    [[], `Ferry toll rises to 17\nSource: people who were there\n\n${body}`],
    [[], `${body} The Associated Press (AP) reported it first.`],
    [[], `${body} The Associated Press (AP)\n\n${body}`],
  ])('%j', (credits, text) => {
    expect(about(text).credits).toEqual(credits);
  });
});

describe('a JSON line', () => {
  test('states what the text does not', () => {
    const { document } = readArticle({
      outlet: 'Harbour Post',
      title: 'Ferry sinks',
      author: 'Jane Doe',
      published: '2024-03-09T23:30:00-08:00',
      text: body,
    });
    expect(document).toMatchObject({
      outlet: { name: 'Harbour Post', basis: 'stated' },
      title: null,
      author: null,
      published: { date: '2024-03-09', basis: 'stated', span: null },
      text: body,
    });
  });

  test('has spans where the text holds them, even a headline run into the first paragraph', () => {
    const { document } = readArticle({
      title: 'Ferry sinks',
      author: 'Jane Doe',
      text: `Ferry sinks Jane Doe ${body}`,
    });
    expect(document.title).toEqual({ start: 0, end: 11, text: 'Ferry sinks' });
    expect(document.author).toEqual({ start: 12, end: 20, text: 'Jane Doe' });
    expect(document.blocks[0]).toEqual({ role: 'title', start: 0, end: 12 });
  });

  test('takes null and empty fields for none, and the address for what is missing', () => {
    const { document, refusals } = readArticle({
      title: null,
      outlet: '',
      published: null,
      url: 'https://www.example.org/2023/09/14/ferry?x=1',
      text: body,
    });
    expect(document.outlet).toEqual({ name: 'example.org', basis: 'inferred' });
    expect(document.published).toEqual({ date: '2023-09-14', basis: 'inferred', span: null });
    expect(refusals).toEqual([]);
  });

  test.each([
    ['undatable', 'yesterday'],
    ['ambiguous', '03/04/2023'],
  ])('refuses as %s the day “%s”', (reason, published) => {
    const { document, refusals } = readArticle({ published, text: body });
    expect(document.published).toBeNull();
    expect(refusals).toMatchObject([{ reason, rule: 'read/published', candidates: [{ text: published }] }]);
  });

  test.each([
    ['2023-09-14', '2023-09-14'],
    ['2023-09-14T01:00:00Z', '2023-09-14'],
    ['20230914', '2023-09-14'],
    ['20230914T010000', '2023-09-14'],
    ['Thu, 14 Sep 2023 23:59:00 -0800', '2023-09-14'],
    ['September 14, 2023', '2023-09-14'],
    ['14/09/2023', '2023-09-14'],
    ['14.9.2023', '2023-09-14'],
  ])('reads %s as %s', (published, date) => {
    expect(readArticle({ published, text: body }).document.published?.date).toBe(date);
  });
});
