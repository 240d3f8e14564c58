import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyAll } from '#lib/board/apply.ts'
import { anyBoard, stampOf } from '#lib/board/board.arbitrary.ts'
import { type Board, dutyOf, emptyBoard } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { diff } from '#lib/board/diff.ts'
import { invertAll } from '#lib/board/invert.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { letterChanges } from './letter-changes.ts'
import { type Letter, lettersOf, sharingGivesR } from './letters.ts'

/** A cell of some board's matrix, and what somebody types into it. */
const anyTyping = fc
  .tuple(anyBoard, fc.nat(), fc.nat(), fc.constantFrom<Letter | null>('A', 'R', 'C', 'I', null))
  .map(([board, row, column, letter]) => ({
    board,
    card: board.responsibilities[row % Math.max(1, board.responsibilities.length)],
    role: board.roles[column % board.roles.length],
    letter,
  }))

test('what was typed is what the matrix reads afterwards, and no row has two A', () => {
  fc.assert(
    fc.property(anyTyping, ({ board, card, role, letter }) => {
      fc.pre(card !== undefined && role !== undefined)
      const after = typed(board, card.id, role.id, letter)
      const now = cardOf(after, card.id)
      const letters = lettersOf(now, role.id)
      if (letter !== null) expect(letters).toContain(letter)
      else expect(letters).toEqual(sharingGivesR(now, role.id) ? ['R'] : [])
      if (letter === 'C' || letter === 'I') expect(letters).toEqual([letter])
      const accountable = after.roles.filter((each) => lettersOf(now, each.id).includes('A'))
      expect(accountable.length).toBeLessThanOrEqual(1)
    }),
  )
})

test('the other cards stay as they are, and so do the stored letters of other roles', () => {
  fc.assert(
    fc.property(anyTyping, ({ board, card, role, letter }) => {
      fc.pre(card !== undefined && role !== undefined)
      const after = typed(board, card.id, role.id, letter)
      for (const other of board.responsibilities)
        if (other.id !== card.id) expect(cardOf(after, other.id)).toBe(other)
      for (const each of board.roles)
        if (each.id !== role.id) expect(dutyOf(cardOf(after, card.id), each.id)).toBe(dutyOf(card, each.id))
    }),
  )
})

test('undo brings the row back, and typing the same again changes nothing', () => {
  fc.assert(
    fc.property(anyTyping, ({ board, card, role, letter }) => {
      fc.pre(card !== undefined && role !== undefined)
      const changes = letterChanges(board, card.id, role.id, letter)
      const after = changed(board, changes)
      const back = changed(after, invertAll(board, changes, stampOf(1000)))
      expect(diff(board, back)).toEqual([])
      if (letter !== 'A') expect(letterChanges(after, card.id, role.id, letter)).toEqual([])
    }),
  )
})

const team = changed(emptyBoard, [
  { kind: 'role.add', roleId: 'product-owner', name: 'Product Owner', lane: true },
  { kind: 'role.add', roleId: 'product-manager', name: 'Product Manager', lane: true },
  { kind: 'role.add', roleId: 'sales', name: 'Sales', lane: false },
  { kind: 'responsibility.add', responsibilityId: 'pricing', title: 'Pricing', domain: 'business' },
])

test('A moves a card into the lane of the role, which gets a lane where it has none', () => {
  expect(cardOf(typed(team, 'pricing', 'product-manager', 'A'), 'pricing').lane).toBe('product-manager')
  const sold = typed(team, 'pricing', 'sales', 'A')
  expect(cardOf(sold, 'pricing').lane).toBe('sales')
  expect(sold.roles.find((role) => role.id === 'sales')?.lane).toBe(true)
})

test('A names the lead of a shared card, which stays shared; 0 takes the lead away', () => {
  const shared = changed(team, [{ kind: 'responsibility.move', responsibilityId: 'pricing', lane: 'shared' }])
  const led = typed(shared, 'pricing', 'sales', 'A')
  expect(cardOf(led, 'pricing')).toMatchObject({ lane: 'shared', lead: 'sales' })
  expect(led.roles.find((role) => role.id === 'sales')?.lane).toBe(false)
  expect(lettersOf(cardOf(led, 'pricing'), 'product-owner')).toEqual(['R'])
  const unled = cardOf(typed(led, 'pricing', 'sales', null), 'pricing')
  expect(unled.lane).toBe('shared')
  expect(unled.lead).toBeUndefined()
})

test('0 on A lays the card with the unplaced ones, and takes the R of that role along', () => {
  const both = typed(typed(team, 'pricing', 'product-owner', 'A'), 'pricing', 'product-owner', 'R')
  expect(lettersOf(cardOf(both, 'pricing'), 'product-owner')).toEqual(['A', 'R'])
  const none = cardOf(typed(both, 'pricing', 'product-owner', null), 'pricing')
  expect(none.lane).toBe('unplaced')
  expect(lettersOf(none, 'product-owner')).toEqual([])
})

test('R that becomes A as well stays R, until A is typed once more', () => {
  const owner = (board: Board) => lettersOf(cardOf(board, 'pricing'), 'product-owner')
  const both = typed(typed(team, 'pricing', 'product-owner', 'R'), 'pricing', 'product-owner', 'A')
  expect(owner(both)).toEqual(['A', 'R'])
  expect(owner(typed(both, 'pricing', 'product-owner', 'A'))).toEqual(['A'])
})

test('nothing happens to what the board does not have', () => {
  expect(letterChanges(team, 'gone', 'sales', 'A')).toEqual([])
  expect(letterChanges(team, 'pricing', 'gone', 'A')).toEqual([])
})

function typed(board: Board, cardId: string, roleId: string, letter: Letter | null): Board {
  return changed(board, letterChanges(board, cardId, roleId, letter))
}

function changed(board: Board, changes: readonly Change[]): Board {
  const next = applyAll(board, changes, stampOf(1000))
  if (isRefusal(next)) throw new Error(`refused: ${next.refused} ${next.id}`)
  return next
}

function cardOf(board: Board, cardId: string) {
  const card = board.responsibilities.find((each) => each.id === cardId)
  if (!card) throw new Error('this card is gone')
  return card
}
