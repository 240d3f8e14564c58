import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { card, makeTestBoard, making, move } from './test-board.ts'
import type { Client } from './test-client.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

const KEYS = [
  'changeId',
  'changes',
  'undo',
  'force',
  'kind',
  'title',
  'from',
  'entries',
  'board',
  'token',
  'holding',
  'placements',
  'remarks',
  'clarity',
  '__proto__',
  'constructor',
  'toString',
]

/** JSON of about the right shape with anything in it. */
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      null,
      true,
      0,
      -1,
      1e308,
      '',
      'a',
      '\u0000',
      '\ud800',
      'responsibility.move',
      'remit-board',
      'x'.repeat(6000),
    ),
    fc.string(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 5 }),
  ),
})).value

/** Of a card that is not there, so that one that happens to be well-formed is refused. */
const mutant = fc
  .tuple(fc.constantFrom('changeId', 'changes', 'undo', 'kind', 'x'), anything)
  .map(([key, value]) => ({ ...making(move('absent', 'shared')), [key]: value }))

const raw = fc.oneof(
  anything.map((value) => JSON.stringify(value)),
  mutant.map((value) => JSON.stringify(value)),
  fc.string(),
  fc.constantFrom(
    '{"__proto__":{"access":"facilitator"}}',
    '['.repeat(50_000),
    '{"a":'.repeat(20_000),
    '1e999',
    '\ufeff{}',
  ),
)

const ROUTES = [
  ['POST', '/api/boards'],
  ['POST', '/api/join'],
  ['POST', '/changes'],
  ['PUT', '/presence'],
  ['PUT', '/rounds/round/vote'],
  ['POST', '/links/viewer'],
  ['DELETE', '/links/viewer'],
  ['GET', '/changes?after='],
  ['GET', '?at='],
  ['GET', '/gaps?at='],
  ['GET', '/compare?from=1&to='],
  ['GET', '/stream/'],
  ['GET', '/export/'],
] as const

const UNSAID = [400, 404, 405, 409, 413, 415, 422]

test('whatever is sent, nothing fails here, nobody gains anything, and the log stays as it is', async () => {
  const { path, maker } = await makeTestBoard(server)
  await maker.call('POST', `${path}/changes`, making(card('a')))
  const log = async (who: Client) => JSON.stringify((await who.call('GET', `${path}/changes`)).json)
  const before = await log(maker)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ROUTES), raw, async ([method, rest], body) => {
      const address = rest.startsWith('/api') ? rest : `${path}${rest}`
      const isRead = method === 'GET'
      const tail = isRead ? encodeURIComponent(body.toWellFormed().slice(0, 500)) : ''
      const { status } = await maker.call(method, `${address}${tail}`, undefined, isRead ? {} : { raw: body })
      const isTaken = status === 200 || status === 201 || status === 204
      if (!isTaken) expect(UNSAID).toContain(status)
      if (isTaken && rest === '/changes') throw new Error(`taken: ${body}`)
    }),
    { numRuns: 400 },
  )
  expect(await log(maker)).toBe(before)
  expect({}).not.toHaveProperty('access')
  expect(server.lines.filter((line) => 'error' in line)).toEqual([])
})
