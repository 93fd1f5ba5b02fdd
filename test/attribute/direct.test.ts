import { describe, expect, it } from 'vitest';
import { unmark } from '../../src/text/marked.js';
import { attributed, expected, told } from './marked.js';

/** Rule, and a text with marks. Where no mark stands, no quote is wanted. */
const cases: readonly (readonly [string, string])[] = [
  ['cue-after', '“[It works,](content)” [Ada Lovelace](source) [said](cue).'],
  ['cue-after', '"[It works,](content)" [she](source) [said](cue) on Friday.'],
  [
    'cue-after',
    '“[We wait.](content)” [The minister](source) [told](cue) [reporters](addressee).'.replace('wait.', 'wait,'),
  ],
  ['cue-after', '“[We lost,](content)” [a spokesman for the company, Ian Petrie](source), [said](cue).'],
  ['cue-after', '“[It hurts,](content)” [Hugh Hill](source), a doctor, [said](cue).'],
  ['cue-after', '“[It hurts,](content)” [Noor Adila](source), 34, who swam for an hour, [said](cue).'],
  ['cue-after', '“[It is unfair,](content)” [Sen. Lindsey Graham](source) (R-S.C.) [said](cue).'],
  ['cue-after', '“[Is it over?](content)” [he](source) [asked](cue).'],
  ['cue-after', '“[We lost,](content)” [she](source) [said](cue). “[But we tried.](content)”'],
  ['cue-after', '“[We lost,](content)” [she](source) [said](cue), “[but we tried.](content)”'],
  ['cue-after', '‘[It was dark,](content)’ [the pilot](source) [said](cue).'],
  ['cue-after', '«[It was dark,](content)» [the pilot](source) [said](cue).'],
  ['cue-after', '“[He told me ‘no way’ and left,](content)” [she](source) [said](cue).'],
  ['cue-after', '“[It is over,](content)” [a colonel](source) who had led the search [said](cue).'],
  ['cue-after', '“[It is over,](content)” [the minister](source), speaking in Oslo, [said](cue).'],
  ['cue-after', '* “[It is over,](content)” [Sow](source) [said](cue), according to Meridian.'],
  ['cue-after', '“[It is over,](content)” [Ada Braun herself](source) [said](cue).'],
  ['quoted-as-saying', '“[It is near,](content)” [Mr. Braun](source) is shown [saying](cue).'],
  [
    'cue-inversion',
    '“[We have seen this before,](content)” [said](cue) [Delroy Banks](source), president of the union.',
  ],
  ['cue-inversion', '"[He told us the waves would pass,](content)" [said](cue) [Noor Adila](source), 34.'],
  ['cue-inversion', '“[No comment,](content)” [said](cue) [a spokesman for the company](source).'],
  ['cue-before', '[Rahmat Osei](source) [said](cue), “[There is no evidence.](content)”'],
  ['cue-before', '[Kim](source) [responded](cue): “[We are grateful for the support.](content)”'],
  [
    'cue-before',
    '[The minister](source) [told](cue) [reporters](addressee) in Port Dekan on Sunday: "[We will rebuild.](content)"',
  ],
  ['according-to', '“[It was full beyond doubt,](content)” [according to](cue) [the coast guard](source).'],
  ['name-colon', '[Kim](source)[:](cue) “[We are grateful.](content)”'],
  ['name-colon', '“[We are grateful for it.](content)” [–](cue) [Kim Jong-un](source)'],
  ['name-below', '“[He scares me a lot.](content)”\n[―](cue) [Krystal Correa](source)'],
  ['colon-before', '[The governor](source) [added](cue):\n\n“[We know nothing about it at all.](content)”'],
  [
    'quoted-as-saying',
    '“[It sank fast,](content)” [he](source) [was quoted as saying](cue) by [the agency Perwarta](relays).'.replace(
      '[the agency Perwarta](relays)',
      'the agency Perwarta',
    ),
  ],
  ['unattributed', '“[The road to the sea was closed all winter.](content)” It rained.'],
];

