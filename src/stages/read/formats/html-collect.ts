import type { BlockRole } from '../../../schemas/document.js';
import { roleOf } from './html-roles.js';

/** What of a DOM node is used here: TypeScript's own DOM types belong to browsers. */
export interface HtmlElement {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: HtmlElement | null;
  readonly nextSibling: HtmlElement | null;
  readonly parentNode: HtmlElement | null;
  getAttribute?(name: string): string | null;
  querySelectorAll?(selector: string): Iterable<HtmlElement>;
}

/** A paragraph of the page; `group` is the same for the paragraphs of one caption, embed or list. */
export interface Part {
  readonly text: string;
  readonly role: BlockRole;
  readonly group: number;
}

/** Elements whose content is no text to read. */
const skipped: ReadonlySet<string> = new Set(
  'AUDIO BUTTON CANVAS FORM HEAD IFRAME INPUT MATH NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);
/** Elements that run on inside a line. */
const inline: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const TEXT = 3;
const ELEMENT = 1;

/** The paragraphs below an element in reading order, each with white space collapsed. Goes through the tree without recursion. */
export function collect(root: HtmlElement | null): Part[] {
  const parts: Part[] = [];
  let pieces: string[] = [];
  let owner: HtmlElement | null = null;
  let role: BlockRole = 'body';
  let group = 0;

  let node = root;
  while (node !== null) {
    const enters = enter(node);
    if (enters && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  flush();
  return parts;

  function enter(at: HtmlElement): boolean {
    if (at.nodeType === TEXT) pieces.push((at.textContent ?? '').replace(/\s+/g, ' '));
    if (at.nodeType !== ELEMENT || skipped.has(at.nodeName.toUpperCase())) return false;
    if (isBlock(at)) flush();
    const given = owner === null ? roleOf(at) : null;
    if (given !== null) {
      flush();
      owner = at;
      role = given;
      group++;
    }
    return true;
  }

  function leave(at: HtmlElement): void {
    if (at.nodeName.toUpperCase() === 'BR') pieces.push('\n');
    if (at.nodeType === ELEMENT && isBlock(at)) flush();
    if (at !== owner) return;
    flush();
    owner = null;
    role = 'body';
  }

  function flush(): void {
    for (const paragraph of pieces.join('').split(/\n\s*\n/)) {
      const text = paragraph
        .replace(/ +/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim();
      if (text !== '') parts.push({ text, role, group: role === 'body' ? 0 : group });
    }
    pieces = [];
  }
}

function isBlock(node: HtmlElement): boolean {
  const name = node.nodeName.toUpperCase();
  return !inline.has(name) && name !== 'BR' && name !== 'IMG';
}
