/** The dictionary form of a word, as Universal Dependencies has it, from its form and its Penn Treebank tag. */
export type Lemmatize = (form: string, tag: string) => string;

/** Tags that inflect alike. */
const classes: Readonly<Record<string, string>> = {
  NN: 'N',
  NNS: 'NS',
  NNPS: 'NPS',
  VB: 'V',
  VBP: 'V',
  VBZ: 'VZ',
  VBD: 'VD',
  VBN: 'VD',
  VBG: 'VG',
  JJR: 'R',
  RBR: 'R',
  JJS: 'T',
  RBS: 'T',
};

/** A lemmatizer with a table of exceptions: lines of form, class or tag, lemma, parted by tabs. */
export function lemmatizer(table: string): Lemmatize {
  const exceptions = new Map<string, string>();
  for (const line of table.split('\n')) {
    const [form, kind, lemma] = line.split('\t');
    if (lemma !== undefined) exceptions.set(`${form} ${kind}`, lemma);
  }
  return (form, tag) => {
    if (tag === 'NNP' || tag === 'FW' || tag === 'ADD') return form;
    if (isAcronym(form) && /^(?:NN|JJ|RB)$/.test(tag)) return form;
    const lower = plainQuotes(form.toLowerCase());
    const kind = lemmaClass(tag);
    const known = exceptions.get(`${lower} ${kind}`);
    if (known !== undefined) return kind === 'NPS' ? likeForm(form, known) : known;
    const lemma = ruleLemma(lower, kind);
    return kind === 'NPS' ? likeForm(form, lemma) : lemma;
  };
}

function isAcronym(form: string): boolean {
  return form.length > 1 && /^\p{Lu}+\d*$|^\p{Lu}\d+$/u.test(form);
}

export function lemmaClass(tag: string): string {
  return classes[tag] ?? tag;
}

function plainQuotes(text: string): string {
  return text
    .replace(/[’‘´`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/^–$/, '-');
}

/** `Republicans` -> `Republican`: the part that lemma and form share keeps its case. */
function likeForm(form: string, lemma: string): string {
  let shared = 0;
  while (shared < lemma.length && lemma[shared] === form[shared]?.toLowerCase()) shared++;
  return form.slice(0, shared) + lemma.slice(shared);
}

/** The regular lemma of a lower-case form. */
export function ruleLemma(form: string, kind: string): string {
  if (kind === 'NS' || kind === 'NPS' || kind === 'VZ') return withoutS(form);
  if (kind === 'VD')
    return form.endsWith('ied') && form.length > 4
      ? `${form.slice(0, -3)}y`
      : form.endsWith('ed')
        ? base(form.slice(0, -2), form)
        : form;
  if (kind === 'VG') return form.endsWith('ing') && form.length > 4 ? base(form.slice(0, -3), form) : form;
  if (kind === 'R') return compared(form, 'er');
  if (kind === 'T') return compared(form, 'est');
  return form;
}

/** The regular form without the -s of a lower-case plural, or of a verb's third person: `agency` of `agencies`, `woman` of `women`. */
export function withoutS(form: string): string {
  if (form.endsWith('men') && form.length > 4) return `${form.slice(0, -2)}an`;
  if (form.length < 3 || !form.endsWith('s') || /(?:ss|us|is)$|\d/.test(form)) return form;
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(form) && form.length > 4) return form.slice(0, -2);
  return form.slice(0, -1);
}

function compared(form: string, ending: string): string {
  if (!form.endsWith(ending) || form.length < ending.length + 3) return form;
  const stem = form.slice(0, -ending.length);
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : base(stem, form);
}

/** The stem before -ed, -ing or -er, with its e back or one of a doubled consonant gone. */
function base(stem: string, form: string): string {
  if (!/[aeiouy]/.test(stem)) return form;
  if (/([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (
    /(?:[aeiou][cgsvz]|[^aeiou]u|dg|[^aeiou][aeiou](?:ut|id|in|ir|ur|or|ik|ak|ok|ap|ib)|[^e]at|[lnr][csv]|[bdfgkpt]l|[aeio]u[srt])$/.test(
      stem,
    ) &&
    stem.length > 2
  ) {
    return /(?:er|it|en|or|on|in|et|op|ic|us)$/.test(stem) && stem.length > 4 ? stem : `${stem}e`;
  }
  return stem;
}
