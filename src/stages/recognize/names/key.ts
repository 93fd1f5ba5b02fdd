/** A name without what varies in print: hyphens, full stops, case, accents, the shape of apostrophes. */
export function nameKey(text: string): string {
  const lower = text.toLowerCase();
  return /^(?:[a-z]+(?: [a-z]+)*)?$/.test(lower) ? lower : withoutMarks(lower);
}

function withoutMarks(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[-‐‑–\s]+/g, ' ')
    .replace(/\./g, '')
    .trim();
}

/** The initials of a name, small words left out: “Shanghai Cooperation Organization” -> “SCO”. */
export function initials(text: string): string {
  return text
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}
