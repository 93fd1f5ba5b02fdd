/** Universal Dependencies features that later stages ask for; a feature that the word does not have is left out. */
export interface Features {
  readonly number?: 'Sing' | 'Plur';
  readonly tense?: 'Past' | 'Pres';
  readonly verbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger';
  readonly mood?: 'Ind' | 'Imp';
  readonly person?: 1 | 2 | 3;
  readonly voice?: 'Pass';
  readonly degree?: 'Cmp' | 'Sup';
}

/** What is asked of a word and the words that hang on it. */
export interface FeatureWord {
  readonly tag: string;
  readonly pos: string;
  readonly relation: string;
}

const byTag: Readonly<Record<string, Features>> = {
  NN: { number: 'Sing' },
  NNP: { number: 'Sing' },
  NNS: { number: 'Plur' },
  NNPS: { number: 'Plur' },
  VBD: { tense: 'Past', verbForm: 'Fin', mood: 'Ind' },
  VBZ: { tense: 'Pres', verbForm: 'Fin', mood: 'Ind', number: 'Sing', person: 3 },
  VBP: { tense: 'Pres', verbForm: 'Fin', mood: 'Ind' },
  VBG: { verbForm: 'Ger' },
  VBN: { tense: 'Past', verbForm: 'Part' },
  MD: { verbForm: 'Fin' },
  JJR: { degree: 'Cmp' },
  RBR: { degree: 'Cmp' },
  JJS: { degree: 'Sup' },
  RBS: { degree: 'Sup' },
};

/** Features of a word from its tag and from the relations of what hangs on it. */
export function featuresOf(word: FeatureWord, dependents: readonly FeatureWord[]): Features {
  const passive = dependents.some(({ relation }) => relation === 'aux:pass' || relation === 'nsubj:pass');
  if (word.tag === 'VBN' && (passive || word.relation === 'acl')) return { ...byTag.VBN, voice: 'Pass' };
  if (word.tag === 'VBG' && dependents.some(({ relation }) => relation === 'aux'))
    return { tense: 'Pres', verbForm: 'Part' };
  if (word.tag === 'VB') {
    const marked = dependents.some(({ tag, relation }) => tag === 'TO' || relation === 'aux' || relation === 'mark');
    return marked || word.pos === 'AUX' || word.relation === 'xcomp'
      ? { verbForm: 'Inf' }
      : imperative(word, dependents);
  }
  return byTag[word.tag] ?? {};
}

/** A bare verb without a subject that stands for itself. */
function imperative(word: FeatureWord, dependents: readonly FeatureWord[]): Features {
  const subject = dependents.some(({ relation }) => relation.startsWith('nsubj'));
  const free =
    word.relation === 'root' || word.relation === 'conj' || word.relation === 'parataxis' || word.relation === 'ccomp';
  return !subject && free ? { verbForm: 'Fin', mood: 'Imp' } : { verbForm: 'Inf' };
}
