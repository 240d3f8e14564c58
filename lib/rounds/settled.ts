import type { Action } from '#lib/board/action.ts'
import type { Responsibility } from '#lib/board/board.ts'
import type { Round } from '#lib/board/round.ts'

type Revealed = Pick<Round, 'revealed'>

/** Whether the team has settled a card since a reveal: moved it, adopted a lane for it, or decided. Never before the reveal. */
export function isSettled(card: Responsibility, { revealed }: Revealed): boolean {
  if (revealed === undefined) return false
  return [card.moved, card.adopted, card.decision?.seq].some((seq) => seq !== undefined && seq > revealed)
}

/** What parks a card since a reveal: the latest action about it that is not done, which says who brings a proposal and by when. */
export function parkedBy(
  { actions }: { actions: readonly Action[] },
  card: Pick<Responsibility, 'id'>,
  { revealed }: Revealed,
): Action | undefined {
  if (revealed === undefined) return undefined
  return actions.findLast(
    (action) => action.responsibilityId === card.id && action.done === undefined && action.seq > revealed,
  )
}
