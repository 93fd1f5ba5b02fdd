import type { Gender } from '../../../language/titles.js';
import { wordList } from '../../../language/word-list.js';
import type { NameType } from '../names/found.js';
import { peopleWeights } from './people-weights.js';
import type { PronounKind } from './pronouns.js';
import { thingWeights } from './thing-weights.js';

export const people: PronounKind = {
  name: 'people',
  pronouns: new Map<string, Gender>([
    ...wordList('he, him, his, himself').map((word): [string, Gender] => [word, 'male']),
    ...wordList('she, her, hers, herself').map((word): [string, Gender] => [word, 'female']),
  ]),
  types: new Set<NameType>(['person']),
  // What they were learned from holds a sentence a line, so no paragraphs.
  weights: new Map([...peopleWeights, ['same paragraph', 1]]),
  likely: 0.5,
  likelyAlone: 0.5,
};

/** Most of what “it” stands for has no name: laws and works are left out, of which texts speak of what is in them. */
export const things: PronounKind = {
  name: 'things',
  pronouns: new Map(wordList('it, its, itself').map((word): [string, null] => [word, null])),
  types: new Set<NameType>(['event', 'facility', 'organization', 'place', 'product']),
  weights: thingWeights,
  likely: 0.8,
  likelyAlone: 0.7,
};
