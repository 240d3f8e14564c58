import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Board } from '#lib/board/board.ts'
import { lettersOf } from '#lib/matrix/letters.ts'
import { card, makeTestBoard, making, move, type TestBoard, undoing } from './test-board.ts'
import type { Client } from './test-client.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

interface Preview {
  seq?: number
  responsibilities: { title: string; section?: string; duties: Record<string, string[]> }[]
  roles: string[]
  newRoles: string[]
  matched: { name: string; roleId: string }[]
  updated: number
  columns: { heading: string; as: string }[]
  findings: { rule: string; responsibilities: string[] }[]
  unread: { row: number; cell: number; text: string }[]
  changes: { kind: string }[]
}

interface Refused {
  error: { code: string; message: string; issues: { refusal: string }[] }
}

const MATRIX = `| # | Activity | Product Owner | PM | Developers | Notes |
| --- | --- | :-: | :-: | :-: | --- |
| | **Planning** | | | | |
| 1 | Roadmap | C | A/R | I | every quarter |
| 2 | Pricing | A | A | oops | |
| 3 | Incident response | | | R | |
`

async function boardNow({ maker, path }: TestBoard): Promise<Board> {
  return (await maker.call<{ board: Board }>('GET', path)).json.board
}

function bring<Answer = Preview>(by: Client, { path }: TestBoard, body: object, query = '') {
  return by.call<Answer>('POST', `${path}/import${query}`, body)
}

test('a preview says what was understood and what was not, and changes nothing', async () => {
  const board = await makeTestBoard(server)
  const { status, json } = await bring(board.scripts.participant, board, { text: MATRIX })
  expect(status).toBe(200)
  expect(json.responsibilities).toMatchObject([
    {
      title: 'Roadmap',
      section: 'Planning',
      duties: { 'Product Owner': ['C'], PM: ['A', 'R'], Developers: ['I'] },
    },
    { title: 'Pricing', duties: { 'Product Owner': ['A'], PM: ['A'] } },
    { title: 'Incident response', duties: { Developers: ['R'] } },
  ])
  expect(json.roles).toEqual(['Product Owner', 'PM', 'Developers'])
  expect(json.newRoles).toEqual(['Developers'])
  expect(json.matched).toEqual([{ name: 'PM', roleId: 'product-manager' }])
  expect(json.columns.map(({ as }) => as)).toEqual(['skip', 'title', 'role', 'role', 'role', 'note'])
  expect(json.unread).toEqual([{ row: 5, cell: 5, text: 'oops' }])
  expect(json.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['unowned', 'shared-without-lead']),
  )
  expect(await boardNow(board)).toMatchObject({ responsibilities: [] })
})

test('applied it is one entry, which one undo takes back; two A are shared without a lead and named', async () => {
  const board = await makeTestBoard(server)
  const by = board.scripts.participant
  const { status, json } = await bring(by, board, { text: MATRIX }, '?apply=1')
  expect([status, json.seq]).toEqual([201, 2])
  const { responsibilities, roles } = await boardNow(board)
  const letters = (title: string) => {
    const found = responsibilities.find((each) => each.title === title)
    return found && Object.fromEntries(roles.map((role) => [role.name, lettersOf(found, role.id).join('')]))
  }
  expect(letters('Roadmap')).toEqual({ 'Product Owner': 'C', 'Product Manager': 'AR', Developers: 'I' })
  const pricing = responsibilities.find((each) => each.title === 'Pricing')
  expect(pricing).toMatchObject({ lane: 'shared', domain: 'business', covers: ['pricing'] })
  expect(pricing?.lead).toBeUndefined()
  expect(pricing?.decision?.note).toContain('Product Owner and PM')
  expect(responsibilities.find((each) => each.title === 'Incident response')?.lane).toBe('unplaced')
  expect((await by.call('POST', `${board.path}/changes`, undoing(2))).status).toBe(201)
  const back = await boardNow(board)
  expect(back.responsibilities).toEqual([])
  expect(back.roles).toHaveLength(2)
})

test('a card that is there is updated, not doubled; the same once more changes nothing', async () => {
  const board = await makeTestBoard(server)
  const { participant } = board.scripts
  await participant.call('POST', `${board.path}/changes`, making(card('a', 'roadmap'), move('a', 'shared')))
  const { json } = await bring(participant, board, { text: MATRIX }, '?apply=1')
  expect(json.updated).toBe(1)
  const after = await boardNow(board)
  expect(after.responsibilities.filter((each) => each.title.toLowerCase() === 'roadmap')).toMatchObject([
    { id: 'a', lane: 'product-manager', duties: { 'product-manager': 'R', 'product-owner': 'C' } },
  ])
  const again = await bring(participant, board, { text: MATRIX })
  expect(again.json).toMatchObject({ updated: 3, changes: [], newRoles: [] })
})

