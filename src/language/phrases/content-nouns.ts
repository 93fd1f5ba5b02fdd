import { reportingNoun } from '../reporting.js';

/** Nouns besides those of reporting that a clause with “that” completes. */
const contentNouns = new Set(
  'evidence proof sign signs indication fact possibility chance likelihood risk danger hope hopes fear fears concern concerns worry worries belief view opinion idea notion impression sense feeling expectation expectations doubt doubts certainty guarantee assurance assurances confidence condition understanding truth conclusion finding findings decision agreement reason way mind conviction suspicion suspicions perception perceptions speculation consensus probability prospect promise pledge threat news word'.split(
    ' ',
  ),
);

/** Whether a clause with “that” behind the noun can be its content: “evidence that he left”, not “people that he likes”. */
export function takesThat(noun: string): boolean {
  return contentNouns.has(noun) || reportingNoun(noun)?.frames.has('that') === true;
}
