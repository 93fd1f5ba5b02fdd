/** Whether a word starts like a name: “Putin”, “iPhone”, “al-Assad” as one token, “O’Neill”. */
export function isCapital(word: string): boolean {
  return /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{L})/u.test(word);
}

/** Whether a word is an acronym: “KCNA”, “U.N.”, “G20”, “AfCFTA”. */
export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{Nd}&]{1,7}|(?:\p{Lu}\.){2,5}|\p{Lu}\p{Ll}?\p{Lu}{2,6})s?$/u.test(word);
}
