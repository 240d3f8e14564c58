import fc from 'fast-check'

/** The seed of every property test: the same each time, so that a change fails for what it did; `npm run hunt` takes fresh ones. */
const SEED = 20260301

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? SEED) })
