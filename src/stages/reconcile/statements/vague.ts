import { wordList } from '../../../language/word-list.js';

/** Verbs that say too little by themselves to be compared by one party only: “he wants” and “he does not want”. */
export const vague: ReadonlySet<string> = new Set(
  wordList(`
    aim, believe, bring, carry, cause, come, continue, demand, do, expect, face, feel, find, follow, get, give, go, hear, help, hold,
    hope, include, keep, know, lead, leave, let, like, look, love, make, mean, meet, move, need, obtain, offer, play, put, receive, run, see,
    seek, seem, send, serve, set, show, sit, speak, stand, stay, support, take, talk, tell, think, treat, try, turn, understand, use, want, watch,
    work, care, allow, oppose, answer, comment, react, reply, respond
  `),
);
