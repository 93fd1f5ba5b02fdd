/** What the linked data (JSON-LD, schema.org) of a page says of its article. */
export interface LinkedArticle {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly outlet?: string | undefined;
}

const types = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** The first article in the scripts of linked data; what is no JSON is passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle {
  const article = scripts.flatMap(itemsOf).find((item) => typesOf(item).some((type) => types.test(type)));
  if (article === undefined) return {};
  return {
    title: textOf(article['headline']),
    author: namesOf(article['author']).join(', ') || undefined,
    published: textOf(article['datePublished']),
    outlet: namesOf(article['publisher'])[0],
  };
}

type Item = Readonly<Record<string, unknown>>;

function itemsOf(script: string): Item[] {
  try {
    const data: unknown = JSON.parse(script);
    return listOf(data)
      .filter(isItem)
      .flatMap((item) => [item, ...listOf(item['@graph']).filter(isItem)]);
  } catch {
    // Pages carry broken linked data; the meta tags are read then.
    return [];
  }
}

function typesOf(item: Item): string[] {
  return listOf(item['@type']).filter((type) => typeof type === 'string');
}

function namesOf(value: unknown): string[] {
  return listOf(value)
    .flatMap((one) => textOf(isItem(one) ? one['name'] : one) ?? [])
    .filter((name) => !/^https?:/.test(name));
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.replace(/\s+/g, ' ').trim() || undefined;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
