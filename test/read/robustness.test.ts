import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../src/pipeline/unreadable.js';
import { Document } from '../../src/schemas/document.js';
import { type Reading, readArticle, readText } from './marked.js';

const body = 'Divers reached the wreck on Sunday and brought up the bodies of five more passengers, officials said.';

/** Blocks cover the text in order without gaps; every span is what the text holds. */
function check({ document, refusals }: Reading): void {
  const { text, blocks, title, author, published, credits } = Document.parse(document);
  expect(blocks.map(({ start }) => start)).toEqual([0, ...blocks.slice(0, -1).map(({ end }) => end)]);
  expect(blocks.at(-1)!.end).toBe(text.length);
  expect(blocks.every(({ start, end }) => start < end)).toBe(true);
  for (const span of [title, author, published?.span, ...credits, ...refusals]) {
    if (span == null || span.start === null || span.end === null) continue;
    expect(text.slice(span.start, span.end)).toBe(span.text);
  }
}

describe('unreadable input', () => {
  test.each<[string, Uint8Array | string, RegExp]>([
    ['empty', '', /^doc\.txt: empty: expected text$/],
    ['white space', ' \n\t\r\n\u00a0', /only white space/],
    ['a byte order mark alone', '\ufeff\n', /only white space/],
    ['NUL', 'a\0b', /binary: NUL byte at 1/],
    [
      'Latin-1',
      Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20]),
      /not UTF-8: byte 0xE9 at 3; convert it, e\.g\. with iconv/,
    ],
    ['a cut sequence', Uint8Array.from([0x61, 0xe2, 0x80]), /not UTF-8: byte 0xE2 at 1/],
    ['an encoded surrogate', Uint8Array.from([0x61, 0xed, 0xa0, 0x80]), /not UTF-8: byte 0xED at 1/],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x61, 0x00]), /UTF-16: expected UTF-8/],
    ['PDF', '%PDF-1.7 …', /a PDF file: expected text/],
    ['control characters', '\x01\x02\x03\x04 binary', /binary: 4 control characters/],
  ])('%s', (_, input, message) => {
    expect(() => readText(input)).toThrow(Unreadable);
    expect(() => readText(input)).toThrow(message);
  });

  test.each<[string, string, RegExp]>([
    ['no JSON', '{"text": ', /^articles\.jsonl:3: expected one JSON object a line/],
    ['no object', '"text"', /^articles\.jsonl:3: line: /],
    ['no text', '{"title": "x"}', /^articles\.jsonl:3: text: /],
    ['text of another type', '{"text": 3}', /^articles\.jsonl:3: text: /],
    ['a field of another type', '{"text": "x", "outlet": 3}', /^articles\.jsonl:3: outlet: /],
    ['empty text', '{"text": " "}', /^articles\.jsonl:3: text: only white space/],
    ['NUL in the text', '{"text": "a\\u0000b"}', /^articles\.jsonl:3: text: binary/],
  ])('a JSON line with %s', (_, line, message) => {
    expect(() => readText(line, 'jsonl', 'articles.jsonl')).toThrow(Unreadable);
    expect(() => readText(line, 'jsonl', 'articles.jsonl')).toThrow(message);
  });
});

describe('odd but readable input', () => {
  test('a byte order mark stays in the text, as metadata', () => {
    const reading = readText(`\ufeff${body}`);
    expect(reading.document.text).toBe(`\ufeff${body}`);
    expect(reading.document.blocks[0]).toEqual({ role: 'metadata', start: 0, end: 1 });
    check(reading);
  });

  test('CRLF, unpaired surrogates, emoji, right-to-left text stay as they are', () => {
    for (const text of [`a\r\n\r\n${body}`, '\ud800 a', `👩‍👩‍👧 ${body}`, `مرحبا ${body}`]) {
      const reading = readArticle({ text });
      expect(reading.document.text).toBe(text);
      check(reading);
    }
  });

  test('100,000 quotation marks', () => {
    check(readText('"'.repeat(100_000)));
    check(readText('“'.repeat(100_000)));
  });

  test('a hundred thousand lines', () => {
    check(readText('word\n'.repeat(150_000)));
    check(readText('Also Read Foo\n'.repeat(20_000)));
  });
});

describe('properties', () => {
  const lines = fc.constantFrom(
    'Also Read Foo bar',
    'Related',
    'Next Article',
    'Advertisement',
    'By Jane Doe',
    'June 3, 2025',
    'Straits Monitor',
    'SEOUL (AP) — He said.',
    'Divers. (AP Photo/X)',
    '— A (@a) June 1, 2018',
    'x pic.twitter.com/a',
    body,
    '(Reuters)',
    ' ',
    '',
    '“',
    '\ufeff',
    'READ MORE: A',
    '© 2024',
    'Harbour Post, 9 March 2024',
    '# A',
    '![a](b)',
    '---',
    '- [a](b)',
    'date: 2024-01-02',
  );
  const texts = fc.array(fc.oneof(lines, fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 12 });
  const breaks = fc.constantFrom('\n', '\n\n', '\r\n', ' ');

  test.each(['txt', 'md'] as const)('any text as %s: blocks cover it, spans are in it', (format) => {
    fc.assert(
      fc.property(texts, breaks, (parts, gap) => {
        const text = `a${parts.join(gap)}`.replace(/\p{Cc}/gu, (control) =>
          '\n\r\t'.includes(control) ? control : ' ',
        );
        const reading = readText(text, format);
        expect(reading.document.text).toBe(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)),
        );
        check(reading);
      }),
    );
  });

  test('any text as HTML is read or refused with a message', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '<ul>',
      '<li>',
      '<a href=x>',
      '</a>',
      '<script>',
      '<h1>',
      '<figure>',
      '<figcaption>',
      '<time>',
      '<!--',
      '<html>',
      '<body>',
      '<br>',
      '&amp;',
      '<blockquote class="twitter-tweet">',
      body,
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, fc.string()), { maxLength: 30 }), (parts) => {
        try {
          check(readText(parts.join(''), 'html'));
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      }),
    );
  });
});

/** Time for eight times the input over time for the input: about eight where it is linear, 64 where it is quadratic; the least of three, since what else runs adds to any. */
function growth(text: (size: number) => string, size: number): number {
  const time = (input: string): number => {
    const runs = [0, 1].map(() => {
      const start = process.cpuUsage();
      readText(input);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    });
    return Math.min(...runs);
  };
  time(text(size));
  const ratios = [0, 1, 2].map(() => time(text(size * 8)) / Math.max(time(text(size)), 1_000));
  return Math.min(...ratios);
}

describe('time grows with the length', () => {
  test.each<[string, (size: number) => string, number]>([
    ['one line', (size) => 'The president said he was glad. '.repeat(size), 10_000],
    ['one line without a stop', (size) => 'word '.repeat(size), 20_000],
    ['leads', (size) => 'He left. Also Read Foo '.repeat(size), 1_000],
    ['leads in paragraphs', (size) => 'Also Read Foo\n\n'.repeat(size), 500],
    ['headings', (size) => 'Related\n\n'.repeat(size), 500],
    ['handles', (size) => '(@a '.repeat(size), 20_000],
    ['signatures', (size) => '— A (@a) June 1, 2018 '.repeat(size), 1_000],
    ['short paragraphs', (size) => 'word\n\n'.repeat(size), 500],
    ['white space', (size) => `a${' '.repeat(size)}b`, 50_000],
  ])('%s', (_, text, size) => {
    expect(growth(text, size)).toBeLessThan(30);
  });
});
