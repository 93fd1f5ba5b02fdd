const plain: Readonly<Record<string, string>> = {
  '―': '—',
  '‒': '–',
  '‐': '-',
  '‑': '-',
  '„': '“',
  '‟': '“',
  '‛': '‘',
};

/** The form of a word under which the models know it: rare dashes and quotation marks are read as the usual ones. */
export function plainForm(form: string): string {
  return form.length > 1 ? form : (plain[form] ?? form);
}
