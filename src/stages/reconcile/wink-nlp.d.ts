/** wink-nlp types its main module only. */
declare module 'wink-nlp/utilities/similarity.js' {
  const similarity: {
    readonly bow: {
      /** Cosine of two bags of words, from 0 to 1, to six decimals. */
      cosine(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): number;
    };
  };
  export = similarity;
}
