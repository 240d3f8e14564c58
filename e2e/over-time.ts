import type { BrowserContext } from '@playwright/test'
import { test as base } from './fixtures.ts'
import { startServer } from './server.ts'
import { makeBoard } from './shared-board.ts'

/** Everyone's clock: how far it is ahead of the machine's, in ms, and in whose browsers. */
interface Clock {
  ahead: number
  browsers: BrowserContext[]
}

interface TestFixtures {
  clock: Clock
  /**
   * It is this instant, ISO 8601, for the server and for everyone, also for those who come later; and time goes on. On a page
   * that is open, what was to happen meanwhile happens within a day, as when a laptop is opened again; after more, load it anew.
   */
  setTime: (instant: string) => Promise<void>
}

/** In ms. */
const DAY = 86_400_000

/** When a story begins: on a Monday morning, and its board is made. */
export const BEGINNING = '2027-01-11T09:00:00Z'

/** A story over months. */
export const test = base.extend<TestFixtures>({
  server: [
    async ({ browserName: _ }, give) => {
      const server = await startServer({ hasMovableClock: true })
      await give(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  clock: ({ browserName: _ }, give) => give({ ahead: 0, browsers: [] }),
  setTime: ({ server, clock }, give) =>
    give(async (instant) => {
      const ahead = Date.parse(instant) - Date.now()
      const passed = ahead - clock.ahead
      clock.ahead = ahead
      await server.setClock(instant)
      for (const browser of clock.browsers) {
        if (passed > 0 && passed <= DAY) await browser.clock.fastForward(passed)
        else await browser.clock.setSystemTime(instant)
      }
    }),
  board: async ({ server, start, setTime }, give) => {
    await setTime(BEGINNING)
    await give(await makeBoard(server.url, start))
  },
  arrive: ({ arrive, clock }, give) =>
    give(async (...who) => {
      const person = await arrive(...who)
      const browser = person.page.context()
      clock.browsers.push(browser)
      await browser.clock.install({ time: Date.now() + clock.ahead })
      return person
    }),
})
