import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../src/pipeline/unreadable.js';
import { marked, readText } from './marked.js';

const first =
  'Divers reached the wreck on Sunday, officials said, and brought up the bodies of five more passengers, in the end.';
const second =
  '“My client is cooperating fully,” Menon said, and went away in a hurry, as he does, without another word to us.';

function page(article: string, head = ''): string {
  return `<!doctype html><html><head><title>Ferry toll rises | Straits Monitor</title>${head}</head><body>
<nav><a href="/">Home</a></nav><article>${article}</article><script>document.title = 'run'</script></body></html>`;
}

describe('Markdown', () => {
  test('front matter, headline, pictures, rules, headings and link lists', () => {
    const text = [
      '---\ntitle: "Ferry toll rises to 17"\nauthor: Jane Doe\ndate: 2024-03-10\npublication: Straits Monitor\n---',
      '# Ferry toll rises to 17',
      '![Divers at the wreck, by Reuters](a.jpg)',
      `LANGKAPURI – ${first}`,
      '## Background',
      second,
      '* * *',
      '- [Harbour festival draws record crowd](https://example.org/1)\n- [Union warns of job cuts](https://example.org/2)',
    ].join('\n\n');
    const reading = readText(text, 'md');
    expect(reading.document).toMatchObject({
      text,
      title: { text: 'Ferry toll rises to 17' },
      author: { text: 'Jane Doe' },
      outlet: { name: 'Straits Monitor', basis: 'stated' },
      published: { date: '2024-03-10', basis: 'stated', span: { text: '2024-03-10' } },
      credits: [{ name: 'Reuters' }],
    });
    const roles = reading.document.blocks.map(
      ({ role, start, end }) => `${role}: ${text.slice(start, end).trim().slice(0, 12)}`,
    );
    expect(roles).toEqual([
      'metadata: ---\ntitle: "',
      'title: Ferry toll r',
      'metadata: ![',
      'caption: Divers at th',
      'metadata: ](a.jpg)',
      'dateline: LANGKAPURI –',
      'body: Divers reach',
      'metadata: ##',
      'body: Background\n\n',
      'metadata: * * *',
      'related: - [Harbour f',
    ]);
  });

  test('a rule without front matter, brackets in running text', () => {
    expect(marked(readText(`${first}\n\n---\n\n${second} [sic](x)`, 'md'))).toBe(
      `${first}\n\n[---](metadata)\n\n${second} [sic](x)`,
    );
  });
});

describe('HTML', () => {
  test('headline, byline and date come first; captions, embeds and link lists have their roles', () => {
    const { document } = readText(
      page(
        `<h1>Ferry toll rises to 17</h1><p>By Jane Doe</p><time datetime="2024-03-10">10 March 2024</time>
<figure><img src="a.jpg"><figcaption>Divers at the wreck. (AP Photo/John Roe)</figcaption></figure>
<p>${first}</p><blockquote class="twitter-tweet"><p>We are doing all we can.</p>&mdash; Coast Guard (@coast) <a href="x">March 10, 2024</a></blockquote>
<p>${second}</p><ul><li><a href="/1">Harbour festival draws record crowd</a></li><li><a href="/2">Union warns of cuts</a></li></ul><p>${first}</p>`,
        '<meta property="og:site_name" content="Straits Monitor"><meta name="author" content="Jane Doe"><meta property="article:published_time" content="2024-03-10T23:30:00-08:00">',
      ),
      'html',
    );
    expect(document).toMatchObject({
      outlet: { name: 'Straits Monitor', basis: 'stated' },
      title: { start: 0, text: 'Ferry toll rises to 17' },
      author: { text: 'Jane Doe' },
      published: { date: '2024-03-10', basis: 'stated', span: { text: '10 March 2024' } },
      credits: [{ name: 'Associated Press', text: 'AP' }],
    });
    expect(marked({ document, refusals: [] })).toBe(
      [
        '[Ferry toll rises to 17](title)',
        '[By Jane Doe](byline)',
        '[10 March 2024](metadata)',
        '[Divers at the wreck. (AP Photo/John Roe)](caption)',
        first,
        '[We are doing all we can.\n\n— Coast Guard (@coast) March 10, 2024](embed)',
        second,
        '[Harbour festival draws record crowd\n\nUnion warns of cuts](related)',
        first,
      ].join('\n\n'),
    );
  });

  test('linked data goes before meta tags, broken linked data is passed over', () => {
    const linked = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Ferry toll rises',
          datePublished: '2024-03-10',
          author: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
          publisher: { name: 'Harbour Post' },
        },
      ],
    };
    const head = `<script type="application/ld+json">{oops</script><script type="application/ld+json">${JSON.stringify(linked)}</script><meta property="og:site_name" content="Other">`;
    const { document } = readText(page(`<p>${first}</p><p>${second}</p>`, head), 'html');
    expect(document).toMatchObject({
      outlet: { name: 'Harbour Post' },
      title: { text: 'Ferry toll rises' },
      author: { text: 'Jane Doe, John Roe' },
      published: { date: '2024-03-10', span: null },
    });
    expect(document.text).not.toContain('run');
  });

  test.each([
    ['a fragment', `<p>${first}</p><div>A &amp; B</div>`, `${first}\n\nA & B`],
    ['no tags', first, first],
    ['line breaks', `<p>${first}<br><br>${second}</p>`, `${first}\n\n${second}`],
    ['deep nesting', `${'<div>'.repeat(1_500)}${first}${'</div>'.repeat(1_500)}`, first],
  ])('%s', (_, html, text) => {
    expect(readText(html, 'html').document.text).toBe(text);
  });

  test.each([
    ['no text', '<html><body><img src=x></body></html>', /no text in the page/],
    ['nested beyond reason', `${'<div>'.repeat(10_000)}x`, /elements nested 10000 deep: expected at most 2000/],
  ])('refuses a page with %s', (_, html, message) => {
    expect(() => readText(html, 'html')).toThrow(Unreadable);
    expect(() => readText(html, 'html')).toThrow(message);
  });
});
