/** Entity labels, and what each data set's annotation says about them: where its types are coarser, several labels may be right. */

export const entityTypes = ['PER', 'LOC', 'ORG', 'NORP', 'FAC', 'PROD', 'MISC', 'DATE', 'MONEY'] as const;
export type EntityType = (typeof entityTypes)[number];

/** O, then B, I, L, U of each type. */
export const entityLabels: readonly string[] = [
  'O',
  ...entityTypes.flatMap((type) => [...'BILU'].map((place) => `${place}-${type}`)),
];

/** `types`: what an annotated type may be; `outside`: types that the set does not annotate, so that "no entity" may hide one. */
export interface Scheme {
  readonly types: Readonly<Record<string, readonly EntityType[]>>;
  readonly outside: readonly EntityType[];
}

export const schemes = {
  worldwide: {
    types: {
      Person: ['PER'],
      Location: ['LOC'],
      Organization: ['ORG'],
      NORP: ['NORP'],
      Facility: ['FAC'],
      Product: ['PROD'],
      Misc: ['MISC'],
      Date: ['DATE'],
      Money: ['MONEY'],
    },
    outside: [],
  },
  conll: {
    types: { PER: ['PER'], LOC: ['LOC', 'FAC'], ORG: ['ORG'], MISC: ['MISC', 'NORP', 'PROD'] },
    outside: ['DATE', 'MONEY'],
  },
  crossner: {
    types: {
      politician: ['PER'],
      person: ['PER'],
      location: ['LOC', 'FAC'],
      country: ['LOC'],
      politicalparty: ['ORG'],
      organisation: ['ORG'],
      election: ['MISC'],
      event: ['MISC'],
      misc: ['MISC', 'NORP', 'PROD'],
    },
    outside: ['DATE', 'MONEY'],
  },
  redocred: {
    types: {
      PER: ['PER'],
      LOC: ['LOC', 'NORP', 'FAC'],
      ORG: ['ORG'],
      MISC: ['MISC', 'PROD', 'NORP'],
      DATE_TIME: ['DATE'],
    },
    outside: ['MISC', 'NORP', 'MONEY'],
  },
  wnut: {
    types: {
      person: ['PER'],
      location: ['LOC', 'FAC'],
      group: ['ORG'],
      corporation: ['ORG'],
      product: ['PROD'],
      'creative-work': ['MISC'],
    },
    outside: ['DATE', 'MONEY', 'NORP', 'MISC'],
  },
  gmb: {
    types: {
      PER: ['PER'],
      LOC: ['LOC', 'FAC'],
      ORG: ['ORG', 'LOC'],
      NORP: ['NORP'],
      DATE_TIME: ['DATE'],
      MISC: ['MISC', 'PROD'],
    },
    outside: ['MONEY', 'FAC', 'PROD', 'MISC', 'DATE'],
  },
} as const satisfies Record<string, Scheme>;

const sets = new Map<string, number>();
/** The sets of label indexes that `allowedLabels` numbers. */
export function allowedSets(): number[][] {
  return [...sets.keys()].map((key) => key.split(',').map(Number));
}

/** For each token the number of the set of labels that the annotation allows. */
export function allowedLabels(
  tokens: readonly (readonly [number, number])[],
  entities: readonly { readonly start: number; readonly end: number; readonly type: string }[],
  scheme: Scheme,
): number[] {
  const outside = [
    0,
    ...scheme.outside.flatMap((type) => [...'BILU'].map((place) => entityLabels.indexOf(`${place}-${type}`))),
  ];
  const allowed = tokens.map(() => outside);
  let at = 0;
  for (const entity of [...entities].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const types = scheme.types[entity.type];
    if (types === undefined) continue;
    while (at < tokens.length && tokens[at]![1] <= entity.start) at++;
    let last = at;
    while (last < tokens.length && tokens[last]![0] < entity.end) last++;
    for (let index = at; index < last; index++) {
      const place = last - at === 1 ? 'U' : index === at ? 'B' : index === last - 1 ? 'L' : 'I';
      allowed[index] = types.map((type) => entityLabels.indexOf(`${place}-${type}`));
    }
    at = last;
  }
  return allowed.map((labels) => numberOf(labels.join(',')));
}

function numberOf(key: string): number {
  const known = sets.get(key);
  if (known !== undefined) return known;
  sets.set(key, sets.size);
  return sets.size - 1;
}
