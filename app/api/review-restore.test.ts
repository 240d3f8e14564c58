import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Board } from '#lib/board/board.ts'
import { card, makeTestBoard, making, move } from './test-board.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

test('a former board comes back as one entry; an unknown one is refused; the same twice is harmless', async () => {
  const { path, maker } = await makeTestBoard(server)
  await maker.call('POST', `${path}/changes`, making(card('a')))
  await maker.call('POST', `${path}/changes`, making(move('a', 'product-owner'), card('b')))
  const restore = (at: number, changeId = 'restore-1') =>
    maker.call<{ seq: number }>('POST', `${path}/restore`, { changeId, at })
  expect((await restore(9, 'restore-9')).status).toBe(404)
  expect(await restore(2)).toMatchObject({ status: 201, json: { seq: 4 } })
  const { json } = await maker.call<{ board: Board }>('GET', path)
  expect(json.board.responsibilities.map(({ id, lane }) => [id, lane])).toEqual([['a', 'unplaced']])
  expect(await restore(2)).toMatchObject({ status: 200, json: { seq: 4 } })
})
