import type { Grant } from '#db/store.ts'
import type { Access } from '#lib/board/access.ts'
import type { Day } from '#lib/board/board.ts'
import { utcDay } from '#lib/board/day.ts'
import type { Phase } from '#lib/board/workshop.ts'
import { countGaps } from '#lib/gaps/count-gaps.ts'
import type { House } from './house.ts'
import { type Caller, highest } from './memberships.ts'

/** A board that somebody can open, as a list shows it. `openedAt`: ISO 8601 UTC. */
export interface OpenBoard {
  boardId: string
  title: string
  access: Access
  phase?: Phase
  gaps: number
  nextReview?: Day
  openedAt: string
}

/** The boards that a caller can open, those opened last first; for a link, its own. */
export async function boardsOf(house: House, caller: Caller): Promise<OpenBoard[]> {
  const open = await Promise.all((await waysIn(house, caller)).map((way) => openBoard(house, caller, way)))
  return open.filter((each) => each !== undefined)
}

type WayIn = Pick<Grant, 'boardId' | 'openedAt'>

async function waysIn(house: House, caller: Caller): Promise<WayIn[]> {
  if ('link' in caller) return [{ boardId: caller.link.boardId, openedAt: caller.link.createdAt }]
  const grants = await house.store.grants(caller.session.id)
  const byBoard = Map.groupBy(grants, (grant) => grant.boardId)
  return [...byBoard.values()].flatMap((each) => {
    const [latest] = each
    return latest && highest(each) ? [{ boardId: latest.boardId, openedAt: latest.openedAt }] : []
  })
}

async function openBoard(house: House, caller: Caller, way: WayIn): Promise<OpenBoard | undefined> {
  const { boardId, openedAt } = way
  const member = await house.memberships.read(caller, boardId)
  const state = member && (await house.boards.state(boardId))
  if (!member || !state) return undefined
  const today = utcDay(house.now())
  const gaps = countGaps(state.board, today)
  const { title, phase, nextReview } = state.board
  return {
    ...{ boardId, title, access: member.access },
    ...(phase === undefined ? {} : { phase }),
    gaps,
    ...(nextReview === undefined ? {} : { nextReview }),
    openedAt,
  }
}
