/** The text of the token that stands for an utterance in a unit. */
export const UTTERANCE = '“…”';
