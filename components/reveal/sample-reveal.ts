import { fold } from '#lib/board/apply.ts'
import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { Tally } from '#lib/board/round.ts'

/** A board for tests: cards with these ids, in this order, and one revealed round about them with these votes; then more changes. */
export function sampleReveal(votes: Record<string, Tally>, ...later: Change[][]): Board {
  const ids = Object.keys(votes)
  const entries: Change[][] = [
    [
      { kind: 'role.add', roleId: 'product-owner', name: 'Product Owner', lane: true },
      { kind: 'role.add', roleId: 'product-manager', name: 'Product Manager', lane: true },
      ...ids.map(
        (id): Change => ({ kind: 'responsibility.add', responsibilityId: id, title: id, domain: 'strategy' }),
      ),
    ],
    [{ kind: 'round.open', roundId: 'first', question: 'from-now-on' }],
    [{ kind: 'round.reveal', roundId: 'first', tallies: votes }],
    ...later,
  ]
  const by = { id: 'ana', name: 'Ana' }
  return fold(
    entries.map((changes, index) => ({
      seq: index + 1,
      at: '2026-11-22T10:00:00.000Z',
      by,
      changeId: `change-${index}`,
      changes,
    })),
  )
}
