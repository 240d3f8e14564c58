import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyAll } from '#lib/board/apply.ts'
import { stampOf } from '#lib/board/board.arbitrary.ts'
import { type Board, lanesOf } from '#lib/board/board.ts'
import { type Change, changeSchema } from '#lib/board/change.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { type Adoption, adoptable, adoptChanges } from './adoption.ts'
import { roundShown } from './latest-round.ts'
import { votedBoard } from './voted-board.arbitrary.ts'

const anyDecision = fc.option(fc.constant({ note: 'as voted', provisional: true }), { nil: undefined })
const anyShare = fc.constantFrom(0, 0.5, 0.75, 1)

function applied(board: Board, changes: readonly Change[]): Board {
  for (const change of changes) expect(changeSchema.safeParse(change).error).toBeUndefined()
  const next = applyAll(board, changes, stampOf(100))
  if (isRefusal(next)) throw new Error(`${next.refused} ${next.id}`)
  return next
}

test('adopting all that can be adopted leaves none, and each card lies where its voters led', () => {
  fc.assert(
    fc.property(votedBoard, anyShare, anyDecision, (board, share, decision) => {
      const shown = roundShown(board)
      fc.pre(shown !== undefined)
      const cards = adoptable(board, shown, share)
      const adoptions = cards.map(({ card, choice }) => ({ responsibilityId: card.id, lane: choice }))
      const after = applied(board, adoptChanges(board, adoptions, decision))
      expect(adoptable(after, shown, share)).toEqual([])
      for (const { card, choice, split } of cards) {
        const now = after.responsibilities.find(({ id }) => id === card.id)
        expect(lanesOf(after)).toContain(choice)
        expect(now).toMatchObject({ lane: choice, adopted: 100 })
        expect(now?.decision?.provisional).toBe(decision ? true : undefined)
        expect(split.agreement).toBeGreaterThanOrEqual(share)
        expect(split.unknown).toBeLessThanOrEqual(split.cast)
        expect(choice).toBe(split.leading)
      }
    }),
  )
})

test('a higher share adopts no card that a lower one does not', () => {
  fc.assert(
    fc.property(votedBoard, anyShare, anyShare, (board, one, other) => {
      const shown = roundShown(board)
      fc.pre(shown !== undefined)
      const ids = (share: number) => adoptable(board, shown, share).map(({ card }) => card.id)
      expect(ids(Math.min(one, other))).toEqual(expect.arrayContaining(ids(Math.max(one, other))))
    }),
  )
})

test('however many are adopted, each has its decision, and a role gets its lane once', () => {
  const bareBoard = { roles: [{ id: 'legal', name: 'Legal', lane: false, people: [] }], responsibilities: [] }
  const many: Adoption[] = Array.from({ length: 250 }, (_, index) => ({
    responsibilityId: `card-${index}`,
    lane: 'legal',
  }))
  const bare = adoptChanges(bareBoard, many)
  expect(bare).toHaveLength(251)
  expect(bare[0]).toEqual({ kind: 'role.edit', roleId: 'legal', lane: true })
  const decided = adoptChanges(bareBoard, many, { note: 'as voted' })
  expect(decided).toHaveLength(501)
  expect(decided.filter(({ kind }) => kind === 'responsibility.move')).toHaveLength(250)
  expect(adoptChanges(bareBoard, [])).toEqual([])
})

test('adopting for good ends what was provisional; its note stays where it is about the same lane', () => {
  const decision = {
    note: 'for now',
    by: { id: 'ana', name: 'Ana' },
    at: '',
    seq: 1,
    provisional: true as const,
  }
  const card = { id: 'a', title: 'A', domain: 'delivery' as const, lane: 'shared', duties: {}, decision }
  const board = { roles: [], responsibilities: [card] }
  const decided = (lane: string) => adoptChanges(board, [{ responsibilityId: 'a', lane }]).at(-1)
  expect(decided('shared')).toEqual({ kind: 'responsibility.decide', responsibilityId: 'a', note: 'for now' })
  expect(decided('product-owner')).toEqual({ kind: 'responsibility.decide', responsibilityId: 'a', note: '' })
})
