import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { fold } from '#lib/board/apply.ts'
import type { Board } from '#lib/board/board.ts'
import type { Entry } from '#lib/board/entry.ts'
import { card, guest, makeTestBoard, making, move, undoing } from './test-board.ts'
import { browser } from './test-client.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

/** Milliseconds. */
const DAY = 24 * 60 * 60 * 1000

interface File {
  format: string
  version: number
  exportedAt: string
  board: Board
  entries: Entry[]
}

/** A board with some history, and its file. */
async function exported() {
  const board = await makeTestBoard(server, { title: 'Größe & "Ziele" / 2026', template: 'sample' })
  const { path, maker, tokens } = board
  const ben = await guest(server, tokens.participant, 'Ben')
  await maker.call('POST', `${path}/changes`, making(card('a'), card('b')))
  const { json: moved } = await ben.call<{ seq: number }>(
    'POST',
    `${path}/changes`,
    making(move('a', 'shared')),
  )
  expect((await ben.call('POST', `${path}/changes`, undoing(moved.seq))).status).toBe(201)
  const { json: file, headers } = await maker.call<File>('GET', `${path}/export/board.json`)
  return { ...board, file, headers }
}

const bring = (from: unknown) => browser(server).call<{ boardId: string }>('POST', '/api/boards', { from })

