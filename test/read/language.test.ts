import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/detect.js';

test.each([
  ['en', 'Ferry toll rises to 17 as divers reach wreck'],
  [
    'en',
    'The president said on Monday that he had accepted the invitation and would travel to the capital with his ministers.',
  ],
  ['de', 'Der Präsident nahm die Einladung an und wird im Herbst nach Pjöngjang reisen, teilte die Agentur mit.'],
  ['fr', 'Le président a accepté l’invitation et se rendra à Pyongyang cet automne, a annoncé l’agence.'],
  ['ru', 'Президент принял приглашение посетить Пхеньян осенью этого года, сообщило агентство.'],
  [null, 'Kim'],
  [null, '123 456'],
  [null, ''],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
