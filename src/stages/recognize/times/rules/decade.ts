import { years } from '../../../../language/times/period.js';
import { type Found, type Scene, type TimeRule, word } from '../scene.js';

const names: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/**
 *     in the 1980s, the 1990's, the ’90s and the nineties
 *            ^^^^^      ^^^^^^      ^^^^         ^^^^^^^^
 */
export const decade: TimeRule = {
  name: 'decade',
  opens: (lexeme) => /^[12]\d{2}0$|^['’‘]$/.test(lexeme.text) || names.has(lexeme.lower),
  read: (scene, at) => full(scene, at) ?? short(scene, at) ?? inWords(scene, at),
};

function full(scene: Scene, at: number): Found | null {
  const ending = scene.lexemes[at + 1];
  if (!/^[12]\d{2}0$/.test(word(scene, at)) || ending === undefined || !ending.glued) return null;
  if (!/^['’]?s$/.test(ending.lower)) return null;
  const start = Number(word(scene, at));
  // “the 1990’s” is the decade, “2020’s budget” the year.
  if (ending.lower.length === 2 && word(scene, at - 1) !== 'the') return null;
  const century = start % 100 === 0 && start < 2000;
  return { end: at + 2, period: years(start, century ? 100 : 10, century ? 'century' : 'decade', 'stated') };
}

function short(scene: Scene, at: number): Found | null {
  if (!/^['’‘]$/.test(word(scene, at)) || !/^[2-9]0$/.test(word(scene, at + 1))) return null;
  if (!scene.lexemes[at + 1]!.glued || word(scene, at + 2) !== 's' || !scene.lexemes[at + 2]!.glued) return null;
  return { end: at + 3, period: years(1900 + Number(word(scene, at + 1)), 10, 'decade', 'inferred') };
}

function inWords(scene: Scene, at: number): Found | null {
  const start = names.get(word(scene, at));
  if (start === undefined || word(scene, at - 1) !== 'the') return null;
  return { end: at + 1, period: years(1900 + start, 10, 'decade', 'inferred') };
}
