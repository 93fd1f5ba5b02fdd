import { describe, expect, it } from 'vitest';
import { extracted } from './marked.js';

/** The claim of a text whose predicate has the lemma. */
function claim(text: string, lemma: string, given = {}) {
  const found = extracted(text, given).claims.find(({ predicate }) => predicate.lemma === lemma);
  if (found === undefined) throw new Error(`no claim with the predicate ${lemma}`);
  return found;
}

describe('polarity', () => {
  it.each([
    ['The plant closed.', 'close', 'positive'],
    ['The plant did not close.', 'close', 'negative'],
    ['The plant never closed.', 'close', 'negative'],
    ['The mayor was not just visiting the plant.', 'visit', 'positive'],
    ['The mayor was not visiting just the plant.', 'visit', 'negative'],
    ['The plant did not close just now.', 'close', 'negative'],
    ['No factories would close.', 'close', 'negative'],
    ['Not one school has collapsed.', 'collapse', 'negative'],
    ['The board has seen no irregularities.', 'see', 'negative'],
    ['The mayor is unlikely to win.', 'win', 'negative'],
    ['The mayor refused to concede the race.', 'concede', 'negative'],
    ['The mayor did not refuse to concede the race.', 'concede', 'positive'],
    ['The mayor failed to convince voters.', 'convince', 'negative'],
    ['The soldier was not killed but injured.', 'injure', 'positive'],
    ['The firm left without paying a fine.', 'pay', 'negative'],
    ['The mayor denied that the ship was overloaded.', 'overload', 'negative'],
    ['There is no evidence that the ferry was overloaded.', 'overload', 'negative'],
    ['There is no evidence the ferry had leaked.', 'leak', 'negative'],
    ['There is no doubt the ferry had leaked.', 'leak', 'positive'],
    ['The mayor no longer supports the plan.', 'support', 'negative'],
    ['Kestrel promised to never use the weapons.', 'use', 'negative'],
    ['Neither the mayor nor Stahl made any comment.', 'make', 'negative'],
    ['The ink was barely dry.', 'be', 'negative'],
    ['The plan is no longer popular.', 'be', 'negative'],
    ['The patients were less happy.', 'be', 'positive'],
    ['Stahl, who showed no emotion, will appeal.', 'appeal', 'positive'],
    ['Stahl, who did not speak, smiled.', 'smile', 'positive'],
  ])('%s', (text, lemma, polarity) => {
    expect(claim(text, lemma).polarity).toBe(polarity);
  });
});

describe('certainty', () => {
  it.each([
    ['The plant closed.', 'close', 'certain'],
    ['Few believe that the plant closed.', 'close', 'none'],
    ['A few believe that the plant closed.', 'close', 'probable'],
    ['Few experts said the plant had closed.', 'close', 'none'],
    ['There is zero chance the plant will close.', 'close', 'none'],
    ['There was no sign the plant had closed.', 'close', 'probable'],
    ['There was no doubt that the plant had closed.', 'close', 'certain'],
    ['There was not any doubt that the plant had closed.', 'close', 'certain'],
    ['The chance the crew took was slim.', 'take', 'certain'],
    ['The plant will close.', 'close', 'certain'],
    ['The plant may close.', 'close', 'possible'],
    ['The plant is expected to close.', 'close', 'probable'],
    ['The plant will probably close.', 'close', 'probable'],
    ['The plant reportedly closed.', 'close', 'none'],
    ['If the plant closes, workers will protest.', 'close', 'none'],
    ['If the plant closes, workers will protest.', 'protest', 'possible'],
    ['The plant closed?', 'close', 'none'],
    ['Analysts believe the plant closed.', 'close', 'probable'],
    ['Brightwater agreed to buy the plant.', 'buy', 'probable'],
    ['Brightwater agreed to sell the shop and buy the plant.', 'buy', 'probable'],
    ['Brightwater wants to buy the plant.', 'buy', 'none'],
    ['Brightwater managed to buy the plant.', 'buy', 'certain'],
    ['The plant would have closed.', 'close', 'none'],
  ])('%s', (text, lemma, certainty) => {
    expect(claim(text, lemma).certainty).toBe(certainty);
  });
});

describe('tense and aspect', () => {
  it.each([
    ['The plant closed.', 'close', 'past', 'happened'],
    ['The plant has closed.', 'close', 'past', 'happened'],
    ['The plant is closing its doors.', 'close', 'present', 'ongoing'],
    ['The firm owns the plant.', 'own', 'present', 'ongoing'],
    ['The plant will close.', 'close', 'future', 'planned'],
    ['The plant is set to close.', 'close', 'future', 'planned'],
    ['Completion is expected by June.', 'expect', 'future', 'planned'],
    ['The plant might close.', 'close', 'present', 'hypothetical'],
    ['The firm agreed to close the plant.', 'close', 'future', 'planned'],
  ])('%s', (text, lemma, tense, aspect) => {
    expect(claim(text, lemma)).toMatchObject({ tense, aspect });
  });
});