test('a board as a file has its log, and nothing of its links', async () => {
  const { file, headers, maker, path, tokens } = await exported()
  expect(file).toMatchObject({ format: 'remit-board', version: 1, exportedAt: expect.any(String) })
  expect(file.board).toEqual((await maker.call<{ board: Board }>('GET', path)).json.board)
  expect({ entries: file.entries }).toEqual((await maker.call('GET', `${path}/changes`)).json)
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="Groe-Ziele-2026.json"; filename*=UTF-8''Gr%C3%B6%C3%9Fe-Ziele-2026.json`,
  )
  for (const token of Object.values(tokens)) expect(JSON.stringify(file)).not.toContain(token)
})

test('out and in again is the same board with the same history, and it goes on from there', async () => {
  const { file } = await exported()
  const { status, json } = await bring(file)
  expect(status).toBe(201)
  const owner = browser(server)
  const made = await owner.call<{ boardId: string }>('POST', '/api/boards', { from: file })
  const path = `/api/boards/${made.json.boardId}`
  const again = (await owner.call<File>('GET', `${path}/export/board.json`)).json
  expect({ ...again, exportedAt: '' }).toEqual({ ...file, exportedAt: '' })
  expect(json.boardId).not.toBe(made.json.boardId)
  expect((await owner.call('POST', `${path}/changes`, making(card('c')))).json).toEqual({
    seq: file.entries.length + 1,
  })
})

test('as it was after an entry', async () => {
  const { maker, path } = await exported()
  const { json } = await maker.call<File>('GET', `${path}/export/board.json?at=2`)
  expect(json.entries.map((each) => each.seq)).toEqual([1, 2])
  expect((await bring(json)).status).toBe(201)
})

test('a file of more than 256 KiB, and entries of more than 200 changes, are taken', async () => {
  const { file } = await exported()
  const last = file.entries.at(-1)
  if (!last) throw new Error('no entries')
  const details = 'x'.repeat(4000)
  const cards = Array.from({ length: 400 }, (_, index) => ({ ...card(`c-${index}`), details }))
  const entry = { ...last, seq: file.entries.length + 1, changeId: 'big', changes: cards } as Entry
  const added = cards.map(({ kind: _, responsibilityId: id, ...rest }) => ({
    id,
    lane: 'unplaced',
    duties: {},
    ...rest,
  }))
  const unplaced = file.board.responsibilities.filter((each) => each.lane === 'unplaced')
  const responsibilities = file.board.responsibilities.toSpliced(unplaced.length, 0, ...(added as never[]))
  const { status } = await bring({
    ...file,
    board: { ...file.board, responsibilities },
    entries: [...file.entries, entry],
  })
  expect(status).toBe(201)
})

test.each<[string, (file: File) => unknown]>([
  ['another title', (file) => ({ ...file, board: { ...file.board, title: 'Other' } })],
  ['a field too many', (file) => ({ ...file, board: { ...file.board, colour: 'red' } })],
  ['an entry left out', (file) => ({ ...file, entries: file.entries.toSpliced(1, 1) })],
  ['an entry twice', (file) => ({ ...file, entries: [...file.entries, file.entries.at(-1)] })],
  [
    'a changeId twice',
    (file) => ({ ...file, entries: file.entries.map((each) => ({ ...each, changeId: 'same' })) }),
  ],
  ['an empty board', (file) => ({ ...file, board: {} })],
  [
    'entries that do not apply',
    (file) => ({ ...file, entries: file.entries.slice(1).map((each, at) => ({ ...each, seq: at + 1 })) }),
  ],
])('a file with %s is 422', async (_, spoil) => {
  const { file } = await exported()
  expect(await bring(spoil(file))).toMatchObject({ status: 422, json: { error: { code: 'not-this-board' } } })
})

/** The same log, its last entry this much later; only its time tells it from what it was. */
function redated({ entries, ...file }: File, milliseconds: number): File {
  const last = entries.at(-1)
  if (!last) throw new Error('no entries')
  const at = new Date(Date.parse(last.at) + milliseconds).toISOString()
  const dated = entries.with(-1, { ...last, at })
  return { ...file, board: fold(dated), entries: dated }
}

test.each<[string, number, string]>([
  ['before the one it follows', -400 * DAY, 'is dated before the one it follows.'],
  ['in the future', DAY, 'is dated in the future, by the clock of this server.'],
])('a file with an entry dated %s is 422, and says which', async (_, milliseconds, fault) => {
  const { file } = await exported()
  expect(await bring(redated(file, milliseconds))).toMatchObject({
    status: 422,
    json: { error: { code: 'not-this-board', message: `Entry ${file.entries.length} ${fault}` } },
  })
})

test('a file from a clock that is a little ahead is taken', async () => {
  const { file } = await exported()
  expect((await bring(redated(file, DAY / 24 / 60))).status).toBe(201)
})

test('a board goes out and in again also where the clock was set back, and its times still ascend', async () => {
  const { maker, path, file } = await exported()
  const { now } = server.house
  server.house.now = () => Date.now()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 40 * DAY })
  onTestFinished(() => {
    vi.useRealTimers()
    server.house.now = now
  })
  expect((await maker.call('POST', `${path}/changes`, making(card('later')))).status).toBe(201)
  const again = (await maker.call<File>('GET', `${path}/export/board.json`)).json
  const times = again.entries.map(({ at }) => at)
  expect(times).toEqual(times.toSorted())
  expect(again.board).toEqual(fold(again.entries))
  expect(again.entries.map(({ changes }) => changes).slice(0, -1)).toEqual(
    file.entries.map(({ changes }) => changes),
  )
  expect((await bring(again)).status).toBe(201)
})

test.each<[string, (file: File) => unknown]>([
  ['another version', (file) => ({ ...file, version: 2 })],
  ['another format', (file) => ({ ...file, format: 'x' })],
  ['no entries', (file) => ({ ...file, entries: [] })],
  ['an unknown change', (file) => ({ ...file, entries: [{ ...file.entries[0], changes: [{ kind: 'x' }] }] })],
  [
    'an entry with a field too many',
    (file) => ({ ...file, entries: [{ ...file.entries[0], boardId: 'x' }] }),
  ],
  ['links', (file) => ({ ...file, links: [] })],
])('a file with %s is 400', async (_, spoil) => {
  const { file } = await exported()
  expect(await bring(spoil(file))).toMatchObject({ status: 400, json: { error: { code: 'malformed' } } })
})

test('a file that there is none of is 404', async () => {
  const { maker, path } = await makeTestBoard(server)
  expect((await maker.call('GET', `${path}/export/board.xml`)).status).toBe(404)
})
