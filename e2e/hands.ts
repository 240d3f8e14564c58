import { type CDPSession, expect, type Locator, type Page } from '@playwright/test'
import type { BoardPage } from './board-page.ts'

/** Where a card is carried: a lane (its tab, where a phone shows another lane), and there above a card, else to the end of what is in sight. */
export interface Spot {
  lane: string
  above?: string
}

interface Point {
  x: number
  y: number
}

/** A hand that carries one card. Each step waits until the board has said where the card is. */
export interface Hand {
  take(title: string): Promise<void>
  carry(spot: Spot): Promise<void>
  drop(): Promise<void>
}

/** The mouse takes a card anywhere. */
export function mouseOf(board: BoardPage): Hand {
  const { mouse } = board.page
  return handOf(board, (title) => board.card(title), {
    down: async ({ x, y }) => {
      await mouse.move(x, y)
      await mouse.down()
    },
    move: ({ x, y }) => mouse.move(x, y, { steps: 8 }),
    up: () => mouse.up(),
  })
}

/** A finger takes a card by its handle. */
export async function fingerOf(board: BoardPage): Promise<Hand> {
  const finger = await touchOf(board.page)
  const handle = (title: string) => board.card(title).getByRole('button', { name: `Drag ${title}` })
  return handOf(board, handle, finger)
}

/** Drags a card from where it lies to a spot. */
export async function drag(hand: Hand, title: string, spot: Spot): Promise<void> {
  await hand.take(title)
  await hand.carry(spot)
  await hand.drop()
}

/** A finger on the glass of a page. */
export interface Finger {
  down(at: Point): Promise<void>
  move(to: Point): Promise<void>
  up(): Promise<void>
}

/** Touches as the browser gets them from a screen, so that it scrolls by them too. */
export async function touchOf(page: Page): Promise<Finger> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  let last: Point = { x: 0, y: 0 }
  return {
    async down(at) {
      last = at
      await touch('touchStart', at)
    },
    async move(to) {
      const from = last
      for (let step = 1; step <= 8; step += 1) {
        last = { x: between(from.x, to.x, step / 8), y: between(from.y, to.y, step / 8) }
        await touch('touchMove', last)
      }
    },
    async up() {
      await touch('touchEnd')
    },
  }
}

/** The middle of what is drawn of an element. */
export async function middleOf(element: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(element)
  return { x: x + width / 2, y: y + height / 2 }
}

function handOf(board: BoardPage, grip: (title: string) => Locator, finger: Finger): Hand {
  let inHand = ''
  return {
    async take(title) {
      inHand = title
      await grip(title).scrollIntoViewIfNeeded()
      const at = await middleOf(grip(title))
      await finger.down(at)
      // A browser takes no notice of a finger that trembles.
      await finger.move({ x: at.x + 4, y: at.y + 24 })
      await expect(board.said(new RegExp(`${title} is (in your hand|over)`))).toBeAttached()
    },
    async carry({ lane, above }) {
      await finger.move(await spotIn(board, lane, above))
      await expect(board.said(`${inHand} is over ${lane}`)).toBeAttached()
    },
    drop: () => finger.up(),
  }
}

async function spotIn(board: BoardPage, lane: string, above: string | undefined): Promise<Point> {
  if (!(await board.list(lane).isVisible())) return middleOf(board.tab(lane))
  const list = await boxOf(board.list(lane))
  if (above === undefined) return { x: list.x + list.width / 2, y: list.y + list.height - 12 }
  const card = await boxOf(board.card(above))
  return { x: card.x + card.width / 2, y: card.y + 4 }
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error('this is not on the screen')
  return box
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share
}
