/** A choice between options, each a list of features, of which some are right. */
export interface Example {
  readonly options: readonly (readonly string[])[];
  readonly right: readonly number[];
}

const ROUNDS = 400;
const RATE = 0.5;
/** Pull of the weights towards nothing. */
const DECAY = 0.02;
/** Features seen in fewer options are left out. */
const FEWEST = 4;

/** Weights under which the right options are likeliest: a softmax over each example, by AdaGrad over all examples at once. */
export function learn(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { options } of examples)
    for (const feature of options.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  const index = new Map(names.map((name, at): [string, number] => [name, at]));
  const coded = examples.map(({ options, right }) => ({
    options: options.map((option) => option.flatMap((feature) => index.get(feature) ?? [])),
    right: new Set(right),
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => -DECAY * weight * 10);
    let loss = 0;
    for (const { options, right } of coded) {
      const scores = options.map((option) => Math.exp(option.reduce((sum, at) => sum + weights[at]!, 0)));
      const all = scores.reduce((sum, score) => sum + score, 0);
      const good = scores.reduce((sum, score, at) => (right.has(at) ? sum + score : sum), 0);
      loss -= Math.log(good / all);
      options.forEach((option, at) => {
        const pull = (right.has(at) ? scores[at]! / good : 0) - scores[at]! / all;
        for (const feature of option) slope[feature]! += pull;
      });
    }
    for (let at = 0; at < weights.length; at++) {
      squares[at]! += slope[at]! ** 2;
      weights[at]! += (RATE * slope[at]!) / Math.sqrt(squares[at]! + 1e-9);
    }
    if (round % 100 === 99) process.stderr.write(`round ${round + 1}: loss ${(loss / coded.length).toFixed(4)}\n`);
  }
  return new Map(names.map((name, at) => [name, weights[at]!]));
}
