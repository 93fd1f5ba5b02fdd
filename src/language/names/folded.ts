/** A word of a name without what romanization varies: “Sergey” and “Sergei”, “César” and “Cesar” fold to the same. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  return (/^[a-z]*$/.test(lower) ? lower : bare(lower)).replace(/[ei]y\b|ei\b|y\b/g, 'i').replace(/(\p{L})\1/gu, '$1');
}

function bare(lower: string): string {
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/\./g, '').replace(/-/g, ' ');
}
