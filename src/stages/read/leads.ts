/** Words over or before another article's headline. With capitals, the strong ones need no colon. */
const strong = ['also read', 'read also', 'read more', 'read next', 'see also', 'must read', "don't miss"];
const weak = [
  'also watch',
  'for more',
  'icymi',
  'in case you missed it',
  'more',
  'more on this',
  'read',
  'recommended',
  'related',
  'related article',
  'related articles',
  'related coverage',
  'related news',
  'related stories',
  'related story',
  'related video',
  'watch',
  'watch now',
];

/** Where a lead may stand: at the beginning, or after the end of a sentence. */
const place = '(?<=^|[.!?…"”’\')\\]]\\s{1,3})[(\\[]?';
const marked = `(?:${forms([...strong, ...weak], ['first', 'title', 'upper'])})\\s{0,3}[:|]\\s{0,3}`;
const bare = `(?:${forms(strong, ['title', 'upper'])})(?:\\s{0,3}[–—-])?\\s{1,3}(?=["“‘'«]?[\\p{Lu}\\p{N}])`;

/** A lead with what separates it from its headline; for use with `matchAll` on one paragraph. */
export const leadPattern = new RegExp(`${place}(?:${marked}|${bare})`, 'gu');

function forms(phrases: readonly string[], cases: readonly ('first' | 'title' | 'upper')[]): string {
  const written = phrases.flatMap((phrase) => cases.map((form) => cased(phrase, form)));
  return [...new Set(written)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((phrase) => phrase.replaceAll("'", "['’]"))
    .join('|');
}

function cased(phrase: string, form: 'first' | 'title' | 'upper'): string {
  if (form === 'upper') return phrase.toUpperCase();
  if (form === 'first') return phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return phrase.replace(/(?:^| )[a-z]/g, (letter) => letter.toUpperCase());
}
