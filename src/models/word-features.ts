/** What the networks see of a word form: nothing but its own characters, so that all of it can be cached by form. */

/** Buckets of the hashed affixes and character trigrams. */
const SUBWORD_BUCKETS = 16_384;
/** Longest part of a word whose trigrams are looked at, in code units: nobody reads the middle of a URL. */
const LONGEST = 24;

const number = /^[\d.,:/-]*\d[\d.,:/-]*$/;
const year = /^\d{4}$/;
const address = /^(?:https?:|www\.)|.@./;

/** Lower case, with typewriter quotation marks and dashes: the key under which word vectors are looked up. */
export function plainForm(form: string): string {
  return form
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]|''/g, '"')
    .replace(/[\u2013\u2014\u2212]/g, '-')
    .replace(/\u2026/g, '...');
}

/** The plain form, with one word for all numbers, one for years, one for addresses. */
export function normalForm(plain: string): string {
  if (number.test(plain)) return year.test(plain) ? '!year' : '!number';
  return address.test(plain) ? '!address' : plain;
}

/** Upper case X, lower case x, digit d, other characters as they are; of a run only two: `McDonald-13` is `XxXxx-dd`. */
export function shapeOf(form: string): string {
  let shape = '';
  for (const character of form.length > LONGEST ? form.slice(0, LONGEST) : form) {
    const kind = kindOf(character);
    if (shape.at(-1) !== kind || shape.at(-2) !== kind) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (character.toLowerCase() !== character) return 'X';
  return character.toUpperCase() === character ? character : 'x';
}

/** Buckets of the prefixes up to 4, the suffixes up to 5 and the trigrams of a plain form, digits made equal. */
export function subwordsOf(plain: string): number[] {
  const word = (plain.length > LONGEST ? plain.slice(0, LONGEST / 2) + plain.slice(-LONGEST / 2) : plain).replace(
    /\d/g,
    '0',
  );
  const buckets: number[] = [bucket(word, 1)];
  for (let length = 1; length <= 4 && length < word.length; length++) buckets.push(bucket(word.slice(0, length), 2));
  for (let length = 1; length <= 5 && length < word.length; length++) buckets.push(bucket(word.slice(-length), 3));
  for (let at = 1; at + 4 <= word.length; at++) buckets.push(bucket(word.slice(at, at + 3), 4));
  return buckets;
}

function bucket(part: string, kind: number): number {
  return (hash(part, kind) >>> 0) % SUBWORD_BUCKETS;
}

/** FNV-1a over UTF-16 code units (those from `from` to `to`), with a final mix; `seed` tells kinds of strings apart. */
export function hash(text: string, seed = 0, from = 0, to = text.length): number {
  let h = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 12);
}

/** Keys under which a word vector is looked for, the first found counts: the plain form, without full stops, its last part. */
export function vectorKeys(plain: string): string[] {
  const bare = plain.replaceAll('.', '');
  return [plain, bare, bare.slice(bare.lastIndexOf('-') + 1)];
}
