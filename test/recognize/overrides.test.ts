import { describe, expect, test } from 'vitest';
import type { Refused } from '../../src/pipeline/stage.js';
import { Override } from '../../src/schemas/override.js';
import { recognizeWith } from '../../src/stages/recognize/stage.js';
import { tokenize } from '../../src/stages/tokenize/stage.js';
import { documentOf } from '../support/document.js';

const text =
  'Paul Berg met Anna Roth in Vienna. Berg thanked Roth. The Falcon group waited. A day later Mr Berg, a cousin, flew to Georgia.';

/** The named entities as `name type country: mentions`, and what was refused. */
function corrected(...lines: readonly object[]) {
  const document = documentOf(text, { id: 'a' });
  const refused: Refused[] = [];
  const overrides = lines.map((line) => Override.parse(line));
  const sentences = tokenize.run({ document }, () => {});
  const entities = recognizeWith(overrides).run({ document, sentences }, (one) => refused.push(one));
  const named = entities.filter(({ value }) => value === null);
  return {
    refused: refused.filter(({ reason }) => reason === 'stale-override'),
    entities: named.map(({ name, type, country, rule, mentions }) => {
      const changed = rule === 'recognize/override' ? '*' : '';
      return `${name} ${type} ${country}: ${mentions.map((mention) => mention.text).join(', ')}${changed}`;
    }),
  };
}

describe('corrections by the user', () => {
  test('none', () => {
    expect(corrected().entities).toContain('Paul Berg person null: Paul Berg, Berg, Berg, a cousin');
  });

  test('split: these mentions are someone else', () => {
    const { entities, refused } = corrected({
      action: 'split',
      mentions: [{ doc: 'a', text: 'Berg', context: 'Mr Berg, a cousin' }],
    });
    expect(entities).toContain('Paul Berg person null: Paul Berg, Berg*');
    expect(entities).toContain('Berg person null: Berg, a cousin*');
    expect(refused).toEqual([]);
  });

  test('merge, type, country', () => {
    const at = (words: string) => [{ doc: 'a', text: words }];
    const { entities } = corrected(
      { action: 'merge', mentions: [...at('Paul Berg'), ...at('Anna Roth')] },
      { action: 'type', mentions: at('Vienna'), type: 'organization' },
      { action: 'country', mentions: at('Georgia'), country: 'US' },
    );
    expect(entities.filter((line) => line.endsWith('*'))).toEqual([
      expect.stringMatching(
        /^(?:Paul Berg|Anna Roth) person null: Paul Berg, Anna Roth, Berg, Roth, Berg, a cousin\*$/,
      ),
      expect.stringMatching(/^Vienna organization /),
      expect.stringMatching(/^Georgia place US/),
    ]);
  });

  test('what leads nowhere, or to several, is refused and changes nothing', () => {
    const { entities, refused } = corrected(
      { action: 'type', mentions: [{ doc: 'a', text: 'Carl' }], type: 'person' },
      {
        action: 'merge',
        mentions: [
          { doc: 'a', text: 'Berg' },
          { doc: 'a', text: 'waited' },
        ],
      },
      { action: 'country', mentions: [{ doc: 'elsewhere', text: 'Berg' }], country: 'AT' },
    );
    expect(refused.map(({ text: words, candidates }) => `${words}: ${candidates[0]!.why}`)).toEqual([
      'Carl: these words are not in the document',
      'waited: no mention of an entity stands here',
    ]);
    expect(entities).toEqual(corrected().entities);
  });
});
