import { FOREIGN } from '#lib/charter/hostile-board.fixture.ts'
import { docxOutline } from '#lib/charter/outline/docx-outline.fixture.ts'
import { htmlOutline } from '#lib/charter/outline/html-outline.fixture.ts'
import { type Outline, oneLine } from '#lib/charter/outline/outline.fixture.ts'
import { plainLine } from '#lib/charter/plain.ts'
import { delimitedRows } from '#lib/matrix/delimited-grid.ts'
import { expect, test } from '../fixtures.ts'
import type { SharedBoard } from '../shared-board.ts'
import { converted } from './converted.ts'
import { frozenPanes } from './frozen-panes.ts'
import { fillHostile } from './hostile-cards.ts'

/** All sheets as CSV with commas in UTF-8, every cell in quotes and as it is shown. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1'

const BOARDS: Record<string, (board: SharedBoard) => Promise<void>> = {
  'the sample team’s': async () => {},
  'a hostile': fillHostile,
}

test.use({ start: { template: 'sample' } })

for (const [whose, fill] of Object.entries(BOARDS)) {
  test(`LibreOffice Writer finds all headings, tables and titles in ${whose} charter`, async ({ board }) => {
    await fill(board)
    const bytes = await exported(board, 'charter.docx')
    const made = await converted('charter.docx', bytes, 'html')
    const html = htmlOutline(made.get('charter.html')?.toString() ?? '')

    expect(headings(html, '#')).toEqual(headings(docxOutline(bytes), '##'))
    expect(headings(html, '#').length).toBeGreaterThan(5)
    expect(rows(html)).toEqual(rows(docxOutline(bytes)))
    expect(html).toContain('language: en-GB')
    expect(html.filter((line) => line.startsWith('tag:'))).toEqual([])
    const said = html.join('\n')
    for (const { title } of (await board.read()).responsibilities)
      expect(said).toContain(oneLine(plainLine(title)))
  })

  test(`LibreOffice Calc shows ${whose} matrix cell by cell as it is, and works nothing out`, async ({
    board,
  }) => {
    await fill(board)
    const bytes = await exported(board, 'matrix.xlsx')
    const sheets = await converted('matrix.xlsx', bytes, CSV)
    expect([...sheets.keys()].sort()).toEqual(['matrix-Findings.csv', 'matrix-Matrix.csv'])
    const ours = (await exported(board, 'matrix.csv')).toString()
    expect(cellsOfOffice(sheets.get('matrix-Matrix.csv')?.toString())).toEqual(
      delimitedRows(ours.replaceAll('\r\n', '\n'), ',').map(({ cells }) => cells),
    )

    const flat = await converted('matrix.xlsx', bytes, 'fods')
    expect(flat.get('matrix.fods')?.toString()).not.toContain('table:formula')
    expect(await frozenPanes(bytes)).toEqual(['Matrix: True 1 1', 'Findings: True 0 1'])
  })
}

test('LibreOffice Calc takes no cell of a CSV file for a formula, and shows every script', async ({
  board,
}) => {
  await fillHostile(board)
  const read = '--infilter=Text - txt - csv (StarCalc):44,34,76,1'
  const made = await converted('matrix.csv', await exported(board, 'matrix.csv'), 'fods', read)
  const flat = made.get('matrix.fods')?.toString()
  expect(flat).toContain(FOREIGN)
  expect(flat).toContain('cmd|/c calc!A1')
  expect(flat).not.toContain('table:formula')
})

async function exported(board: SharedBoard, file: string): Promise<Buffer> {
  const came = await board.ask('GET', `/export/${file}`, undefined, 'viewer')
  expect(came.status).toBe(200)
  return Buffer.from(await came.arrayBuffer())
}

/** The headings of one level and the next. LibreOffice has no level for the title, so that all others are one higher. */
function headings(outline: Outline, first: '#' | '##'): Outline {
  const level = new RegExp(`^${first}(#?) (.*)$`)
  return outline.flatMap((line) => {
    const found = level.exec(line)
    return found ? [`${found[1] ? 'under it' : 'section'}: ${found[2]}`] : []
  })
}

function rows(outline: Outline): Outline {
  return outline.filter((line) => line.startsWith('|'))
}

/** LibreOffice shows the mark of half a sign by the escape with which workbooks hold it. */
function cellsOfOffice(csv = ''): string[][] {
  const lines = csv.replaceAll('_xFFFD_', '\ufffd').matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))([,\n])/g)
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of lines) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === '\n') rows.push([])
  }
  return rows.slice(0, -1)
}
