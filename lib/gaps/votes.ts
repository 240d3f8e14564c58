import type { Lane, Responsibility } from '#lib/board/board.ts'
import { daysUntil } from '#lib/board/day.ts'
import { handoversOf, isArranged, isOverdue, majorityOf } from '#lib/rounds/handovers.ts'
import { latestRound } from '#lib/rounds/latest-round.ts'
import { isSettled } from '#lib/rounds/settled.ts'
import { mostAlike, type Split, splitOf } from '#lib/rounds/split.ts'
import type { Reading } from './reading.ts'
import type { Rule } from './rule.ts'

/**
 * In the latest round on what holds from now on (else on today) fewer voters than the board's share agree, and since then the
 * card was neither moved, nor adopted, nor decided. One per card; `leading` counts the votes for the largest part.
 * Source: Delegation Poker, the extremes explain.
 */
export const contested: Rule = {
  id: 'contested',
  severity: 'warning',
  find: ({ board, cards, limits }) => {
    if (board.rounds.length === 0) return []
    return cards.flatMap(({ card }) => {
      const round = latestRound(board, card.id)
      if (!round || isSettled(card, round)) return []
      const { cast, leading } = figuresOf(splitOf(board, round, card.id))
      if (leading * 100 >= limits.contestedPercent * cast) return []
      return [{ responsibilities: [card.id], figures: { cast, leading, limit: limits.contestedPercent } }]
    })
  },
}

/**
 * A round on today, revealed after the last charter or review, in which a majority puts a card in another lane than
 * agreed. One per card; "nobody" is no lane, and of an unplaced card nothing was agreed. Source: our own rule.
 */
export const drift: Rule = {
  id: 'drift',
  severity: 'warning',
  find: ({ board, cards }) => {
    const agreed = Math.max(0, ...[...board.charter.versions, ...board.reviews].map(({ seq }) => seq))
    if (agreed === 0) return []
    return cards.flatMap(({ card }) => {
      const round = latestRound(board, card.id, 'today')
      if (!round || (round.revealed ?? 0) <= agreed || laneToday({ board }, card) === undefined) return []
      return [{ responsibilities: [card.id], figures: figuresOf(splitOf(board, round, card.id)) }]
    })
  },
}

/**
 * A card passes from where it lies today to where it was agreed, and no action about it has a person and a day that has not
 * passed, or is done. One per card; `overdue`: for how many days what was arranged is, 0 for not. Source: our own rule.
 */
export const handoverOpen: Rule = {
  id: 'handover-open',
  severity: 'warning',
  find: ({ board, day }) => {
    if (board.rounds.length === 0) return []
    return handoversOf(board)
      .filter((handover) => !isArranged(handover, day))
      .map(({ responsibilityId, action }) => {
        const overdue = action?.due && isOverdue(action, day) ? daysUntil(action.due, day) : 0
        return { responsibilities: [responsibilityId], figures: { overdue } }
      })
  },
}

/** The lane in which a card lies today, by a round on today: a majority's, other than the one agreed; undefined for none. */
export function laneToday({ board }: Pick<Reading, 'board'>, card: Responsibility): Lane | undefined {
  if (card.lane === 'unplaced') return undefined
  const round = latestRound(board, card.id, 'today')
  const choice = round && majorityOf(board, round, card.id)
  return choice === 'nobody' || choice === card.lane ? undefined : choice
}

function figuresOf(split: Split): { cast: number; leading: number } {
  return { cast: split.cast, leading: mostAlike(split) }
}
