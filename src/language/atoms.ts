/** What a chunk of text without white space is cut into before it is decided which pieces belong together as one token. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Letters, a number, a clitic, one mark or a run of one mark, from `start` to `end` of `text`.
 *
 *     (D-Calif.) doesn't pay $3.5m...
 *     ^^^^    ^^     ^  ^    ^  ^^^
 */
const atom =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: parts of one emoji are meant, in any order
  /(?:\p{L}(?!['’`´][tT](?![\p{L}\p{N}])(?<=[nN]['’`´][tT]))[\p{M}]*)+|[nN]['’`´][tT](?![\p{L}\p{N}])|['’`´](?:[sSmMdD]|[rR][eE]|[vV][eE]|[lL][lL])(?![\p{L}\p{N}])|\p{Nd}{1,2}\/\p{Nd}{1,2}\/\p{Nd}{2,4}(?!\p{Nd})|\p{N}+(?:[.,:]\p{N}+)*|([.!?*=_~+#<>-])\1+|\p{Extended_Pictographic}[\p{M}\u200d\ufe0f\p{Extended_Pictographic}\p{Emoji_Modifier}]*|[^\s]/gu;

export function atomsOf(text: string, start: number, end: number): Atom[] {
  const atoms: Atom[] = [];
  const chunk = text.slice(start, end);
  for (const match of chunk.matchAll(atom)) {
    const from = start + match.index;
    atoms.push({ start: from, end: from + match[0].length, text: match[0] });
  }
  return atoms;
}