test('columns can be corrected: what is not a role becomes a note', async () => {
  const board = await makeTestBoard(server)
  const { json } = await bring(board.scripts.participant, board, { text: MATRIX })
  const columns = json.columns.map((each) => (each.heading === 'Developers' ? { ...each, as: 'note' } : each))
  const corrected = (await bring(board.scripts.participant, board, { text: MATRIX, columns }, '?apply=1'))
    .json
  expect(corrected.roles).toEqual(['Product Owner', 'PM'])
  expect(corrected.unread).toEqual([])
  const { responsibilities } = await boardNow(board)
  expect(responsibilities.find((each) => each.title === 'Pricing')?.details).toContain('Developers: oops')
})

test.each([
  [' \n', 'empty'],
  ['- Roadmap\n- Pricing', 'no-table'],
  ['| Who | What |\n| --- | --- |\n| Ana | helps |', 'no-letters'],
  ['<table><tr><td>A</td></tr></table>', 'html'],
  ['\0\u0001'.repeat(100), 'binary'],
  [`Task,PO\n${'x,R\n'.repeat(12_000)}`, 'too-many-rows'],
  [`${'Task,'.repeat(120_000)}\n`, 'too-many-rows'],
])('what is no matrix is refused with a sentence: %#', async (text, refusal) => {
  const board = await makeTestBoard(server)
  const { status, json } = await bring<Refused>(board.scripts.participant, board, { text })
  expect(status).toBe(422)
  expect(json.error).toMatchObject({
    code: 'no-matrix',
    issues: [{ refusal }],
    message: expect.stringMatching(/^(?!.*undefined)[^{}]*\.$/),
  })
})

test('only participants bring things in, and while cards are placed only a facilitator', async () => {
  const board = await makeTestBoard(server)
  const { viewer, participant, facilitator } = board.scripts
  expect((await bring(viewer, board, { text: MATRIX })).status).toBe(403)
  await facilitator.call('POST', `${board.path}/changes`, making({ kind: 'phase.set', phase: 'place' }))
  const waits = await bring<Refused>(participant, board, { text: MATRIX }, '?apply=1')
  expect([waits.status, waits.json.error.code]).toEqual([403, 'not-now'])
  expect((await bring(facilitator, board, { text: MATRIX }, '?apply=1')).status).toBe(201)
})

test('2 MiB are taken, more are too large; a role may be called __proto__', async () => {
  const board = await makeTestBoard(server)
  const by = board.scripts.participant
  const text = 'Activity,__proto__,constructor\n__proto__,A,R\n'
  const { json } = await bring(by, board, { text: text + '\n'.repeat(1000) })
  expect(json.responsibilities.map(({ title }) => title)).toEqual(['__proto__'])
  expect(Object.entries(json.responsibilities[0]?.duties ?? {})).toEqual([
    ['__proto__', ['A']],
    ['constructor', ['R']],
  ])
  expect((await bring(by, board, { text: `${text}${'x'.repeat(2 * 1024 * 1024 + 1024)}` })).status).toBe(413)
})

test('more than one entry can hold is refused before anything changes, and says how many rows would do', async () => {
  const board = await makeTestBoard(server)
  const roles = Array.from({ length: 12 }, (_, at) => `Role ${at}`)
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => [`Task ${from + at}`, 'A', ...roles.slice(1).map(() => 'R')])
  const text = (from: number, to: number) =>
    [['Task', ...roles], ...rows(from, to)].map((cells) => cells.join(',')).join('\n')
  const by = board.scripts.participant
  const { status, json } = await bring<{ error: { message: string; issues: { rows: number }[] } }>(
    by,
    board,
    {
      text: text(0, 500),
    },
  )
  expect(status).toBe(422)
  const fitting = json.error.issues[0]?.rows ?? 0
  expect(json.error.message).toContain(`the first ${fitting} rows`)
  expect((await bring(by, board, { text: text(0, fitting + 1) }, '?apply=1')).status).toBe(422)
  expect((await bring(by, board, { text: text(0, fitting) }, '?apply=1')).status).toBe(201)
  expect((await bring(by, board, { text: text(fitting, 500) }, '?apply=1')).status).toBe(201)
  expect((await boardNow(board)).responsibilities).toHaveLength(500)
})
