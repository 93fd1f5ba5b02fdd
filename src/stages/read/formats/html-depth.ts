import type { HtmlElement } from './html-collect.js';

/** Deepest nesting that is parsed at all: real pages stay below a hundred, and deeper ones take the parser minutes. */
export const MOST_NESTED = 2_000;

/** Elements without an end tag, or whose end tag may be left out: they do not nest for being left open. */
const unclosed: ReadonlySet<string> = new Set(
  'area base body br col colgroup dd dt embed head hr html img input li link meta option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/** How deep elements are opened into one another in the source of a page; an estimate from above. */
export function nestingIn(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})/g)) {
    if (unclosed.has(match[2]!.toLowerCase())) continue;
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** How large a tree is: its depth, and the most nodes that one element has directly below it. */
export interface Shape {
  readonly deepest: number;
  readonly widest: number;
}

/** The shape of the tree below an element, without recursion. */
export function shapeOf(root: HtmlElement | null): Shape {
  const children = [0];
  let deepest = 0;
  let widest = 0;
  let node: HtmlElement | null = root;
  while (node !== null) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      children.push(1);
      deepest = Math.max(deepest, children.length - 1);
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      widest = Math.max(widest, children.pop() ?? 0);
    }
    node = node === null || node === root ? null : node.nextSibling;
    children[children.length - 1]! += 1;
  }
  return { deepest, widest };
}
