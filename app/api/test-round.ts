import { expect } from 'vitest'
import type { Board } from '#lib/board/board.ts'
import { card, guest, makeTestBoard, making } from './test-board.ts'
import type { Client } from './test-client.ts'
import type { TestServer } from './test-server.ts'

/** The change that opens a round, a named one; for tests. */
export const opening = { kind: 'round.open', roundId: 'round', question: 'from-now-on', named: true }

/** Ana's board with three cards and an open round about two of them, named unless told; Ben may vote. For tests. */
export async function withRound(server: TestServer, round: object = {}) {
  const board = await makeTestBoard(server)
  const { path, maker: ana, tokens } = board
  const ben = await guest(server, tokens.participant, 'Ben')
  const make = (who: Client, ...changes: object[]) => who.call('POST', `${path}/changes`, making(...changes))
  const about = { ...opening, responsibilities: ['a', 'b'], ...round }
  expect((await make(ana, card('a'), card('b'), card('c'), about)).status).toBe(201)
  const address = `${path}/rounds/round/vote`
  const vote = (who: Client, said: unknown) => who.call('PUT', address, said)
  const own = (who: Client) => who.call('GET', address)
  const reveal = () => make(ana, { kind: 'round.reveal', roundId: 'round' })
  const rounds = async () => (await ana.call<{ board: Board }>('GET', path)).json.board.rounds
  return { ...board, ana, ben, make, vote, own, reveal, rounds, address }
}
