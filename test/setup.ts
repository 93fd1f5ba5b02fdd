import fc from 'fast-check';

// Equal inputs on every run; other ones are tried with `PROPERTY_SEED=2 npx vitest run`.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
