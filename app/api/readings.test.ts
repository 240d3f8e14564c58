import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Finding } from '#lib/gaps/rule.ts'
import { card, makeTestBoard, making, move, undoing } from './test-board.ts'
import { browser } from './test-client.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

const filled = [
  { kind: 'person.add', personId: 'sanne', name: 'Sanne' },
  { kind: 'role.fill', roleId: 'product-owner', personId: 'sanne' },
]

test('gaps are those of today, or as of an entry', async () => {
  const { path, maker } = await makeTestBoard(server)
  await maker.call('POST', `${path}/changes`, making(card('a')))
  await maker.call('POST', `${path}/changes`, making(move('a', 'product-owner'), ...filled))
  const unowned = async (query: string) => {
    const { json } = await maker.call<{ vacuum: object; findings: Finding[] }>('GET', `${path}/gaps${query}`)
    expect(json.vacuum).toMatchObject({
      headline: 'no-one',
      domains: { strategy: { open: 5, expected: 5, missing: 5 } },
    })
    return json.findings.filter((each) => each.rule === 'unowned')
  }
  expect(await unowned('')).toEqual([])
  expect(await unowned('?at=2')).toEqual([
    { rule: 'unowned', severity: 'error', responsibilities: ['a'], roles: [], people: [], figures: {} },
  ])
  expect((await maker.call('GET', `${path}/gaps?at=9`)).status).toBe(404)
})

test('a term that has ended counts on the day of the entry, not before', async () => {
  const { path, maker } = await makeTestBoard(server)
  server.house.now = () => Date.parse('2020-01-01T12:00:00Z')
  const role = { kind: 'role.fill', roleId: 'product-owner', personId: 'sanne', until: '2100-01-01' }
  await maker.call(
    'POST',
    `${path}/changes`,
    making(card('a'), move('a', 'product-owner'), ...filled.slice(0, 1), role),
  )
  const rules = async (day: string) => {
    server.house.now = () => Date.parse(`${day}T12:00:00Z`)
    const { json } = await maker.call<{ findings: Finding[] }>('GET', `${path}/gaps`)
    return json.findings.map((each) => each.rule)
  }
  expect(await rules('2100-01-01')).not.toContain('unfilled-role')
  server.house.now = Date.now
  const { json } = await maker.call<{ findings: Finding[] }>('GET', `${path}/gaps?at=2`)
  expect(json.findings.map((each) => each.rule)).not.toContain('unfilled-role')
})

const NOTHING = {
  moved: [],
  added: [],
  removed: [],
  edited: [],
  people: [],
  closed: [],
  reopened: [],
  opened: [],
}

test('a board and itself differ in nothing', async () => {
  const { path, maker } = await makeTestBoard(server, { title: 'T', template: 'sample' })
  await maker.call('POST', `${path}/changes`, making(card('a')))
  for (const seq of [1, 2])
    expect((await maker.call('GET', `${path}/compare?from=${seq}&to=${seq}`)).json).toEqual(NOTHING)
})

test('what moved, came, went, was edited, who came, and which gaps closed', async () => {
  const { path, maker } = await makeTestBoard(server)
  await maker.call('POST', `${path}/changes`, making(card('a'), card('b'), card('c')))
  await maker.call(
    'POST',
    `${path}/changes`,
    making(
      move('a', 'product-owner'),
      { kind: 'responsibility.remove', responsibilityId: 'b' },
      { kind: 'responsibility.edit', responsibilityId: 'c', title: 'See', details: 'More' },
      { kind: 'responsibility.duty', responsibilityId: 'c', roleId: 'product-owner', duty: 'R' },
      card('d'),
      ...filled,
    ),
  )
  const { json } = await maker.call<Record<string, Finding[]>>('GET', `${path}/compare?from=2&to=3`)
  expect(json).toMatchObject({
    moved: [{ responsibilityId: 'a', from: 'unplaced', to: 'product-owner' }],
    added: ['d'],
    removed: ['b'],
    edited: [{ responsibilityId: 'c', fields: ['title', 'details', 'duty/product-owner'] }],
    people: [
      { subject: 'person', id: 'sanne', field: 'exists', to: true },
      { subject: 'filling', id: 'product-owner/sanne', field: 'exists', to: true },
    ],
    reopened: [],
  })
  const cards = (findings: Finding[] = []) =>
    findings.filter((each) => each.rule === 'unowned').flatMap((each) => each.responsibilities)
  expect(cards(json.closed)).toEqual(['a', 'b'])
  expect(cards(json.opened)).toEqual(['d'])
})

test('a gap that had been closed and is there again has reopened', async () => {
  const { path, maker } = await makeTestBoard(server)
  await maker.call('POST', `${path}/changes`, making(card('a'), ...filled))
  await maker.call('POST', `${path}/changes`, making(move('a', 'product-owner')))
  await maker.call('POST', `${path}/changes`, undoing(3))
  const { json } = await maker.call<Record<string, Finding[]>>('GET', `${path}/compare?from=3&to=4`)
  expect(json.reopened?.filter((each) => each.rule === 'unowned')).toMatchObject([
    { responsibilities: ['a'] },
  ])
  expect(json.opened?.filter((each) => each.rule === 'unowned')).toEqual([])
})

test('compare needs two entries that are there', async () => {
  const { path, maker } = await makeTestBoard(server)
  expect((await maker.call('GET', `${path}/compare?from=1`)).status).toBe(400)
  expect((await maker.call('GET', `${path}/compare?from=1&to=2`)).status).toBe(404)
  expect((await maker.call('GET', `${path}/compare?from=0&to=1`)).status).toBe(404)
})

test('the catalogue has every row with its sources, and the templates', async () => {
  const { status, json } = await browser(server).call<{ responsibilities: object[] }>('GET', '/api/catalogue')
  expect(status).toBe(200)
  expect(json).toMatchObject({
    sources: expect.any(Array),
    templates: expect.arrayContaining(['po-pm', 'blank']),
  })
  const vision = { id: 'product-vision', domain: 'strategy', core: true, disputed: true }
  expect(json.responsibilities[0]).toMatchObject({
    ...vision,
    title: expect.any(String),
    details: expect.any(String),
  })
})

test('health is ok, and 503 when the store does not answer', async () => {
  const other = await serveForTest()
  const look = () => browser(other).call('GET', '/api/health')
  expect(await look()).toMatchObject({
    status: 200,
    json: { ok: true, store: 'ok', version: expect.any(String) },
  })
  await other.house.store.close()
  expect(await look()).toMatchObject({ status: 503, json: { ok: false, store: 'unavailable' } })
  await other.stop()
})

test('a store that cannot write is 503 with Retry-After, and the log says why', async () => {
  const other = await serveForTest()
  const { path, maker } = await makeTestBoard(other)
  await other.house.store.close()
  const came = await maker.call('POST', `${path}/changes`, making(card('a')))
  expect(came).toMatchObject({ status: 503, json: { error: { code: 'unavailable' } } })
  expect(came.headers.get('retry-after')).toBe('1')
  expect(other.lines.some((line) => 'error' in line)).toBe(true)
  await other.stop()
})
