import { afterAll, beforeAll, expect, test } from 'vitest'
import { fold } from '#lib/board/apply.ts'
import type { Board } from '#lib/board/board.ts'
import type { Entry } from '#lib/board/entry.ts'
import { judge } from '#lib/gaps/judge.ts'
import { gapChanges } from '#lib/reviews/gap-changes.ts'
import { NOTHING_READ, readOn } from '#lib/reviews/history.ts'
import { pointsOf, usualPair } from '#lib/reviews/points.ts'
import { trendOf } from '#lib/reviews/trend.ts'
import { makeTestBoard, type TestBoard } from './test-board.ts'
import { serveForTest, type TestServer } from './test-server.ts'

const NOW = '2026-11-22T10:00:00.000Z'
const today = NOW.slice(0, 10)

let server: TestServer
let board: TestBoard
let log: Entry[]
beforeAll(async () => {
  server = await serveForTest()
  server.house.now = () => Date.parse(NOW)
  board = await makeTestBoard(server, { title: 'Team Kompas', template: 'sample', name: 'Ana' })
  log = (await ask<{ entries: Entry[] }>('/changes')).entries
})
afterAll(() => server.stop())

async function ask<Body>(path: string): Promise<Body> {
  const { status, json } = await board.maker.call<Body>('GET', `${board.path}${path}`)
  expect(status, path).toBe(200)
  return json
}

test('the sample comes with a numbered past, of which nothing is the founder’s', () => {
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1))
  expect(new Set(log.map(({ changeId }) => changeId)).size).toBe(log.length)
  expect(log.every(({ at }) => at < NOW)).toBe(true)
  expect(new Set(log.map(({ by }) => by.name))).not.toContain('Ana')
})

test('at each entry the board, its gaps and what changed are as its log says', async () => {
  for (const { seq, at } of log) {
    const then = fold(log.slice(0, seq))
    expect(await ask(`?at=${seq}`)).toMatchObject({ seq, board: then })
    expect(await ask(`/gaps?at=${seq}`)).toEqual(JSON.parse(JSON.stringify(judge(then, at.slice(0, 10)))))
    await ask(`/compare?from=${Math.max(1, seq - 1)}&to=${seq}`)
  }
})

test('its files can be had as of now and of each review', async () => {
  const { reviews } = fold(log)
  const get = (file: string) =>
    fetch(`${server.origin}${board.path}/export/${file}`, { headers: { cookie: board.maker.cookie } })
  for (const at of ['', ...reviews.map(({ seq }) => `?at=${seq}`)])
    for (const file of ['charter.md', 'charter.html', 'matrix.csv', 'board.json', 'review.ics'])
      expect((await get(file + at)).status, file + at).toBe(200)
  expect(await (await get('charter.md')).text()).toContain('**Version:** 2, changed since')
})

test('as it was at each review it can be copied, and brought back in one entry', async () => {
  const { path, maker } = await makeTestBoard(server, { title: 'Team Kompas', template: 'sample' })
  for (const { seq } of fold(log).reviews) {
    const then = fold(log.slice(0, seq))
    const { json: from } = await maker.call('GET', `${path}/export/board.json?at=${seq}`)
    expect((await maker.call('POST', '/api/boards', { from })).status).toBe(201)
    const body = { changeId: `back-${seq}`, at: seq }
    expect((await maker.call('POST', `${path}/restore`, body)).status).toBe(201)
    const { responsibilities, people } = (await maker.call<{ board: Board }>('GET', path)).json.board
    const lanes = (cards: Board['responsibilities']) => cards.map(({ id, lane, lead }) => [id, lane, lead])
    expect(lanes(responsibilities)).toEqual(lanes(then.responsibilities))
    expect(people).toEqual(then.people)
  }
})

test('it is among the boards of its founder, with its gaps and the review that is due', async () => {
  const { status, json } = await board.maker.call('GET', '/api/boards')
  expect(status).toBe(200)
  expect(json).toMatchObject([{ title: 'Team Kompas', gaps: 16, nextReview: '2026-11-20' }])
})

test('since its second review four gaps closed, two opened again, and one opened', () => {
  const { points, moments } = pointsIn(log)
  const { from, to } = usualPair(points, today) ?? {}
  if (!from || !to) throw new Error('no two points')
  expect([from.name, to.kind]).toEqual(['Second review', 'now'])
  const earlier = moments.filter(({ seq }) => seq < from.seq)
  const { closed, reopened, opened, stillOpen } = gapChanges(from, to, earlier)
  const ids = (gaps: readonly { id: string }[]) => gaps.map(({ id }) => id).toSorted()
  expect(ids(closed)).toEqual(['market-research', 'release-planning', 'roadmap', 'vision-communication'])
  expect(ids(reopened)).toEqual(['outbound-messaging', 'positioning'])
  expect(ids(opened)).toEqual(['customer-retention'])
  expect(stillOpen).toHaveLength(13)
  expect(stillOpen.find(({ id }) => id === 'retirement')?.since).toBe('2026-03-24')
  expect(stillOpen.find(({ id }) => id === 'pricing')?.since).toBe('2026-08-11')
})

test('its trend falls until the Product Manager leaves, and roles are less clear since', () => {
  const trend = trendOf(pointsIn(log).points)
  expect(trend.map(({ point, gaps, clarity }) => [point.kind, gaps, clarity])).toEqual([
    ['start', 32, undefined],
    ['version', 7, 2.6],
    ['review', 5, 4.1],
    ['review', 17, 2.3],
    ['version', 17, 2.3],
    ['now', 16, 2.9],
  ])
})

function pointsIn(entries: readonly Entry[]) {
  const history = readOn(NOTHING_READ, entries)
  const now = { seq: history.seq, day: today, board: history.board }
  return { points: pointsOf(history, now), moments: history.moments }
}
