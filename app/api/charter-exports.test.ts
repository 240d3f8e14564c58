import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestBoard, making, type TestBoard } from './test-board.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
let board: TestBoard
beforeAll(async () => {
  server = await serveForTest()
  board = await makeTestBoard(server, { title: 'Größe & "Ziele" / 2026', template: 'sample' })
})
afterAll(() => server.stop())

const get = (path: string, access: keyof TestBoard['tokens'] = 'viewer') =>
  fetch(`${server.origin}${path}`, { headers: { authorization: `Bearer ${board.tokens[access]}` } })

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test.each([
  ['charter.md', 'text/markdown; charset=utf-8', '# Gr'],
  ['charter.html', 'text/html; charset=utf-8', '<!do'],
  ['charter.pdf', 'application/pdf', '%PDF'],
  ['charter.docx', DOCX, 'PK'],
  ['board.png', 'image/png', '\u0089PNG'],
])('%s comes to whoever may look, under its media type and a safe name', async (file, type, start) => {
  const came = await get(`${board.path}/export/${file}`)
  expect(came.status).toBe(200)
  expect(came.headers.get('content-type')).toBe(type)
  expect(came.headers.get('content-disposition')).toMatch(
    /^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.%-]+$/,
  )
  expect(came.headers.get('x-content-type-options')).toBe('nosniff')
  const bytes = Buffer.from(await came.arrayBuffer())
  expect(bytes.toString('latin1').startsWith(start)).toBe(true)
})

test('nobody else gets them', async () => {
  const stranger = await fetch(`${server.origin}${board.path}/export/charter.pdf`)
  expect(stranger.status).toBe(404)
})

test('a charter is as it was after an entry, with the sections asked for', async () => {
  const { maker, path } = board
  const body = making({ kind: 'board.describe', scope: 'Only Denmark' })
  const { json } = await maker.call<{ seq: number }>('POST', `${path}/changes`, body)
  const text = async (query: string) => (await get(`${path}/export/charter.md?${query}`)).text()
  expect(await text('sections=purpose')).toContain('Only Denmark')
  expect(await text(`sections=purpose&at=${json.seq - 1}`)).not.toContain('Only Denmark')
  expect(await text('sections=matrix&lang=nl')).toContain('## Who does what')
  expect(await text('sections=matrix')).not.toContain('## Who owns what')
  expect((await get(`${path}/export/charter.md?sections=nonsense`)).status).toBe(400)
})

test('issued, changed and issued again: each file says which version it is and what changed since', async () => {
  const { maker, path } = await makeTestBoard(server, { title: 'Team', template: 'po-pm' })
  const text = async () => {
    const came = await fetch(`${server.origin}${path}/export/charter.md`, {
      headers: { cookie: maker.cookie },
    })
    return came.text()
  }
  const make = async (change: object) => {
    expect((await maker.call('POST', `${path}/changes`, making(change))).status).toBe(201)
  }
  expect(await text()).toContain('**Version:** Draft')
  await make({ kind: 'charter.issue', version: '1', validFrom: '2026-11-22' })
  expect(await text()).toContain('Team, version 1')
  await make({ kind: 'responsibility.move', responsibilityId: 'pricing', lane: 'product-manager' })
  expect(await text()).toContain('**Version:** 1, changed since')
  await make({ kind: 'charter.issue', version: '2', validFrom: '2026-11-23' })
  expect(await text()).toContain('## What changed since version 1')
  expect(await text()).toContain('- Pricing moved from Unplaced to Product Manager.')
})

test('the picture for links is the same for everyone, and tells nothing of a board', async () => {
  const one = await fetch(`${server.origin}/api/preview.png`)
  expect([one.status, one.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(Buffer.from(await one.arrayBuffer()).readUInt32BE(16)).toBe(1200)
})
