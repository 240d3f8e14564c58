import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyBoard } from '#lib/board/board.ts'
import { readLetters } from './cell-letters.ts'
import { importChanges } from './import-changes.ts'
import type { MatrixReading } from './matrix-reading.ts'
import { readMatrix, readSheets } from './read-matrix.ts'
import { englishWords, makingForTest } from './reading.fixture.ts'
import { csvCell } from './write-csv.ts'
import { markdownCell } from './write-markdown.ts'

const heading = fc.constantFrom(
  ...[
    'Activity',
    'Task',
    'Phase',
    'Notes',
    'PO',
    'PM',
    'Dev',
    'QA/QC',
    'R',
    'A',
    'C',
    'I',
    'Responsible',
    'Accountable',
  ],
  ...[
    'Consulted (C)',
    'Informed',
    'Lane',
    'Domain',
    'Details',
    '',
    'C++',
    'Product Owner',
    '__proto__',
    'ID',
  ],
)
const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'R',
      'A',
      'C',
      'I',
      'RA',
      'A/R',
      'C I',
      'r',
      '-',
      '',
      '',
      'N/A',
      '**R**',
      'R*',
      'A (until May)',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'OPS',
      'PM, Dev',
      'PM;QA',
      'Planning',
      'PLANNING',
      'Roadmap',
      'x'.repeat(300),
      'R = Responsible',
      'S',
      'D',
      '?',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map((text) => text.replace(/[\p{C}\s|]+/gu, ' ')) },
)
const anyGrid = fc
  .tuple(
    fc.array(heading, { minLength: 2, maxLength: 7 }),
    fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 8 }),
  )
  .map(([header, body]) => [header, ...body])

const FORMS = [
  [
    'sheets',
    (grid: string[][]) =>
      readSheets([{ rows: grid.map((cells, at) => ({ row: at + 1, cells })) }], englishWords.matrix),
  ],
  ['CSV', (grid: string[][]) => readMatrix(lines(grid, ',', csvCell), englishWords.matrix)],
  ['TSV', (grid: string[][]) => readMatrix(lines(grid, '\t', csvCell), englishWords.matrix)],
  ['Markdown', (grid: string[][]) => readMatrix(asMarkdown(grid), englishWords.matrix)],
] as const

test.each(FORMS)(
  '%s: every cell that says something is in what was understood or in what was not',
  (form, read) => {
    let understood = 0
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const reading = read(grid)
        if ('refusal' in reading || reading.columns.some(({ as }) => as === 'skip')) return
        understood++
        const { changes, unread } = importChanges(emptyBoard, reading, makingForTest())
        const told = wordsOf([reading.cards, reading.columns, reading.roles, reading.unread, unread])
        for (const [at, cells] of grid.entries())
          for (const text of cells)
            expect(isIn(told, reading, form === 'Markdown' && at > 0 ? at + 2 : at + 1, text)).toBe(true)
        for (const change of changes)
          if (change.kind === 'responsibility.add') expect(change.title.length).toBeLessThanOrEqual(200)
      }),
      { numRuns: 400 },
    )
    expect(understood).toBeGreaterThan(40)
  },
)

/** Letters must have become duties of their row, or be told as unread; words must stand somewhere, in full. */
function isIn(told: string, { cards }: MatrixReading, row: number, text: string): boolean {
  const reading = readLetters(text)
  if (reading.is === 'none' || plain(text) === '') return true
  if (
    told.includes(plain(text)) ||
    plain(text)
      .split(' ')
      .every((word) => told.includes(word) || readLetters(word).is === 'none')
  )
    return true
  const letters = cards
    .filter((card) => card.row === row)
    .flatMap(({ duties }) => duties.flatMap((duty) => duty.letters))
  return reading.is === 'letters' && reading.letters.every((letter) => letters.includes(letter))
}

function wordsOf(value: unknown): string {
  const texts: string[] = []
  JSON.stringify(value, (_, each) => {
    if (typeof each === 'string') texts.push(each)
    return each
  })
  return plain(texts.join(' '))
}

/** Without what a long title is cut by, and without marks that mean emphasis. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[…*_`'"\\,;:+\s–-]+/gu, ' ')
    .replaceAll('xxx', '')
    .toLowerCase()
    .trim()
}

function lines(grid: string[][], delimiter: string, write: (text: string) => string): string {
  return grid.map((cells) => cells.map(write).join(delimiter)).join('\n')
}

function asMarkdown(grid: string[][]): string {
  const [header = [], ...body] = grid.map((cells) => `| ${cells.map(markdownCell).join(' | ')} |`)
  const rule = `|${grid[0]?.map(() => ' --- ').join('|')}|`
  return [header, rule, ...body].join('\n')
}
