import fc from 'fast-check'
import { applyAll } from '#lib/board/apply.ts'
import { stampOf } from '#lib/board/board.arbitrary.ts'
import { type Board, emptyBoard } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { isRefusal } from '#lib/board/refusal.ts'

const CARDS = ['a', 'b', 'c', 'd', 'constructor']
const ROLES = ['product-owner', 'product-manager', 'developers', 'constructor']
const LANES = ['unplaced', 'shared', ...ROLES.slice(0, 3)]

const card = fc.constantFrom(...CARDS)
const anyTally = fc.dictionary(fc.constantFrom('shared', 'nobody', 'unknown', 'gone', ...ROLES), fc.nat(4), {
  maxKeys: 5,
})

/** A round of one question about some cards, and what came of it; or a step of a team that settles what was asked. */
const step: fc.Arbitrary<Change[]> = fc.oneof(
  fc
    .record({
      question: fc.constantFrom('from-now-on' as const, 'today' as const),
      responsibilities: fc.uniqueArray(card, { minLength: 1 }),
      tallies: fc.dictionary(card, anyTally),
      roundId: fc.stringMatching(/^[a-z0-9]{8}$/),
    })
    .map(({ roundId, question, responsibilities, tallies }): Change[] => [
      { kind: 'round.open', roundId, question, responsibilities },
      { kind: 'round.reveal', roundId, tallies },
    ]),
  fc
    .record({ responsibilityId: card, lane: fc.constantFrom(...LANES) })
    .map((move): Change[] => [{ kind: 'responsibility.move', ...move }]),
  card.map((responsibilityId): Change[] => [
    { kind: 'responsibility.decide', responsibilityId, note: 'agreed' },
  ]),
  card.map((responsibilityId): Change[] => [
    { kind: 'responsibility.exclude', responsibilityId, reason: 'with sales' },
  ]),
  fc
    .record({
      actionId: fc.stringMatching(/^[a-z0-9]{8}$/),
      responsibilityId: card,
      due: fc.constantFrom('2026-11-01', '2026-12-01'),
    })
    .map((action): Change[] => [{ kind: 'action.add', text: 'bring a proposal', ...action }]),
)

/** Five cards, four roles (one without a lane), up to twelve rounds and steps, oldest first; none is open. */
export const votedBoard: fc.Arbitrary<Board> = fc.array(step, { maxLength: 12 }).map((steps) => grown(steps))

function grown(steps: readonly Change[][]): Board {
  const start: Change[] = [
    ...ROLES.map(
      (roleId): Change => ({ kind: 'role.add', roleId, name: roleId, lane: roleId !== 'constructor' }),
    ),
    ...CARDS.map(
      (id): Change => ({ kind: 'responsibility.add', responsibilityId: id, title: id, domain: 'people' }),
    ),
  ]
  return [start, ...steps].reduce((board, changes, index) => {
    const next = applyAll(board, changes, stampOf(index + 1))
    return isRefusal(next) ? board : next
  }, emptyBoard)
}
