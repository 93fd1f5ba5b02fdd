/** What the file of the encoder says of itself: sizes of the layers, and the names behind the numbers that it gives out. */
export interface EncoderMeta {
  /** Cells of an LSTM, for each direction. */
  readonly hidden: number;
  /** Width of what arcs are scored with. */
  readonly arc: number;
  /** Width of what relations are scored with. */
  readonly label: number;
  /** Parts of what the network sees of a word. */
  readonly widths: { readonly vector: number; readonly word: number; readonly shape: number; readonly subword: number };
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relations: readonly string[];
  readonly entityLabels: readonly string[];
}
