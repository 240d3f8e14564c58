import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { card, guest, makeTestBoard, making, move, undoing } from './test-board.ts'
import type { Client } from './test-client.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

/** A board with a card, of Ana's, and Ben. */
async function withCard() {
  const board = await makeTestBoard(server)
  const { path, maker: ana, tokens } = board
  await ana.call('POST', `${path}/changes`, making(card('a')))
  const ben = await guest(server, tokens.participant, 'Ben')
  const post = (who: Client, body: object) => who.call('POST', `${path}/changes`, body)
  const lane = async () => {
    const { json } = await ana.call<{ board: Board }>('GET', path)
    return json.board.responsibilities.find((each) => each.id === 'a')?.lane
  }
  return { ...board, ana, ben, post, lane }
}

test('undo takes back one’s own entry, undoing the undo is redo', async () => {
  const { ana, post, lane } = await withCard()
  await post(ana, making(move('a', 'shared')))
  expect(await post(ana, undoing(3))).toMatchObject({ status: 201, json: { seq: 4 } })
  expect(await lane()).toBe('unplaced')
  expect(await post(ana, undoing(4))).toMatchObject({ status: 201, json: { seq: 5 } })
  expect(await lane()).toBe('shared')
})

test('sending an undo again is harmless', async () => {
  const { ana, post, lane } = await withCard()
  await post(ana, making(move('a', 'shared')))
  const undo = undoing(3)
  await post(ana, undo)
  expect(await post(ana, undo)).toMatchObject({ status: 200, json: { seq: 4 } })
  expect(await lane()).toBe('unplaced')
})

test('what others have built on an entry is a conflict: a lane that somebody else has used since', async () => {
  const { ana, ben, post, lane } = await withCard()
  await post(ana, making({ kind: 'role.add', roleId: 'legal', name: 'Legal', lane: false }))
  const { json: opened } = await post(ana, making({ kind: 'role.edit', roleId: 'legal', lane: true }))
  await post(ben, making(move('a', 'legal')))
  const undo = undoing((opened as { seq: number }).seq)
  expect(await post(ana, undo)).toMatchObject({
    status: 409,
    json: { error: { code: 'conflict', issues: [{ subject: 'responsibility', id: 'a', field: 'lane' }] } },
  })
  expect(await lane()).toBe('legal')
})

test('undo gives a role back only what the entry changed of it', async () => {
  const { ana, ben, path, post } = await withCard()
  await post(ana, making({ kind: 'role.add', roleId: 'legal', name: 'Legal', lane: false }))
  const { json: opened } = await post(ana, making({ kind: 'role.edit', roleId: 'legal', lane: true }))
  await post(ben, making({ kind: 'role.edit', roleId: 'legal', name: 'Lawyers' }))
  expect(await post(ana, undoing((opened as { seq: number }).seq))).toMatchObject({ status: 201 })
  const { json } = await ana.call<{ board: Board }>('GET', path)
  expect(json.board.roles.at(-1)).toMatchObject({ name: 'Lawyers', lane: false })
})

test('stamps are the server’s to give: nobody brings them along', async () => {
  const { ana, post } = await withCard()
  const stamped = { ...move('a', 'shared'), stamps: { moved: 1 } }
  expect(await post(ana, making(stamped as Change))).toMatchObject({ status: 400 })
})

test('what another entry has touched since is a conflict that names the fields; force takes it back all the same', async () => {
  const { ana, ben, post, lane } = await withCard()
  await post(ana, making(move('a', 'shared')))
  await post(ben, making(move('a', 'product-owner')))
  expect(await post(ana, undoing(3))).toMatchObject({
    status: 409,
    json: {
      error: {
        code: 'conflict',
        issues: [{ subject: 'responsibility', id: 'a', field: 'lane', from: 'shared', to: 'product-owner' }],
      },
    },
  })
  expect(await lane()).toBe('product-owner')
  expect((await post(ana, undoing(3, { force: true }))).status).toBe(201)
  expect(await lane()).toBe('unplaced')
})

test('others’ work on the rest stays', async () => {
  const { ana, ben, post, lane, path } = await withCard()
  await post(ana, making(move('a', 'shared')))
  await post(ben, making({ kind: 'responsibility.edit', responsibilityId: 'a', title: 'Ben’s title' }))
  expect((await post(ana, undoing(3))).status).toBe(201)
  expect(await lane()).toBe('unplaced')
  expect((await ana.call('GET', path)).json).toMatchObject({
    board: { responsibilities: [{ title: 'Ben’s title' }] },
  })
})

test('force takes back what can be: a card removed since stays removed', async () => {
  const { ana, ben, post, path } = await withCard()
  await post(ana, making(move('a', 'shared'), { kind: 'board.rename', title: 'Other' }))
  await post(ben, making({ kind: 'responsibility.remove', responsibilityId: 'a' }))
  expect((await post(ana, undoing(3))).status).toBe(409)
  expect((await post(ana, undoing(3, { force: true }))).status).toBe(201)
  expect((await ana.call('GET', path)).json).toMatchObject({ board: { title: 'Team', responsibilities: [] } })
})

test('another’s entry is 403; no such entry and the one that made the board are 409', async () => {
  const { ana, ben, post } = await withCard()
  expect(await post(ben, undoing(2))).toMatchObject({ status: 403, json: { error: { code: 'not-yours' } } })
  for (const seq of [1, 99]) {
    expect(await post(ana, undoing(seq))).toMatchObject({
      status: 409,
      json: { error: { code: 'not-undoable' } },
    })
  }
})

test('all who send one link’s token have one history', async () => {
  const { scripts, ana, post } = await withCard()
  await post(scripts.participant, making(move('a', 'shared')))
  expect((await post(ana, undoing(3))).status).toBe(403)
  expect((await post(scripts.participant, undoing(3))).status).toBe(201)
})

test('somebody who is no facilitator any more cannot take back what only facilitators do', async () => {
  const { ana, ben, post, path, tokens } = await withCard()
  await ben.call('POST', '/api/join', { token: tokens.facilitator })
  await post(ben, making({ kind: 'rule.silence', rule: 'unowned', reason: 'Later' }))
  await ana.call('POST', `${path}/links/facilitator/replace`)
  expect((await post(ben, undoing(3))).status).toBe(403)
})
