import type { CueClass } from '../../schemas/cue.js';

/** What the cues of a class add to “said”, and a sentence with one. */
export interface ClassNote {
  readonly adds: string;
  readonly example: string;
}

/** The classes of cues, each with an example: the cue stands in brackets. */
export const cueClasses: Readonly<Record<CueClass, ClassNote>> = {
  neutral: { adds: 'nothing', example: 'The mayor [said] the dam had held.' },
  claim: { adds: 'that the writer does not vouch for it', example: 'The company [claimed] the mine was safe.' },
  confirm: { adds: 'that it was in question before', example: 'Police [confirmed] that two people had died.' },
  deny: {
    adds: 'that the speaker holds the content to be false',
    example: 'The company [denied] the mine was unsafe.',
  },
  promise: { adds: 'that the speaker will bring it about', example: 'The mayor [vowed] to rebuild the harbour.' },
  order: { adds: 'that another is to bring it about', example: 'Police [ordered] everyone to leave the valley.' },
  ask: { adds: 'that the speaker does not know it', example: 'Residents [asked] whether the dam would hold.' },
  guess: { adds: 'that the speaker is not sure of it', example: 'The farmer [thinks] the winter will be long.' },
  feel: { adds: 'what the speaker feels about it', example: 'The mayor [hopes] the road will open in May.' },
};

/** A cue whose writer takes the content to be true, and one whose writer does not. */
export const factivityExamples = {
  factive: 'The driver [admitted] he had been drinking.',
  open: 'The driver [said] he had been drinking.',
} as const;
