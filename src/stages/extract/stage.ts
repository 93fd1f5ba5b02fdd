import { z } from 'zod';
import type { Stage } from '../../pipeline/stage.js';
import { Claim } from '../../schemas/claim.js';

export const extract: Stage<'document' | 'sentences' | 'entities' | 'quotes', 'claims'> = {
  name: 'extract',
  needs: ['document', 'sentences', 'entities', 'quotes'],
  gives: 'claims',
  schema: z.array(Claim),
  run: () => [],
};
