import { expect, test } from 'vitest';
import { outlets } from '../../src/language/outlets.js';
import { neighbourLabels, pageLines, plainLine, relatedHeadings } from '../../src/stages/read/furniture.js';
import { readText } from './marked.js';

const body = 'Divers reached the wreck on Sunday and brought up the bodies of five more passengers, officials said.';

test('furniture that quotes or states something is refused, once a block', () => {
  const text = `${body}\n\nAlso Read “We are done,” says Kestrel’s boss\n\nRELATED: Harbour festival draws a record crowd\n\n${body}\n\nShare\n\n${body}`;
  const { refusals } = readText(text);
  expect(refusals).toMatchObject([
    { reason: 'furniture', rule: 'read/related-lead', candidates: [{ text: 'body', why: 'follows “Also Read”' }] },
  ]);
  expect(refusals[0]?.text).toBe(
    'Also Read “We are done,” says Kestrel’s boss\n\nRELATED: Harbour festival draws a record crowd',
  );
});

test('a document in another language is refused and keeps its text', () => {
  const text =
    'Der Präsident nahm die Einladung an und wird im Herbst nach Pjöngjang reisen, teilte die Agentur am Montag mit.';
  const { document, refusals } = readText(text);
  expect(document).toMatchObject({ language: 'de', text });
  expect(refusals).toMatchObject([
    { reason: 'foreign-language', rule: 'read/language', start: null, candidates: [{ text: 'de' }] },
  ]);
});

test('lists are in the form that they are compared in, sorted, each entry once', () => {
  for (const list of [pageLines, relatedHeadings, neighbourLabels]) {
    expect([...list]).toEqual([...new Set(list)].sort());
    expect([...list].map(plainLine)).toEqual([...list]);
  }
  expect([...pageLines].filter((line) => relatedHeadings.has(line))).toEqual([]);
  const forms = outlets.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  expect(forms.map((form) => form.normalize('NFC').trim())).toEqual(forms);
});
