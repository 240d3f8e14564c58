import { afterAll, beforeAll, expect, test } from 'vitest'
import { fold } from '#lib/board/apply.ts'
import { boardPicture } from '#lib/charter/board-picture.ts'
import { docxOutline } from '#lib/charter/outline/docx-outline.fixture.ts'
import { htmlOutline } from '#lib/charter/outline/html-outline.fixture.ts'
import { markdownOutline } from '#lib/charter/outline/markdown-outline.fixture.ts'
import { markedUp } from '#lib/charter/outline/marked-up.fixture.ts'
import { type Outline, rowLine } from '#lib/charter/outline/outline.fixture.ts'
import { pdfOutline } from '#lib/charter/outline/pdf-outline.fixture.ts'
import { SECTIONS } from '#lib/charter/sections.ts'
import { delimitedRows } from '#lib/matrix/delimited-grid.ts'
import { boardFile } from '../board-file.ts'
import { charterWordsIn } from '../charter-words-in.ts'
import { browser } from '../test-client.ts'
import { serveForTest, type TestServer } from '../test-server.ts'
import { pictureOutline } from './picture-outline.fixture.ts'
import { sheetsOutline } from './sheets-outline.fixture.ts'
import { teamLog } from './team-log.fixture.ts'

// Every export of one fixed board on one fixed day is read back, and what it says is compared with the file kept here.
// Where it is meant to say something else: `npm run unit -- app/api/golden --update`, then look at what changed.

const NOW = '2026-11-23T12:00:00.000Z'

let server: TestServer
let file: (name: string, query?: string) => Promise<Buffer>
beforeAll(async () => {
  server = await serveForTest()
  server.house.now = () => Date.parse(NOW)
  const maker = browser(server)
  const from = boardFile(fold(teamLog), teamLog, NOW)
  const { status, json } = await maker.call<{ boardId: string }>('POST', '/api/boards', { from })
  expect(status).toBe(201)
  file = async (name, query = '') => {
    const path = `${server.origin}/api/boards/${json.boardId}/export/${name}${query}`
    const came = await fetch(path, { headers: { cookie: maker.cookie } })
    expect([name, came.status]).toEqual([name, 200])
    return Buffer.from(await came.arrayBuffer())
  }
})
afterAll(() => server.stop())

const all = `?sections=${SECTIONS.join()}`
const text = async (name: string, query = '') => (await file(name, query)).toString()

const charters: Record<string, () => Promise<Outline>> = {
  'charter.md': async () => markdownOutline(await text('charter.md', all)),
  'charter.html': async () => htmlOutline(await text('charter.html', all)),
  'charter.pdf': async () => pdfOutline(await file('charter.pdf', all)),
  'charter.docx': async () => docxOutline(await file('charter.docx', all)),
}

const exports: Record<string, () => Promise<Outline>> = {
  ...charters,
  'matrix.csv': async () => csvRows(await text('matrix.csv'), ','),
  'matrix.de.csv': async () => csvRows(await text('matrix.csv', '?lang=de'), ';'),
  'matrix.xlsx': async () => sheetsOutline(await file('matrix.xlsx')),
  'board.json': async () => [JSON.stringify(JSON.parse(await text('board.json')), null, 1)],
  'board.png': async () => {
    const png = await file('board.png')
    const svg = boardPicture(fold(teamLog), charterWordsIn(undefined))
    const texts = markedUp(svg).flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []))
    return [...pictureOutline(png), ...texts]
  },
  'review.ics': async () => {
    const calendar = (await text('review.ics')).replaceAll('\r\n ', '').replaceAll(server.origin, 'ORIGIN')
    return calendar.replace(/(?<=boards\/|UID:)[a-z0-9]{8,}/g, 'BOARD').split('\r\n')
  },
}

test.each(Object.keys(exports))('%s says what it said', async (name) => {
  const outline = (await exports[name]?.()) ?? []
  await expect(`${outline.join('\n')}\n`).toMatchFileSnapshot(`${name}.txt`)
})

test('the four forms of a charter have the same sections and the same tables', async () => {
  const [first, ...others] = await Promise.all(Object.values(charters).map((outline) => outline()))
  const told = (outline: Outline = []) =>
    outline
      .slice(outline.findIndex((line) => line.startsWith('## ')))
      .filter((line) => /^(?:## |\|)/.test(line))
      // A heading among the rows has one cell or as many as there are columns.
      .map((line) => line.replace(/(?: \| ?)+$/, '').replaceAll(' / ', ' '))
  expect(told(first).length).toBeGreaterThan(SECTIONS.length)
  for (const other of others) expect(told(other)).toEqual(told(first))
})

function csvRows(csv: string, delimiter: ',' | ';'): Outline {
  const mark = '\ufeff'
  const rows = delimitedRows(csv.replace(mark, '').replaceAll('\r\n', '\n'), delimiter)
  const guarded = csv.match(/(?<=^|[,;])'[=+@-]/gm)?.length ?? 0
  return [
    `begins with a mark: ${csv.startsWith(mark)}`,
    `formulas made text: ${guarded}`,
    ...rows.map(({ cells }) => rowLine(cells)),
  ]
}
