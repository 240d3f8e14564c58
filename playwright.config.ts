import { defineConfig } from '@playwright/test'
import { launchOptions } from './e2e/browser.ts'
import { absentPrograms } from './e2e/programs/programs.ts'

export default defineConfig({
  testDir: 'e2e',
  testIgnore: absentPrograms().map(({ tests }) => tests),
  globalTeardown: './e2e/programs/say-left-out.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/traces',
  use: {
    launchOptions: launchOptions(),
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    viewport: { width: 1440, height: 900 },
  },
})
