import { z } from 'zod';

/** One line of a `.jsonl` input: an article with what its publisher says about it. */
export const Article = z.object({
  id: z.string().optional(),
  url: z.string().optional(),
  outlet: z.string().optional(),
  title: z.string().optional(),
  author: z.string().optional(),
  published: z.string().optional(),
  text: z.string(),
});
export type Article = Readonly<z.infer<typeof Article>>;
