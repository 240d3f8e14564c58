import type { Page } from '@playwright/test'

/** What a browser complains about on a page: errors of scripts, blocked content, answers that failed. */
export interface Complaints {
  /** Some are part of the story: those that match are no complaints. */
  expect(pattern: RegExp): void
  /** All that nobody expected. */
  unexpected(): string[]
}

/** Listens to a page from now on. */
export function hearComplaints(page: Page): Complaints {
  const heard: string[] = []
  const expected: RegExp[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => heard.push(error.stack ?? error.message))
  return {
    expect: (pattern) => {
      expected.push(pattern)
    },
    unexpected: () => heard.filter((each) => !expected.some((pattern) => pattern.test(each))),
  }
}
