const sections: ReadonlySet<string> = new Set(
  'africa|analysis|arts|asia|breaking|business|culture|deals|economy|editorial|education|energy|entertainment|environment|europe|exclusive|explainer|finance|health|home|home news|international|investigation|latest|lifestyle|local|local news|markets|middle east|money|national|news|opinion|politics|regional|science|society|sport|sports|tech|technology|top stories|travel|uk|us|us news|video|weather|world|world news'.split(
    '|',
  ),
);

/** Whether words are what a newspaper calls one of its sections: “Business”, “World news”. */
export function isSection(words: string): boolean {
  return sections.has(words.toLowerCase());
}
