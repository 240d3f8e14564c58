import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright'
import { ask, expectJson } from '../load/ask.ts'
import { changesOf, type TeamBoard } from '../load/team-board.ts'
import type { Effort, Figure, Measured } from './figure.ts'
import { each, inTurns } from './in-turns.ts'
import { type MainThread, traceMainThread } from './main-thread.ts'
import { plainTable } from './plain-table.ts'
import { newPage, withScreens } from './screens.ts'

const ROWS = 500
const ROLES = 12

/** How many turns of the wheel go from the top of the matrix to its end. */
const TURNS = 60

/** How many letters are typed, each one cell further down. */
const LETTERS = 20

/** What scrolling through a large matrix and typing into it cost the page. */
export const matrix: Figure = {
  name: 'matrix',
  title: `a matrix of ${ROWS} rows by ${ROLES} roles: scrolled through by wheel, then ${LETTERS} letters typed`,
  floor:
    'Floor: a plain HTML table of the same size on a page without scripts, which takes the letters nowhere. A screen draws every 16.7 ms.',
  measure,
}

interface Use {
  scroll: MainThread & { late: number }
  type: MainThread
}

async function measure({ rounds }: Effort): Promise<Measured[]> {
  const measured: Measured[] = []
  await withScreens([ROWS], async ({ browser, team, ours }) => {
    await addRoles(team)
    const pages = { ours: await newPage(browser, ours), floor: await newPage(browser, ours) }
    await pages.ours.goto(`${ours.url}/matrix`)
    await pages.ours.waitForFunction((rows) => document.querySelectorAll('[data-row]').length > rows, ROWS)
    await pages.floor.setContent(plainTable(ROWS, ROLES))
    const sides = { ours: () => use(browser, pages.ours), floor: () => use(browser, pages.floor) }
    await inTurns(1, sides)
    const turns = await inTurns(rounds, sides)
    measured.push(
      {
        name: 'milliseconds per turn of the wheel',
        ...each(turns, ({ scroll }) => scroll.busy / TURNS),
      },
      {
        name: 'longest task while scrolling, ms',
        ...each(turns, ({ scroll }) => scroll.longest),
        limit: { of: 'ours', most: 25 },
      },
      {
        name: `frames that came late, of about ${TURNS * 3}`,
        ...each(turns, ({ scroll }) => scroll.late),
      },
      { name: 'milliseconds per letter', ...each(turns, ({ type }) => type.busy / LETTERS) },
      { name: 'longest task while typing, ms', ...each(turns, ({ type }) => type.longest) },
    )
  })
  return measured
}

/** Makes the two roles of every board twelve. */
async function addRoles(team: TeamBoard): Promise<void> {
  const changes = Array.from({ length: ROLES - 2 }, (_, index) => ({
    kind: 'role.add',
    roleId: `role-${index}`,
    name: `Role ${index + 3}`,
    lane: false,
  }))
  const headers = { authorization: `Bearer ${team.tokens.facilitator}` }
  expectJson(
    await ask(changesOf(team), { method: 'POST', headers, body: { changeId: 'roles', changes } }),
    201,
  )
}

async function use(browser: Browser, page: Page): Promise<Use> {
  await page.bringToFront()
  const first = page.locator('[data-row] td').first()
  await page.keyboard.press('Escape')
  await first.scrollIntoViewIfNeeded()
  await page.locator('[data-scroller]').evaluate((scroller) => scroller.scrollTo(0, 0))
  await page.mouse.move(700, 500)
  await page.evaluate(countLateFrames)
  let late = 0
  const [scroll, type] = await traceMainThread(browser, page, [
    async () => {
      for (let turn = 0; turn < TURNS; turn += 1) {
        await page.mouse.wheel(0, (ROWS * 37) / TURNS)
        await sleep(50)
      }
      late = await page.evaluate(() => window.lateFrames ?? 0)
    },
    async () => {
      await first.focus()
      for (let letter = 0; letter < LETTERS; letter += 1) {
        await page.keyboard.press('rci'.charAt(letter % 3))
        await page.keyboard.press('ArrowDown')
      }
      await sleep(500)
    },
  ])
  if (!scroll || !type) throw new Error('a stretch of the trace is missing')
  return { scroll: { ...scroll, late }, type }
}

declare global {
  interface Window {
    /** How many frames came more than one and a half of their time after the one before. */
    lateFrames?: number
  }
}

/** Runs in the page. */
function countLateFrames(): void {
  const isCounting = window.lateFrames !== undefined
  window.lateFrames = 0
  if (isCounting) return
  let before = performance.now()
  const count = (now: number) => {
    if (now - before > 25) window.lateFrames = (window.lateFrames ?? 0) + 1
    before = now
    requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
}
