import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyAll } from '#lib/board/apply.ts'
import { anyBoard, stampOf } from '#lib/board/board.arbitrary.ts'
import { type Board, emptyBoard, type Role } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { isRefusal } from '#lib/board/refusal.ts'
import { importChanges } from './import-changes.ts'
import { lettersOf } from './letters.ts'
import { cellsOf, matrixLines } from './matrix-lines.ts'
import { readMatrix, readSheets } from './read-matrix.ts'
import { englishWords, makingForTest } from './reading.fixture.ts'
import { writeCsv } from './write-csv.ts'
import { writeMarkdown } from './write-markdown.ts'

const FORMS = [
  ['CSV', (board: Board) => readMatrix(writeCsv(board, englishWords, undefined), englishWords.matrix)],
  [
    'CSV for Dutch Excel',
    (board: Board) => readMatrix(writeCsv(board, englishWords, 'nl'), englishWords.matrix),
  ],
  ['Markdown', (board: Board) => readMatrix(writeMarkdown(board, englishWords), englishWords.matrix)],
  ['sheets', (board: Board) => readSheets([asSheet(board)], englishWords.matrix)],
] as const

/** Texts that programs like to take for something else. */
const HOSTILE = [
  '=1+1',
  "'=1",
  '-',
  '@a',
  '"q"',
  'a|b',
  '*b*',
  '<b>',
  '[x](y)',
  'R',
  'N/A',
  'Shared',
  'a;b,c',
  '# h',
  'I',
  '__proto__',
]

const anyNamedBoard = fc
  .tuple(
    anyBoard,
    fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ minLength: 1, maxLength: 30 })), {
      maxLength: 12,
    }),
  )
  .map(([board, names]) => renamed(board, names))

test.each(FORMS)('out as %s and in again is the same board', (_, read) => {
  fc.assert(
    fc.property(anyNamedBoard, (board) => {
      fc.pre(board.responsibilities.length > 0)
      const reading = read(board)
      if ('refusal' in reading) throw new Error(reading.refusal)
      expect(reading.unread).toEqual([])
      const empty = withRoles(board.roles)
      const { changes } = importChanges(empty, reading, makingForTest())
      expect(told(changed(empty, changes))).toEqual(told(board))
    }),
    { numRuns: 150 },
  )
})

test.each(FORMS)('out as %s and in again on the same board changes nothing', (_, read) => {
  fc.assert(
    fc.property(anyNamedBoard, (board) => {
      fc.pre(board.responsibilities.length > 0)
      const reading = read(board)
      if ('refusal' in reading) throw new Error(reading.refusal)
      const { changes } = importChanges(board, reading, makingForTest())
      expect(told(changed(board, changes))).toEqual(told(board))
    }),
    { numRuns: 100 },
  )
})

test.each([undefined, 'nl'])(
  'our own file is known by its headings, whatever its cells hold (%s)',
  (language) => {
    const named = { ...boardOf('One;r[', 'a;b,c'), roles: rolesCalled('a;b,c', "=1+1,'x") }
    const reading = readMatrix(writeCsv(named, englishWords, language), englishWords.matrix)
    if ('refusal' in reading) throw new Error(reading.refusal)
    expect(reading.cards.map(({ title }) => title)).toEqual(['One;r[', 'a;b,c'])
    expect(reading.unread).toEqual([])
  },
)

/** All that a matrix tells of a board. */
function told(board: Board) {
  const reasons = new Map(board.excluded.map((each) => [each.responsibilityId, each.reason]))
  return board.responsibilities.map((card) => ({
    title: card.title,
    domain: card.domain,
    lane: card.lane,
    lead: card.lane === 'shared' ? card.lead : undefined,
    letters: board.roles.map((role) => [role.id, lettersOf(card, role.id)]),
    details: card.details,
    covers: card.covers,
    reason: reasons.get(card.id),
    note: card.decision?.note,
    provisional: card.decision?.provisional,
  }))
}

function asSheet(board: Board) {
  const { headings, lines } = matrixLines(board, englishWords)
  return { rows: [headings, ...lines.map(cellsOf)].map((cells, at) => ({ row: at + 1, cells })) }
}

function renamed(board: Board, names: readonly string[]): Board {
  const name = (at: number, otherwise: string) => {
    const text = names[at]
      ?.replace(/[\p{C}\s]+/gu, ' ')
      .normalize('NFC')
      .trim()
    return text || otherwise
  }
  return {
    ...board,
    roles: board.roles.map((role, at) => ({ ...role, name: name(at, role.name) })),
    responsibilities: board.responsibilities.map((card, at) => ({
      ...card,
      title: name(at + 4, card.title),
    })),
  }
}

function rolesCalled(...names: string[]): Role[] {
  return names.map((name, at) => ({ id: `role-${at}`, name, lane: true, people: [] }))
}

/** Cards that nobody has yet, each covering two rows of the catalogue. */
function boardOf(...titles: string[]): Board {
  const cards = titles.map((title, at) => ({
    id: `card-${at}`,
    title,
    domain: 'strategy' as const,
    lane: 'unplaced',
    duties: {},
    covers: ['pricing', 'product-vision'],
  }))
  return { ...emptyBoard, responsibilities: cards }
}

function withRoles(roles: readonly Role[]): Board {
  return { ...emptyBoard, roles: roles.map((role) => ({ ...role, people: [] })) }
}

function changed(board: Board, changes: readonly Change[]): Board {
  const next = applyAll(board, changes, stampOf(1000))
  if (isRefusal(next)) throw new Error(`refused: ${next.refused} ${next.id}`)
  return next
}
