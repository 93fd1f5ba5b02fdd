import { z } from 'zod';
import { EntityType } from './entity.js';
import { Rule } from './span.js';

/** Who or what the entities of several documents stand for. */
export const Identity = z.strictObject({
  kind: z.literal('identity'),
  id: z.string(),
  type: EntityType,
  name: z.string(),
  aliases: z.array(z.string()),
  entities: z.array(z.string()).min(1),
  country: z.string().nullable(),
  titles: z.array(z.strictObject({ title: z.string(), docs: z.array(z.string()) })),
  rule: Rule,
});
export type Identity = Readonly<z.infer<typeof Identity>>;
