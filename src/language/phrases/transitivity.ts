/** Verbs that take no object, so that their past form is never a passive participle: “was hurt and [died]”. */
const intransitive: ReadonlySet<string> = new Set(
  'die arrive appear remain live resign escape return flee collapse fall happen occur emerge vanish disappear agree rise go come stay sit stand jump climb tumble plunge soar slump surge drop begin last work sleep walk belong exist depart result erupt explode continue end start succeed fail vote respond reply react'.split(
    ' ',
  ),
);

export function isIntransitive(lemma: string): boolean {
  return intransitive.has(lemma.split(' ')[0]!);
}

/** Verbs whose complement says what the subject is or becomes. */
const copulas = new Set('be become remain seem appear look stay feel prove sound turn go grow stand keep'.split(' '));
export function isCopula(lemma: string): boolean {
  return copulas.has(lemma);
}
