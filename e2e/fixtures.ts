import { type BrowserContextOptions, test as base, expect } from '@playwright/test'
import type { Access } from '#lib/board/access.ts'
import { Person } from './person.ts'
import { type RunningServer, startServer } from './server.ts'
import { makeBoard, type SharedBoard, type Start } from './shared-board.ts'

/** A phone held upright. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
}

/** Lets somebody come with a browser of their own; `access`: whose link they get. */
type Arrive = (name: string, access?: Access, browser?: BrowserContextOptions) => Promise<Person>

interface TestFixtures {
  /** What the board of the test starts from. */
  start: Start
  /** A board of the test's own. */
  board: SharedBoard
  arrive: Arrive
  /** Runs the board. */
  ana: Person
  /** Takes part. */
  ben: Person
  /** Looks on. */
  vera: Person
  /** Takes part, on a phone. */
  pia: Person
}

interface WorkerFixtures {
  /** The real server in production, with a database of its own. */
  server: RunningServer
}

/** A story: its server, its board, and the people in it. It fails when a browser complains about anything unexpected. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    async ({ browserName: _ }, give) => {
      const server = await startServer()
      await give(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: ({ server }, give) => give(server.url),
  start: [{ cards: ['Roadmap', 'Pricing', 'Product backlog', 'Partner contracts'] }, { option: true }],
  board: async ({ server, start }, give) => give(await makeBoard(server.url, start)),
  arrive: async ({ browser }, give) => {
    const people: Person[] = []
    await give(async (name, access = 'participant', options = {}) => {
      const context = await browser.newContext(options)
      const person = new Person(await context.newPage(), name, access)
      people.push(person)
      return person
    })
    for (const { name, page, complaints } of people) {
      await page.context().close()
      expect(complaints.unexpected(), `what ${name}’s browser complains about`).toEqual([])
    }
  },
  ana: async ({ arrive }, give) => give(await arrive('Ana', 'facilitator')),
  ben: async ({ arrive }, give) => give(await arrive('Ben')),
  vera: async ({ arrive }, give) => give(await arrive('Vera', 'viewer')),
  pia: async ({ arrive }, give) => give(await arrive('Pia', 'participant', PHONE)),
})

export { expect }
