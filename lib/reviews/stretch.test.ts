import { expect, test } from 'vitest'
import type { Change } from '#lib/board/change.ts'
import type { Entry } from '#lib/board/entry.ts'
import { NOTHING_READ, readOn } from './history.ts'
import { pointsOf } from './points.ts'
import { notesOf, stretchOf } from './stretch.ts'

function entry(seq: number, at: string, change: Change): Entry {
  return {
    seq,
    at: `${at}T10:00:00.000Z`,
    by: { id: 'ana', name: 'Ana' },
    changeId: `c${seq}`,
    changes: [change],
  }
}

function noted(noteId: string): Change {
  return { kind: 'note.add', noteId, column: 'keep', text: noteId }
}

function held(reviewId: string, date: string): Change {
  return { kind: 'review.hold', reviewId, label: reviewId, date }
}

const LOG = [
  entry(1, '2027-01-11', { kind: 'board.rename', title: 'Team Kompas' }),
  entry(2, '2027-04-12', noted('before it was held')),
  entry(3, '2027-04-12', held('spring', '2027-04-12')),
  entry(4, '2027-04-12', noted('in the same meeting')),
  entry(5, '2027-07-12', noted('a quarter later')),
  entry(6, '2027-07-12', held('summer', '2027-07-12')),
  entry(7, '2027-07-12', noted('at the end of summer')),
]

function said(fromName: string, toName: string, log = LOG): string[][] {
  const history = readOn(NOTHING_READ, log)
  const points = pointsOf(history, { seq: 7, day: '2027-07-13', board: history.board })
  const [from, to] = [fromName, toName].map((name) => points.find((point) => point.name === name))
  if (!from || !to) throw new Error('a point is missing')
  const { now, before } = notesOf(history.board.notes, stretchOf(from, to, history.moments))
  return [now, before].map((notes) => notes.map(({ id }) => id))
}

test('what is said at a review belongs to it, also what comes after it was marked as held', () => {
  const [spring, summer] = [
    ['before it was held', 'in the same meeting'],
    ['a quarter later', 'at the end of summer'],
  ]
  expect(said('spring', 'summer')).toEqual([summer, spring])
})

test('a review whose date is not the UTC day keeps what was said after it was marked as held', () => {
  const evening = LOG.map((each) =>
    each.changes[0]?.kind === 'review.hold'
      ? { ...each, changes: [{ ...each.changes[0], date: dayBefore(each.changes[0].date) }] }
      : each,
  )
  expect(said('spring', 'summer', evening)).toEqual(said('spring', 'summer'))
})

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
