import { asked } from './asked.js';
import { bareClause } from './bare-clause.js';
import { complement } from './complement.js';
import { infinitive } from './infinitive.js';
import { judgedAs } from './judged-as.js';
import { named } from './naming.js';
import { parenthetical } from './parenthetical.js';
import { passive } from './passive.js';
import { question } from './question.js';
import { reportedObject } from './reported-object.js';
import type { IndirectRule } from './rule.js';
import { thatClause } from './that-clause.js';

/** The rules for indirect speech with a verb, from the most to the least precise. */
export const indirectRules: readonly IndirectRule[] = [
  passive,
  thatClause,
  parenthetical,
  bareClause,
  infinitive,
  question,
  asked,
  named,
  judgedAs,
  complement,
  reportedObject,
];
