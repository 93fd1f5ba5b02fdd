/** What a chunk of text without white space is cut into before it is decided which pieces belong together as one token. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Addresses of pages and mails, names of files and sites, numbers of telephones, hashtags: all bounded, that a chunk of any length is read in one go. */
const address = [
  /(?:https?:\/\/|www\.)[^\s<>"“”()[\]]*[\p{L}\p{N}/=&#_]/u,
  /(?<![\p{L}\p{N}.])(?:mailto:)?[\p{L}\p{N}][\p{L}\p{N}.+%_-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/u,
  /(?<![\p{L}\p{N}.])\p{L}[\p{L}\p{N}_-]{0,40}(?:\.[\p{L}\p{N}_-]{1,40}){0,4}\.(?:com|org|net|edu|gov|co\.uk|html?|pdf|docx?|xlsx?|pptx?|csv|jpe?g|png|gif|zip|exe)(?![\p{L}\p{N}-])/u,
  /(?<![\p{N}.-])(?:\d{3}[-/])?(?:\d{3}|\d)-\d{4}(?![\p{N}-])/u,
  /(?<![\p{L}\p{N}])[#@]\p{L}[\p{L}\p{N}_]*/u,
];
/** “re-elected”, “anti-tank”: a prefix is no word. Names behind one are words of their own (“anti-Trump”). */
const prefixes =
  'anti co counter cross cyber de ex extra hyper inter intra macro meta micro mid mini mis mono multi neo non over post pre pro proto pseudo quasi re semi sub super trans ultra un under vice';
const prefix = prefixes.split(' ').map((form) => `[${form[0]}${form[0]!.toUpperCase()}]${form.slice(1)}`);
const prefixed = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${prefix.join('|')})-\\p{Ll}+`, 'u');
/** “News1”, “F16”, “COVID19”; a sum of money is cut (“Rs500”), and so is what goes on behind a point (“PM2.5”). */
const numbered =
  /(?<![\p{L}\p{N}])(?!(?:Rs|USD?|EUR|GBP|CHF|HK|NZ|AUD?|CAD?)\p{N})\p{Lu}\p{L}*\p{Nd}+(?![\p{L}\p{N}]|[.,:]\p{N})/u;
/** Letters with their marks, up to a clitic that begins in them: the “does” of “doesn't”. */
const word =
  /(?<!\p{L})(?:[bB]\/c|[wW]\/o|[sS]\/he)(?!\p{L})|(?:\p{L}(?!['’`´][tT](?![\p{L}\p{N}])(?<=[nN]['’`´][tT]))[\p{M}]*)+/u;
const clitic = /[nN]['’`´][tT](?![\p{L}\p{N}])|['’`´](?:[sSmMdD]|[rR][eE]|[vV][eE]|[lL][lL])(?![\p{L}\p{N}])/u;
const number =
  /\p{Nd}{1,2}\/\p{Nd}{1,2}\/\p{Nd}{2,4}(?!\p{Nd})|(?<![\p{L}\p{N}])['’]\d0s(?!\p{L})|\p{N}+(?:[.,:]\p{N}+)*/u;
const marks = /(?<!\S)[:;]-?[()DP](?![\p{L}\p{N}])|[!?]{2,}|([.*=_~+#<>$-])\1+/u;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: parts of one emoji are meant, in any order
const picture = /\p{Extended_Pictographic}[\p{M}\u200d\ufe0f\p{Extended_Pictographic}\p{Emoji_Modifier}]*/u;

/**
 * An address, letters, a number, a clitic, one mark or a run of one mark, from `start` to `end` of `text`.
 *
 *     (D-Calif.) doesn't pay $3.5m... to a.lee@example.org
 *     ^^^^    ^^     ^  ^    ^  ^^^      ^^^^^^^^^^^^^^^^^
 */
const atom = new RegExp(
  [...address, prefixed, numbered, word, clitic, number, marks, picture, /\S/u].map(({ source }) => source).join('|'),
  'gu',
);

export function atomsOf(text: string, start: number, end: number): Atom[] {
  const atoms: Atom[] = [];
  const chunk = text.slice(start, end);
  for (const match of chunk.matchAll(atom)) {
    const from = start + match.index;
    atoms.push({ start: from, end: from + match[0].length, text: match[0] });
  }
  return atoms;
}
