import { type Browser, chromium, type Page } from 'playwright'
import type { Board } from '#lib/board/board.ts'
import { launchOptions } from '../browser.ts'
import { ask, expectJson } from '../load/ask.ts'
import { boardCards } from '../load/board-cards.ts'
import { join, makeBoard, propose, type TeamBoard } from '../load/team-board.ts'
import { startServer } from '../server.ts'
import { serveStaticPage } from './serve-static-page.ts'

/** A board on the real server, and the same cards on a static page. */
export interface Screens {
  browser: Browser
  team: TeamBoard
  ours: Screen
  floor: Screen
}

/** A page to open. `cookie`: of the session that may, as in a request. */
export interface Screen {
  url: string
  cookie?: string
  cards: number
}

/** Opens a browser and both servers for boards of these sizes; ends them all when `use` is done. */
export async function withScreens(
  sizes: readonly number[],
  use: (screens: Screens) => Promise<void>,
): Promise<void> {
  const server = await startServer()
  const browser = await chromium.launch(launchOptions())
  try {
    for (const cards of sizes) {
      const team = await makeBoard(server.url)
      await propose(team, boardCards(cards))
      const { cookie } = await join(team, 'facilitator', 'Ana')
      const page = await serveStaticPage(await boardOf(team))
      const ours = { url: `${server.url}/boards/${team.boardId}`, cards, ...(cookie ? { cookie } : {}) }
      try {
        await use({ browser, team, ours, floor: { url: page.url, cards } })
      } finally {
        await page.stop()
      }
    }
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function boardOf({ url, boardId, tokens }: TeamBoard): Promise<Board> {
  const headers = { authorization: `Bearer ${tokens.viewer}` }
  return expectJson<{ board: Board }>(await ask(`${url}/api/boards/${boardId}`, { headers }), 200).board
}

/** A page in a browser that has never been here: no cache, no storage. Close its context after use. */
export async function newPage(browser: Browser, { url, cookie }: Screen): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const [name = '', value = ''] = cookie?.split('=') ?? []
  if (cookie) await context.addCookies([{ name, value, url: new URL(url).origin }])
  return context.newPage()
}

declare global {
  interface Window {
    /** When the last card was on the screen and answered to its user. Milliseconds since the navigation began. */
    readyAt?: number
  }
}

/** Opens the page and resolves, once its last card is painted and React listens to it, with how long that took. Milliseconds. */
export async function openReady(page: Page, { url, cards }: Screen): Promise<number> {
  await page.addInitScript(watchForReady, cards)
  await page.goto(url, { waitUntil: 'commit' })
  const ready = await page.waitForFunction(() => window.readyAt, undefined, { timeout: 60_000 })
  return Number(await ready.jsonValue())
}

/** Runs in the page. React leaves its mark on an element when it begins to listen there. */
function watchForReady(cards: number): void {
  const drawn = document.getElementsByTagName('article')
  const isReady = () => {
    const button = drawn.length >= cards && drawn[drawn.length - 1]?.querySelector('button')
    return button && Object.keys(button).some((key) => key.startsWith('__reactProps$'))
  }
  const look = () => {
    if (!isReady()) return requestAnimationFrame(look)
    const painted = () => setTimeout(() => Object.assign(window, { readyAt: performance.now() }))
    return requestAnimationFrame(painted)
  }
  look()
}
