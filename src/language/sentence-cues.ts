/** Words that say something about whether a sentence ends before or after them. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Titles and the like: a name follows. */
const titles = words(
  'mr mrs ms mx dr drs prof profs gen gens col lt sgt capt maj cmdr adm brig cpl pvt sen sens rep reps del gov govs pres hon rev fr sr st mt ft msgr supt det insp amb atty messrs mme mlle sheikh',
);
/** What a name or a number ends with, in the middle of a sentence as well as at its end. */
const finals = words(
  'inc corp ltd co bros llc plc jr sr esq ph.d m.d b.a m.a u.s u.k u.n e.u d.c u.s.a n.y l.a etc al a.m p.m est',
);
/** A number or a reference follows. */
const references = words(
  'no nos vol vols fig figs pp p art sec ch chap cf ca approx dept univ assn vs v viz e.g i.e eg ie incl ext tel',
);
const months = words('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun');
/** Function words that hardly stand with a capital inside a sentence. */
const openers = words(
  'a an and are as at after all although another any because before both but by can could did do does during each even every few for from had has have he her here his how however i if in is it its just let like many may more most my no nor not now of on once one only or other our over several she should since so some such than that the their then there these they this those though through thus to too two under until up was we were what when where whether which while who why will with would yes yet you your',
);

/** `title`, `final`, `reference`, `month`, `initial` (J.), `letters` (U.N.), `stop` (other words with a full stop), or the empty string. */
export function abbreviationKind(form: string): string {
  if (!form.endsWith('.') || form.length < 2) return '';
  const bare = form.slice(0, -1).toLowerCase();
  if (titles.has(bare)) return 'title';
  if (finals.has(bare)) return 'final';
  if (references.has(bare)) return 'reference';
  if (months.has(bare)) return 'month';
  if (/^\p{L}$/u.test(bare)) return 'initial';
  if (/^(?:\p{L}\.)+\p{L}$/u.test(bare)) return 'letters';
  return /^\p{L}+$/u.test(bare) ? 'stop' : '';
}

/** Whether the word with a full stop is a title: `Mt.` */
export function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase());
}

/** `opener` for a capitalised function word, else `upper`, `lower`, `digit`, `quote`, `open`, `close`, `end` (of a sentence) or `mark`. */
export function wordKind(form: string): string {
  const first = form.charCodeAt(0);
  // Most words are in small letters: no pattern is tried on them.
  if (first >= 0x61 && first <= 0x7a) return 'lower';
  if (/^\p{Lu}/u.test(form)) return openers.has(form.toLowerCase()) ? 'opener' : 'upper';
  if (/^\p{L}/u.test(form)) return 'lower';
  if (/^\p{N}/u.test(form)) return 'digit';
  if (/^["“”‘’'«»]/u.test(form)) return 'quote';
  if (/^[([{<]/.test(form)) return 'open';
  if (/^[)\]}>]/.test(form)) return 'close';
  return /^[.?!…]+$/.test(form) ? 'end' : 'mark';
}
