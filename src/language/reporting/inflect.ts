/** Past tense and participle of verbs that do not take -ed, by their (first) word. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['was', 'were', 'been', 'is', 'are', 'being'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  come: ['came'],
  cry: ['cried'],
  cut: ['cut'],
  fall: ['fell', 'fallen'],
  feel: ['felt'],
  find: ['found'],
  fire: ['fired'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold'],
  forget: ['forgot', 'forgotten'],
  forswear: ['forswore', 'forsworn'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hear: ['heard'],
  hit: ['hit'],
  hold: ['held'],
  know: ['knew', 'known'],
  lay: ['laid'],
  learn: ['learned', 'learnt'],
  let: ['let'],
  make: ['made'],
  mean: ['meant'],
  put: ['put'],
  read: ['read'],
  say: ['said', 'says'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  set: ['set'],
  shoot: ['shot'],
  show: ['showed', 'shown'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  spell: ['spelled', 'spelt'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  understand: ['understood'],
  weep: ['wept'],
  write: ['wrote', 'written'],
};

/** Verbs that double their last letter, by their (first) word. */
const DOUBLING: ReadonlySet<string> = new Set(
  'admit bar begin blab blog brag chat commit concur confer cut demur dub forget get grin hit infer let nod permit plan plot plug pun put quip rap rebut refer regret rib set shrug slam snap sob spin stun submit sum swear tip'.split(
    ' ',
  ),
);

/** All forms of a verb but its lemma (“signaled” and “signalled”), or the plural of a noun. Particles stay behind the word: `pointed out`. */
export function inflections(lemma: string, kind: 'verb' | 'noun' | 'adjective'): string[] {
  if (kind === 'adjective') return [];
  if (kind === 'noun') return [sForm(lemma)];
  const [word = '', ...particle] = lemma.split(' ');
  const british = /[^aeiou][ae]l$/.test(word) ? [`${word}led`, `${word}ling`] : [];
  const forms = [sForm(word), ...pastForms(word), ingForm(word), ...british];
  return forms.map((form) => [form, ...particle].join(' '));
}

function sForm(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`;
}

function pastForms(word: string): readonly string[] {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.endsWith('e')) return [`${word}d`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ied`];
  return [`${doubled(word)}ed`];
}

function ingForm(word: string): string {
  if (/[^eo]e$/.test(word)) return `${word.slice(0, -1)}ing`;
  return `${doubled(word)}ing`;
}

function doubled(word: string): string {
  if (!DOUBLING.has(word)) return word.endsWith('c') ? `${word}k` : word;
  return word + word.slice(-1);
}
