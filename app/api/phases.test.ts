import { afterAll, beforeAll, expect, test } from 'vitest'
import { card, guest, makeTestBoard, making, move, undoing } from './test-board.ts'
import type { Client } from './test-client.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

/** Ana leads a board with a card, on which Ben works. */
async function together() {
  const board = await makeTestBoard(server)
  const { path, maker: ana, tokens } = board
  const ben = await guest(server, tokens.participant, 'Ben')
  const post = (who: Client, body: object) => who.call('POST', `${path}/changes`, body)
  await post(ana, making(card('a')))
  const phase = (name: string | null) => post(ana, making({ kind: 'phase.set', phase: name }))
  return { ...board, ana, ben, post, phase }
}

const NOT_NOW = { status: 403, json: { error: { code: 'not-now' } } }

test('while everyone places cards and sees the votes, only the facilitator edits the board itself', async () => {
  const { ana, ben, post, phase } = await together()
  const action = (actionId: string) => ({ kind: 'action.add', actionId, text: 'Ask legal' })
  for (const name of ['place', 'reveal']) {
    expect((await phase(name)).status).toBe(201)
    expect(await post(ben, making(move('a', 'shared')))).toMatchObject(NOT_NOW)
    expect(await post(ben, making(action('x'), { kind: 'board.rename', title: 'Other' }))).toMatchObject(
      NOT_NOW,
    )
    expect((await post(ben, making(action(name)))).status).toBe(201)
    expect((await post(ana, making(move('a', 'product-owner')))).status).toBe(201)
  }
  for (const name of ['agree', 'charter', 'prepare', null]) {
    expect((await phase(name)).status).toBe(201)
    expect((await post(ben, making(move('a', 'shared')))).status).toBe(201)
  }
})

test('a change that arrives together with the phase is judged by the board as it is then', async () => {
  const { ben, post, phase } = await together()
  const [, moved] = await Promise.all([phase('place'), post(ben, making(move('a', 'shared')))])
  if (moved.status === 403) expect(moved).toMatchObject(NOT_NOW)
  else expect(moved.json).toEqual({ seq: 3 })
})

test('undo waits too; a change that was stored before is told as such all the same', async () => {
  const { ben, post, phase } = await together()
  const moving = making(move('a', 'shared'))
  await post(ben, moving)
  await phase('place')
  expect(await post(ben, undoing(3))).toMatchObject(NOT_NOW)
  expect(await post(ben, moving)).toMatchObject({ status: 200, json: { seq: 3 } })
  await phase(null)
  expect((await post(ben, undoing(3))).status).toBe(201)
})

test('what concerns everybody’s time is the facilitator’s, and cannot be undone', async () => {
  const { ana, ben, post } = await together()
  const steering = [
    { kind: 'phase.set', phase: 'place' },
    { kind: 'timer.start', seconds: 60 },
    { kind: 'focus.set', responsibilityId: 'a' },
  ]
  for (const [index, change] of steering.entries()) {
    expect(await post(ben, making(change))).toMatchObject({
      status: 403,
      json: { error: { code: 'forbidden' } },
    })
    expect((await post(ana, making(change, { kind: 'board.rename', title: 'Other' }))).status).toBe(201)
    expect(await post(ana, undoing(index + 3))).toMatchObject({
      status: 409,
      json: { error: { code: 'not-undoable' } },
    })
  }
})

test('the list of one’s boards tells the phase, while there is one', async () => {
  const { ana, phase, boardId } = await together()
  const listed = async () => {
    const { json } = await ana.call<object[]>('GET', '/api/boards')
    return json.find((each) => 'boardId' in each && each.boardId === boardId)
  }
  expect(await listed()).not.toHaveProperty('phase')
  await phase('agree')
  expect(await listed()).toMatchObject({ phase: 'agree' })
})
