import { accordingTo } from './according-to.js';
import { colonSubject } from './colon-subject.js';
import { cueAfter } from './cue-after.js';
import { cueBefore } from './cue-before.js';
import { cueInversion } from './cue-inversion.js';
import { nameColon } from './name-colon.js';
import { nounBefore } from './noun-before.js';
import type { DirectRule } from './rule.js';

/** The rules for an utterance whose own sentence names the speaker, from the most to the least precise. */
export const directRules: readonly DirectRule[] = [
  cueInversion,
  cueAfter,
  accordingTo,
  cueBefore,
  nameColon,
  nounBefore,
  colonSubject,
];
