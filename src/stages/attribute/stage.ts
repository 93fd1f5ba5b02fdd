import { z } from 'zod';
import type { Stage } from '../../pipeline/stage.js';
import { Quote } from '../../schemas/quote.js';

export const attribute: Stage<'document' | 'sentences' | 'entities', 'quotes'> = {
  name: 'attribute',
  needs: ['document', 'sentences', 'entities'],
  gives: 'quotes',
  schema: z.array(Quote),
  run: () => [],
};
