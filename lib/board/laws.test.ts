import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply, applyAll, fold } from './apply.ts'
import { anyBoard, anyChange, stampOf } from './board.arbitrary.ts'
import { type Board, emptyBoard, lanesOf } from './board.ts'
import { changeSchema } from './change.ts'
import { conflicts, diff } from './diff.ts'
import type { Entry } from './entry.ts'
import { equal } from './fields.ts'
import { invert, invertAll, isUndoable } from './invert.ts'
import { isRefusal } from './refusal.ts'

const RUNS = { numRuns: 2000 }

/** What a law compares: the board without `removed` and without the stamps of actions and notes. */
function withoutStamps(board: Board) {
  const responsibilities = board.responsibilities.map((card) => ({ ...card, duties: { ...card.duties } }))
  const actions = board.actions.map(({ seq: _, done, ...rest }) => ({ ...rest, done: done !== undefined }))
  const notes = board.notes.map(({ seq: _, supporters, ...rest }) => ({
    ...rest,
    supporters: supporters.toSorted(),
  }))
  return { ...board, responsibilities, actions, notes, removed: [] }
}

const anyUndoable = anyChange.filter(isUndoable)

test('every generated change is valid in form', () => {
  fc.assert(
    fc.property(anyChange, (change) => {
      expect(changeSchema.safeParse(change).error).toBeUndefined()
    }),
  )
})

test('apply never changes the board it is given, and answers the same object when nothing changes', () => {
  fc.assert(
    fc.property(anyBoard, anyChange, (board, change) => {
      const copy = structuredClone(withoutStamps(board))
      const result = apply(board, change, stampOf(100))
      expect(withoutStamps(board)).toEqual(copy)
      if (!isRefusal(result) && result !== board) expect(equal(result, board)).toBe(false)
    }),
    RUNS,
  )
})

test('a change and then its inverse give the old board', () => {
  fc.assert(
    fc.property(anyBoard, anyUndoable, (board, change) => {
      const after = apply(board, change, stampOf(100))
      fc.pre(!isRefusal(after))
      const back = applyAll(after, invert(board, change), stampOf(101))
      if (isRefusal(back)) throw new Error(`${back.refused} ${back.id}`)
      expect(withoutStamps(back)).toEqual(withoutStamps(board))
    }),
    { numRuns: 5000 },
  )
})

test('a whole entry and then its inverse give the old board, and undoing that gives the new one', () => {
  fc.assert(
    fc.property(anyBoard, fc.array(anyUndoable, { maxLength: 6 }), (board, changes) => {
      const after = applyAll(board, changes, stampOf(100))
      fc.pre(!isRefusal(after))
      const undo = invertAll(board, changes, stampOf(100))
      const back = applyAll(after, undo, stampOf(101))
      if (isRefusal(back)) throw new Error(`${back.refused} ${back.id}`)
      expect(withoutStamps(back)).toEqual(withoutStamps(board))
      const again = applyAll(back, invertAll(after, undo, stampOf(101)), stampOf(102))
      if (isRefusal(again)) throw new Error(`${again.refused} ${again.id}`)
      expect(withoutStamps(again)).toEqual(withoutStamps(after))
    }),
    RUNS,
  )
})

test('every inverse is valid in form', () => {
  fc.assert(
    fc.property(anyBoard, anyChange, (board, change) => {
      fc.pre(!isRefusal(apply(board, change, stampOf(100))))
      for (const each of invert(board, change)) expect(changeSchema.safeParse(each).error).toBeUndefined()
    }),
    RUNS,
  )
})

test('a board and itself differ in nothing, and a board that differs in a field says so', () => {
  fc.assert(
    fc.property(anyBoard, anyBoard, (one, other) => {
      expect(diff(one, structuredClone(one))).toEqual([])
      const same = diff(one, other).length === 0
      const ids = (board: Board) =>
        board.responsibilities.map((card) => `${card.id} ${card.lane} ${card.title}`)
      if (same) expect(ids(one).toSorted()).toEqual(ids(other).toSorted())
    }),
    RUNS,
  )
})

test('nothing stands in the way of undoing what nobody has touched since', () => {
  fc.assert(
    fc.property(anyBoard, anyChange, (board, change) => {
      const after = apply(board, change, stampOf(100))
      fc.pre(!isRefusal(after))
      expect(conflicts(board, after, after)).toEqual([])
    }),
    RUNS,
  )
})

test('cards stand lane by lane, each once, and only in lanes there are', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      const lanes = board.responsibilities.map((card) => lanesOf(board).indexOf(card.lane))
      expect(lanes).toEqual(lanes.toSorted((one, other) => one - other))
      expect(lanes).not.toContain(-1)
      const ids = [...board.responsibilities, ...board.removed].map((card) => card.id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    RUNS,
  )
})

test('a board holds no id of a role, person or card that it does not have', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      const roles = board.roles.map((role) => role.id)
      const people = board.people.map((person) => person.id)
      for (const card of board.responsibilities) {
        expect(roles).toEqual(expect.arrayContaining(Object.keys(card.duties)))
        if (card.lead) expect(roles).toContain(card.lead)
      }
      for (const role of board.roles)
        for (const filling of role.people) expect(people).toContain(filling.personId)
      for (const action of board.actions) if (action.personId) expect(people).toContain(action.personId)
      for (const each of board.excluded)
        if (each.responsibilityId)
          expect(board.responsibilities.map((card) => card.id)).toContain(each.responsibilityId)
    }),
    RUNS,
  )
})

test('replaying the log, through JSON too, gives the board', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 60, size: 'max' }), (changes) => {
      let board = emptyBoard
      const log: Entry[] = []
      for (const change of changes) {
        const entry: Entry = { ...stampOf(log.length + 1), changeId: `c${log.length}`, changes: [change] }
        const next = applyAll(board, entry.changes, entry)
        if (isRefusal(next)) continue
        board = next
        log.push(entry)
      }
      const half = Math.floor(log.length / 2)
      const early = JSON.parse(JSON.stringify(fold(log.slice(0, half))))
      expect(JSON.parse(JSON.stringify(fold(log)))).toEqual(JSON.parse(JSON.stringify(board)))
      expect(equal(fold(log.slice(half), early), board)).toBe(true)
    }),
  )
})
