import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Board } from '#lib/board/board.ts'
import { lettersOf } from '#lib/matrix/letters.ts'
import { card, makeTestBoard, making, type TestBoard } from './test-board.ts'
import type { Client } from './test-client.ts'
import { serveForTest, type TestServer } from './test-server.ts'
import { zipped } from './zipped.fixture.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Preview {
  unread: object[]
}

interface Refused {
  error: { issues: { refusal: string }[] }
}

async function boardNow({ maker, path }: TestBoard): Promise<Board> {
  return (await maker.call<{ board: Board }>('GET', path)).json.board
}

function bringFile<Answer = Preview>(
  by: Client,
  { path }: TestBoard,
  raw: Uint8Array<ArrayBuffer>,
  query = '',
) {
  const headers = { 'content-type': XLSX }
  return by.call<Answer>('POST', `${path}/import${query}`, undefined, { raw, headers })
}

test('out as a workbook and in again: the same board, and nothing unread', async () => {
  const board = await makeTestBoard(server, { title: 'Team', template: 'sample' })
  const blank = await makeTestBoard(server)
  const headers = { authorization: `Bearer ${board.tokens.viewer}` }
  const out = await fetch(`${server.origin}${board.path}/export/matrix.xlsx`, { headers })
  expect(out.headers.get('content-type')).toBe(XLSX)
  expect(out.headers.get('content-disposition')).toContain('filename="Team-matrix.xlsx"')
  const bytes = new Uint8Array(await out.arrayBuffer())
  const { status, json } = await bringFile(blank.scripts.participant, blank, bytes, '?apply=1')
  expect([status, json.unread]).toEqual([201, []])
  const told = ({ responsibilities, roles }: Board) =>
    responsibilities.map((each) => [
      ...[each.title, each.domain, each.details, each.covers, roles.find(({ id }) => id === each.lane)?.name],
      ...roles.map((role) => [role.name, lettersOf(each, role.id)]),
    ])
  expect(told(await boardNow(blank))).toEqual(told(await boardNow(board)))
})

test('CSV has semicolons and a BOM for Dutch, German and Danish Excel, and formulas are text', async () => {
  const board = await makeTestBoard(server)
  await board.maker.call('POST', `${board.path}/changes`, making(card('a', '=1+1')))
  const headers = { authorization: `Bearer ${board.tokens.viewer}` }
  const csv = async (query: string) => {
    const out = await fetch(`${server.origin}${board.path}/export/matrix.csv${query}`, { headers })
    return [
      out.headers.get('content-type'),
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await out.bytes()),
    ]
  }
  const [type, english] = await csv('')
  expect(type).toBe('text/csv; charset=utf-8')
  expect(english).toContain("\r\n'=1+1,Delivery,Unplaced,")
  for (const language of ['nl', 'de-AT', 'da'])
    expect((await csv(`?lang=${language}`))[1]).toMatch(/^\uFEFFResponsibility;Domain;Lane;/)
})

test('a workbook that would unzip to more than can be held is refused unread, and so is what is none', async () => {
  const board = await makeTestBoard(server)
  const refusal = async (bytes: Uint8Array<ArrayBuffer>) => {
    const { status, json } = await bringFile<Refused>(board.scripts.participant, board, bytes)
    return [status, json.error.issues[0]?.refusal]
  }
  expect(await refusal(zipped('xl/worksheets/sheet1.xml', new Uint8Array(64 * 1024 * 1024)))).toEqual([
    422,
    'large-workbook',
  ])
  expect(await refusal(zipped('hello.txt', new Uint8Array(10)))).toEqual([422, 'broken-workbook'])
  expect(await refusal(new TextEncoder().encode('no workbook'))).toEqual([422, 'broken-workbook'])
  expect(await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toEqual([422, 'old-workbook'])
})
