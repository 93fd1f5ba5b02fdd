import { type Antecedent, isSpeaker } from './antecedents.js';
import { namesWithin, type Scene } from './scene.js';

/** Code units between a subject and an object that are likely in one clause. */
const NEAR = 30;

/** Whether grammar forbids the pronoun to stand for the mention. */
export function isBarred(scene: Scene, mention: Antecedent, pronoun: Antecedent): boolean {
  if (pronoun.quotation >= 0 && speaksBeside(scene, mention, pronoun)) return true;
  if (mention.sentence !== pronoun.sentence) return isNamedBehind(scene, mention, pronoun);
  // In direct speech the speaker says “I”: who stands outside the quotation in this sentence is as a rule the speaker.
  if (pronoun.quotation >= 0 && mention.quotation !== pronoun.quotation) return true;
  return isCoargument(mention, pronoun) || isNamedBehind(scene, mention, pronoun);
}

/** `Putin met him`: subject and object of one verb differ. */
function isCoargument(mention: Antecedent, pronoun: Antecedent): boolean {
  if (pronoun.role !== 'object' && pronoun.role !== 'oblique') return false;
  return mention.role === 'subject' && pronoun.start - mention.end < NEAR && !/self$/i.test(pronoun.text);
}

/** `“He’s no expert,” Gowdy said of Priebus`: in direct speech the pronoun is not for who speaks. */
function speaksBeside(scene: Scene, mention: Antecedent, pronoun: Antecedent): boolean {
  const { words } = scene.lines.at(pronoun.sentence);
  return namesWithin(scene, pronoun.sentence, 0, words.length).some(
    ({ name, cluster }) => cluster === mention.cluster && isSpeaker(scene, name.sentence, name.from, name.to),
  );
}

/** `He extended the offer to Putin`: who is named behind the subject, in its sentence and outside speech, is someone else. */
function isNamedBehind(scene: Scene, mention: Antecedent, pronoun: Antecedent): boolean {
  if (pronoun.role !== 'subject' || pronoun.quotation >= 0) return false;
  const { words } = scene.lines.at(pronoun.sentence);
  return namesWithin(scene, pronoun.sentence, pronoun.to, words.length).some(
    ({ cluster }) => cluster === mention.cluster,
  );
}
