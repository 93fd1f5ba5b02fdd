/** What two statements are to each other, and in what. */
export type StatementVerdict =
  | { readonly verdict: 'agreement'; readonly slot: 'time' | null }
  | { readonly verdict: 'conflict' | 'update'; readonly slot: 'polarity' | 'time' | 'place' };
