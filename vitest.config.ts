import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{app,components,db,lib,scripts}/**/*.test.ts'],
    setupFiles: ['scripts/property-seed.ts'],
    testTimeout: 120_000,
    // A golden file that is missing fails; only `--update` writes one.
    update: 'none',
  },
})
