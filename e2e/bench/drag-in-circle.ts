import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright'
import { type MainThread, traceMainThread } from './main-thread.ts'

/** How many pointer moves a drag has, between lifting and dropping. */
export const MOVES = 90

const RADIUS = { x: 450, y: 250 }
const LIFTING = 3

/** Drags the first card of the second lane around over all lanes and back, and records lifting, moving and dropping. */
export async function dragInCircle(browser: Browser, page: Page): Promise<MainThread[]> {
  const card = page.locator('article').nth(0)
  const box = await card.boundingBox()
  if (!box) throw new Error('there is no card to drag')
  const start = { x: box.x + box.width / 2, y: box.y + 16 }
  await page.mouse.move(start.x, start.y)
  return traceMainThread(browser, page, [
    async () => {
      await page.mouse.down()
      for (let step = 1; step <= LIFTING; step += 1) await page.mouse.move(start.x + step * 4, start.y)
      await sleep(200)
    },
    async () => {
      for (let step = 0; step < MOVES; step += 1) {
        const angle = (step / MOVES) * 2 * Math.PI
        await page.mouse.move(
          start.x + RADIUS.x * (1 - Math.cos(angle)),
          start.y + RADIUS.y * Math.abs(Math.sin(angle)),
        )
      }
    },
    async () => {
      if ((await page.locator('[data-dragging]').count()) === 0) throw new Error('the card was not dragged')
      await page.mouse.up()
      await sleep(500)
    },
  ])
}
