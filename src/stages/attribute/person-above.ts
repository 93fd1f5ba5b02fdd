import type { Party } from './party.js';
import { type Tree, treeOf } from './tree.js';
import { type Unit, wordAt } from './unit.js';

/**
 * The person that a place, a party or an office right behind the name tells more of, with the titles right before the name.
 *
 *     Rep. Ann Lee, R-Ohio, said …    Senator Bo Lind of Vermont, who said …    Ida Roth, president of the union, said …
 *          ^^^      ------                    ^^         -------                ^^^       ---------
 */
export function personAbove(unit: Unit, head: number): Party | null {
  const tree = treeOf(unit);
  if (isPersonName(unit, tree, head)) return null;
  let at = isLabel(unit, head - 2) ? head - 2 : head;
  for (let step = 0; step < STEPS && tellsMore(unit, tree, at); step++) {
    const above = tree.heads[at];
    if (above == null || above >= at) return null;
    if (isPersonName(unit, tree, above)) return named(unit, tree, above);
    at = above;
  }
  return null;
}

function named(unit: Unit, { heads, relations }: Tree, head: number): Party {
  let [from, to] = [head, head + 1];
  const isTitle = (at: number) => heads[at] != null && heads[at] > at && heads[at] <= head;
  while (isTitle(from - 1) && /^(?:nmod|compound|det|amod)$/.test(relations[from - 1]!)) from--;
  while (heads[to] === head && relations[to] === 'flat') to++;
  return { unit, from, to, head };
}

const STEPS = 3;
/** Tokens between a name and its preposition. */
const BACK = 6;

/** In apposition, or a name behind “of” or “from”: unlike “voted for Ida Roth over [a lawyer] who said …”. */
function tellsMore(unit: Unit, tree: Tree, at: number): boolean {
  if (tree.relations[at] === 'appos' || isLabel(unit, at)) return true;
  if (tree.relations[at] !== 'nmod' || unit.tokens[at]!.pos !== 'PROPN') return false;
  for (let index = at - 1; index >= Math.max(0, at - BACK); index--) {
    if (tree.heads[index] === at && tree.relations[index] === 'case') return /^(?:of|from)$/.test(wordAt(unit, index));
  }
  return false;
}

/** The “R” of “R-Ohio”: it hangs on the name, whatever the tree calls that. */
function isLabel(unit: Unit, at: number): boolean {
  return /^[dir]$/.test(wordAt(unit, at)) && wordAt(unit, at + 1) === '-';
}

/** Given name and family name are tied by `flat`, other names of several words hardly ever. */
function isPersonName(unit: Unit, tree: Tree, at: number): boolean {
  return unit.tokens[at]!.pos === 'PROPN' && tree.heads[at + 1] === at && tree.relations[at + 1] === 'flat';
}
