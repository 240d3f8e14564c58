import type { Board, Id } from '#lib/board/board.ts'
import type { Choice } from '#lib/board/round.ts'
import { handoversOf } from '#lib/rounds/handovers.ts'
import { latestRound } from '#lib/rounds/latest-round.ts'
import { mostAlike, splitOf } from '#lib/rounds/split.ts'
import type { Finding } from './rule.ts'

/**
 * What a sentence about the votes on one card needs besides the finding, which may be a part of one about several: how many of how
 * many, and what they chose. `choice` and `toChoice` say `role` where `lane` and `to` are the name of one, else what it
 * is: `shared`, `nobody`, `none`. Of several cards, and of other rules, nothing is said.
 */
export function voteValues(
  { rule, responsibilities }: Finding,
  board: Board,
): Record<string, string | number> {
  const [id = '', ...more] = responsibilities
  const none = { choice: 'none', lane: '', toChoice: 'none', to: '' }
  if (more.length > 0) return none
  switch (rule) {
    case 'contested':
      return { ...none, ...votesIn(board, id) }
    case 'drift':
      return { ...none, ...votesIn(board, id, 'today') }
    case 'handover-open': {
      const handover = handoversOf(board).find((each) => each.responsibilityId === id)
      if (!handover) return none
      const to = called(board, handover.to)
      return { ...called(board, handover.from), toChoice: to.choice, to: to.lane }
    }
    default:
      return none
  }
}

function votesIn(board: Board, id: Id, question?: 'today') {
  const round = latestRound(board, id, question)
  if (!round) return {}
  const split = splitOf(board, round, id)
  return { ...called(board, split.leading ?? 'none'), cast: split.cast, leading: mostAlike(split) }
}

function called({ roles }: Board, choice: Choice): { choice: string; lane: string } {
  const role = roles.find(({ id }) => id === choice)
  return role ? { choice: 'role', lane: role.name } : { choice, lane: '' }
}
