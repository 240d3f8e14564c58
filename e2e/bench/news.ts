import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright'
import { ask, expectJson } from '../load/ask.ts'
import { cardId, laneAt } from '../load/board-cards.ts'
import { changesOf, type TeamBoard } from '../load/team-board.ts'
import type { Effort, Figure, Measured } from './figure.ts'
import { inTurns, type Turns } from './in-turns.ts'
import { traceMainThread } from './main-thread.ts'
import { newPage, openReady, type Screens, withScreens } from './screens.ts'
import { median } from './statistics.ts'

const [FEW, MANY] = [100, 1_000]
const MOVES = 20
/** Milliseconds between two moves. */
const PAUSE = 200

/** What another person's move costs a page that only watches. */
export const news: Figure = {
  name: 'news',
  title: "milliseconds of main thread for another person's move, all that follows from it included",
  floor:
    'Floor: a static page with the same cards, where one line of script puts the card into the next lane.',
  measure,
}

async function measure({ rounds }: Effort): Promise<Measured[]> {
  const bySize = new Map<number, Turns<number>>()
  await withScreens([FEW, MANY], async (screens) => {
    bySize.set(screens.ours.cards, await watch(screens, rounds))
  })
  const turns = (cards: number) => bySize.get(cards) ?? { ours: [], floor: [] }
  const growth = (side: 'ours' | 'floor') => [median(turns(MANY)[side]) / median(turns(FEW)[side])]
  return [
    { name: `milliseconds per move, ${FEW} cards`, ...turns(FEW) },
    { name: `milliseconds per move, ${MANY} cards`, ...turns(MANY), limit: { of: 'ours', most: 10 } },
    {
      name: `growth from ${FEW} to ${MANY} cards, times`,
      ours: growth('ours'),
      floor: growth('floor'),
      limit: { of: 'ours', most: 1.5 },
    },
  ]
}

async function watch({ browser, team, ours, floor }: Screens, rounds: number): Promise<Turns<number>> {
  const pages = { ours: await newPage(browser, ours), floor: await newPage(browser, floor) }
  await openReady(pages.ours, ours)
  await openReady(pages.floor, floor)
  const still = () => sleep(MOVES * PAUSE)
  const cost = async (page: Page, move: () => Promise<unknown>) => {
    await page.bringToFront()
    await sleep(500)
    const [idle, busy] = await traceMainThread(browser, page, [still, async () => void (await move())])
    return ((busy?.busy ?? Number.NaN) - (idle?.busy ?? 0)) / MOVES
  }
  const sides = {
    ours: () => cost(pages.ours, () => sendMoves(team)),
    floor: () =>
      cost(pages.floor, async () => {
        await pages.floor.evaluate(([card, moves, pause]) => window.startMoving(card, moves, pause), [
          cardId(0),
          MOVES,
          PAUSE,
        ] as const)
        await still()
        await sleep(PAUSE)
      }),
  }
  await inTurns(1, sides)
  const turns = await inTurns(rounds, sides)
  await pages.ours.context().close()
  await pages.floor.context().close()
  return turns
}

/** Somebody else moves a card from lane to lane. */
async function sendMoves(team: TeamBoard): Promise<void> {
  const headers = { authorization: `Bearer ${team.tokens.facilitator}` }
  for (let move = 1; move <= MOVES; move += 1) {
    await sleep(PAUSE)
    const change = {
      kind: 'responsibility.move',
      responsibilityId: cardId(0),
      lane: laneAt(move),
      after: null,
    }
    const body = { changeId: crypto.randomUUID(), changes: [change] }
    expectJson(await ask(changesOf(team), { method: 'POST', headers, body }), 201)
  }
  await sleep(PAUSE)
}
