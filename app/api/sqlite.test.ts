import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openStore } from '#db/index.ts'
import { card, guest, makeTestBoard, making, move, undoing } from './test-board.ts'
import { serveForTest } from './test-server.ts'
import { listen } from './test-stream.ts'

const folder = mkdtempSync(join(tmpdir(), 'remit-api-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('on SQLite: a board, two people, undo, a stream and a replaced link; all of it is there after a restart', async () => {
  const url = `file:${join(folder, 'remit.db')}`
  const first = await serveForTest({}, await openStore(url))
  const { path, maker, tokens, boardId } = await makeTestBoard(first)
  const ben = await guest(first, tokens.participant, 'Ben')
  const stream = await listen(first, `${path}/stream?after=0`, { cookie: ben.cookie })
  await maker.call('POST', `${path}/changes`, making(card('a')))
  await ben.call('POST', `${path}/changes`, making(move('a', 'shared')))
  expect((await ben.call('POST', `${path}/changes`, undoing(3))).status).toBe(201)
  expect(await stream.seqsTo(4)).toEqual([1, 2, 3, 4])
  await maker.call('POST', `${path}/links/participant/replace`)
  await stream.ended
  await first.stop()

  const second = await serveForTest({}, await openStore(url))
  const call = (cookie: string, rest = '') =>
    fetch(`${second.origin}${path}${rest}`, { headers: { cookie } }).then(async (came) => ({
      status: came.status,
      json: await came.json(),
    }))
  expect(await call(maker.cookie)).toMatchObject({
    status: 200,
    json: {
      boardId,
      seq: 4,
      access: 'facilitator',
      board: { responsibilities: [{ id: 'a', lane: 'unplaced' }] },
    },
  })
  expect((await call(ben.cookie)).status).toBe(404)
  expect((await call(maker.cookie, '/changes')).json).toMatchObject({
    entries: [{}, {}, {}, { by: { name: 'Ben' } }],
  })
  await second.stop()
})
