import type { Page } from 'playwright'
import { dragInCircle, MOVES } from './drag-in-circle.ts'
import type { Effort, Figure, Measured } from './figure.ts'
import { each, inTurns, type Turns } from './in-turns.ts'
import type { MainThread } from './main-thread.ts'
import { newPage, openReady, type Screens, withScreens } from './screens.ts'
import { median } from './statistics.ts'

const [FEW, LIMITED, MANY] = [100, 500, 1_000]

/** What dragging a card costs the page. */
export const drag: Figure = {
  name: 'drag',
  title: `dragging a card by mouse, ${MOVES} moves across the lanes`,
  floor:
    'Floor: a static page with the same cards, where bare pointer events move one element by a transform.',
  measure,
}

interface Drag {
  lift: MainThread
  moves: MainThread
  drop: MainThread
}

async function measure({ rounds }: Effort): Promise<Measured[]> {
  const bySize = new Map<number, Turns<Drag>>()
  await withScreens([FEW, LIMITED, MANY], async (screens) => {
    bySize.set(screens.ours.cards, await drags(screens, rounds))
  })
  const perMove = (cards: number) => each(turnsOf(bySize, cards), ({ moves }) => moves.busy / MOVES)
  const growth = (side: 'ours' | 'floor') => [median(perMove(MANY)[side]) / median(perMove(FEW)[side])]
  const longest = (cards: number, part: keyof Drag) =>
    each(turnsOf(bySize, cards), (drag) => drag[part].longest)
  const frame = { limit: { of: 'ours', most: 25 } as const }
  return [
    { name: `milliseconds per move, ${FEW} cards`, ...perMove(FEW) },
    {
      name: `milliseconds per move, ${LIMITED} cards`,
      ...perMove(LIMITED),
      limit: { of: 'ratio', most: 1.5 },
    },
    { name: `milliseconds per move, ${MANY} cards`, ...perMove(MANY) },
    {
      name: `growth from ${FEW} to ${MANY} cards, times`,
      ours: growth('ours'),
      floor: growth('floor'),
      limit: { of: 'ours', most: 1.5 },
    },
    { name: `longest task while lifting, ${LIMITED} cards, ms`, ...longest(LIMITED, 'lift'), ...frame },
    { name: `longest task while moving, ${LIMITED} cards, ms`, ...longest(LIMITED, 'moves'), ...frame },
    { name: `longest task on dropping, ${LIMITED} cards, ms`, ...longest(LIMITED, 'drop'), ...frame },
  ]
}

function turnsOf(bySize: ReadonlyMap<number, Turns<Drag>>, cards: number): Turns<Drag> {
  return bySize.get(cards) ?? { ours: [], floor: [] }
}

async function drags({ browser, ours, floor }: Screens, rounds: number): Promise<Turns<Drag>> {
  const pages = { ours: await newPage(browser, ours), floor: await newPage(browser, floor) }
  await openReady(pages.ours, ours)
  await openReady(pages.floor, floor)
  const one = async (page: Page): Promise<Drag> => {
    await page.bringToFront()
    const [lift, moves, drop] = await dragInCircle(browser, page)
    if (!lift || !moves || !drop) throw new Error('a stretch of the drag is missing')
    return { lift, moves, drop }
  }
  const sides = { ours: () => one(pages.ours), floor: () => one(pages.floor) }
  await inTurns(1, sides)
  const turns = await inTurns(rounds, sides)
  await pages.ours.context().close()
  await pages.floor.context().close()
  return turns
}