describe('direct speech', () => {
  for (const [rule, marked] of cases) {
    const { text, marks } = unmark(marked);
    it(`${rule}: ${text}`, () => {
      const { quotes } = attributed(text);
      expect(quotes.map((quote) => ({ ...told(quote), relays: undefined }))).toEqual(
        expected(marks).map((labels) => ({ ...labels, relays: undefined })),
      );
      expect(quotes.map((quote) => quote.rule)).toEqual([`attribute/${rule}`]);
      expect(quotes[0]!.mode).toBe('direct');
    });
  }
});

describe('speakers that must not be taken', () => {
  it('the subject of a verb that is none of speech', () => {
    const { quotes } = attributed('“The road to the sea was closed all winter.” The minister left the room.');
    expect(quotes.map((quote) => quote.source)).toEqual([null]);
  });

  it('somebody of another paragraph who did not speak', () => {
    const { quotes } = attributed('Ada Lovelace left the room.\n\n“The road to the sea was closed all winter.”');
    expect(quotes.map((quote) => quote.source)).toEqual([null]);
  });

  it('who did not respond', () => {
    const { quotes } = attributed(
      '“It may lead to more,” said Ada Lovelace.\n\n“It is what they need.” Statewire also did not immediately respond to requests.',
    );
    expect(quotes.map(({ source, rule }) => `${source?.text} ${rule}`)).toEqual([
      'Ada Lovelace attribute/cue-inversion',
      'Ada Lovelace attribute/next-paragraph',
    ]);
  });

  it('a name that is no credit behind a dash', () => {
    const { quotes } = attributed('“The road to the sea is closed now” – London wept for a day.');
    expect(quotes.filter((quote) => quote.source !== null)).toEqual([]);
  });

  it('the second speaker for the first', () => {
    const { quotes } = attributed('“We lost,” said Ada. “We did not,” said Bob.');
    expect(quotes.map((quote) => quote.source?.text)).toEqual(['Ada', 'Bob']);
  });

  it('whoever is asked to speak', () => {
    const { quotes } = attributed('The judge told the witness: “Please answer the question.”');
    expect(quotes.map((quote) => [quote.source?.text, quote.addressee?.text])).toEqual([['The judge', 'the witness']]);
  });
});

describe('marks that are misplaced', () => {
  it('words between two quotations are no speech', () => {
    const { quotes, refused } = attributed('It rained. "Ada Braun said in the hall." It stopped.');
    expect(quotes).toEqual([]);
    expect(refused.map(({ reason, text }) => [reason, text])).toEqual([['not-speech', 'Ada Braun said in the hall.']]);
  });

  it('but somebody may say what another said', () => {
    const { quotes } = attributed('"Ada Braun said it in the hall," Bob told reporters.');
    expect(quotes.map((quote) => quote.source?.text)).toEqual(['Bob']);
  });
});

describe('quotations over paragraphs', () => {
  it('one quote where an opening mark stands on each', () => {
    const { quotes } = attributed('“We waited for hours.\n\n“Nobody came,” she said.');
    expect(quotes.map((quote) => [quote.source?.text, quote.content.map(({ text }) => text)])).toEqual([
      ['she', ['We waited for hours.', 'Nobody came,']],
    ]);
  });

  it('a whole paragraph in marks goes on with the speaker before, by inference', () => {
    const { quotes } = attributed('“We waited for hours,” she said.\n\n“Nobody came to the harbour that night.”');
    expect(quotes.map((quote) => [quote.source?.text, quote.rule, quote.basis])).toEqual([
      ['she', 'attribute/cue-after', 'stated'],
      ['she', 'attribute/next-paragraph', 'inferred'],
    ]);
  });

  it('a bad mark costs its paragraph alone', () => {
    const { quotes, refused } = attributed('“We waited for hours, she said.\n\nIt rained.\n\n“Nobody came,” said Bob.');
    expect(quotes.map((quote) => quote.source?.text)).toContain('Bob');
    expect(refused.map(({ reason }) => reason)).toContain('unclosed-mark');
  });
});

describe('sentence before', () => {
  it('a sentence that reports leads in the utterance', () => {
    const { quotes } = attributed(
      'The minister rejected the claims of the union. “There is no evidence for any of it.”',
    );
    const direct = quotes.find((quote) => quote.mode === 'direct')!;
    expect([direct.source?.text, direct.rule, direct.basis]).toEqual([
      'The minister',
      'attribute/sentence-before',
      'inferred',
    ]);
  });
});
