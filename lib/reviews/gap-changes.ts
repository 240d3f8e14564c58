import type { Board, Day, Id } from '#lib/board/board.ts'
import type { ExpectedState } from '#lib/gaps/expected.ts'
import { read } from '#lib/gaps/reading.ts'
import { remembered } from './remembered.ts'

/** A responsibility that nobody owns: a card, or a row of the catalogue that has none; and why. */
export interface Gap {
  id: Id
  state: Exclude<ExpectedState, 'owned'>
}

/** A board on a day. */
export interface Dated {
  board: Board
  day: Day
}

/** What became of the gaps between two points. `since`: the day of the earliest board from which on it has been open. */
export interface GapChanges {
  closed: Gap[]
  reopened: Gap[]
  opened: Gap[]
  stillOpen: (Gap & { since: Day })[]
}

/** The gaps of a board on a day, by id; as many as `countGaps` counts. Silenced rules count too. */
export function gapsOn({ board, day }: Dated): Map<Id, Gap> {
  const { cards, expected } = read(board, day)
  const gaps = new Map<Id, Gap>()
  for (const { card, state } of cards) if (state !== 'owned') gaps.set(card.id, { id: card.id, state })
  for (const { id, state } of [...expected.values()].flat())
    if (state === 'missing') gaps.set(keyOf(id, board), { id, state })
  return gaps
}

const gapsThen = remembered(gapsOn)

/** A row without a card is the gap that its card was, before somebody took that off the board; not that of another card. */
function keyOf(rowId: Id, board: Board): string {
  return board.responsibilities.some((card) => card.id === rowId) ? `row ${rowId}` : rowId
}

/**
 * Each gap of either board in one list: closed, opened, opened again (it had been open on one of the `earlier` boards, oldest
 * first, and then was not), or still open. Nothing but the last for a board and itself.
 */
export function gapChanges(from: Dated, to: Dated, earlier: readonly Dated[]): GapChanges {
  const [before, after] = [gapsOn(from), gapsOn(to)]
  const past = earlier.map((dated) => ({ day: dated.day, gaps: gapsThen(dated) }))
  const fresh = [...after].filter(([key]) => !before.has(key))
  const wasOpen = (key: string) => past.some(({ gaps }) => gaps.has(key))
  const values = (list: [string, Gap][]) => list.map(([, gap]) => gap)
  return {
    closed: values([...before].filter(([key]) => !after.has(key))),
    reopened: values(fresh.filter(([key]) => wasOpen(key))),
    opened: values(fresh.filter(([key]) => !wasOpen(key))),
    stillOpen: [...after]
      .filter(([key]) => before.has(key))
      .map(([key, gap]) => ({ ...gap, since: sinceWhen(key, from.day, past) })),
  }
}

function sinceWhen(key: string, day: Day, past: readonly { day: Day; gaps: Map<Id, Gap> }[]): Day {
  const closedAt = past.findLastIndex(({ gaps }) => !gaps.has(key))
  const open = past.slice(closedAt + 1).map((dated) => dated.day)
  return [...open, day].toSorted()[0] ?? day
}
