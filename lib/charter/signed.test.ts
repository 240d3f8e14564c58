import { expect, test } from 'vitest'
import { applyAll } from '#lib/board/apply.ts'
import { type Board, emptyBoard } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { signersOf } from './signed.ts'

const issue = (version: string): Change => ({ kind: 'charter.issue', version, validFrom: '2026-11-25' })
const sign = (personId: string, version?: string): Change => ({
  kind: 'charter.sign',
  personId,
  ...(version === undefined ? {} : { version }),
})

const team = after(emptyBoard, 1, { kind: 'person.add', personId: 'ines', name: 'Ines' })

function after(board: Board, seq: number, ...changes: Change[]): Board {
  const next = answerTo(board, seq, ...changes)
  if (isRefusal(next)) throw new Error(next.refused)
  return next
}

function answerTo(board: Board, seq: number, ...changes: Change[]) {
  return applyAll(board, changes, { seq, at: '2026-11-22T10:00:00.000Z', by: { id: 'a', name: 'Ana' } })
}

function hasSigned(board: Board): boolean[] {
  return signersOf(board).map(({ signature }) => signature !== undefined)
}

test('a version can be issued and signed in one entry, and each signs once', () => {
  const signed = after(team, 2, issue('1'), sign('ines'), sign('ines'))
  expect(hasSigned(signed)).toEqual([true])
  expect(after(signed, 3, sign('ines')).charter.signatures).toHaveLength(1)
})

test('a signature is under the version before, also when the next is issued at once', () => {
  const signed = after(after(team, 2, issue('1')), 3, sign('ines'))
  expect(hasSigned(after(signed, 4, issue('2')))).toEqual([false])
  expect(answerTo(after(team, 2, issue('1')), 3, sign('ines'), issue('2'))).toMatchObject({
    refused: 'signed-just-now',
  })
})

test('who says which version they have read signs no other', () => {
  const board = after(after(team, 2, issue('1')), 3, issue('2'))
  expect(answerTo(board, 4, sign('ines', '1'))).toMatchObject({ refused: 'newer-version', id: '1' })
  expect(hasSigned(after(board, 4, sign('ines', '2')))).toEqual([true])
})
