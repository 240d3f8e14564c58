import type { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { ask, expectJson } from '../load/ask.ts'
import { boardCards, cardId } from '../load/board-cards.ts'
import { openEventStream } from '../load/event-stream.ts'
import { changesOf, join, makeBoard, propose, streamOf } from '../load/team-board.ts'
import { startServer } from '../server.ts'
import { bareSide } from './side.ts'

/** A server with people who vote, each with an open stream. */
export interface Voters {
  /** Begins another round. */
  open(): Promise<void>
  /** One person says something in it; resolves when it is kept. */
  vote(person: number, body: object, agent: Agent): Promise<void>
  /** Ends it. Resolves with the milliseconds from sending until all streams have it. */
  reveal(): Promise<number>
  /** How many placements of the last round count. */
  counted(): Promise<number>
  stop(): Promise<unknown>
}

/** The real server: a board of so many cards, and so many people with sessions of their own. */
export async function ourVoters(people: number, cards: number): Promise<Voters> {
  const server = await startServer()
  const board = await makeBoard(server.url)
  await propose(board, boardCards(cards))
  const joined: Record<string, string>[] = []
  for (let index = 0; index < people; index += 1)
    joined.push(await join(board, 'participant', `Person ${index}`))
  const heard = await listeners(joined.map((headers) => ({ url: streamOf(board), headers })))
  const boardUrl = `${server.url}/api/boards/${board.boardId}`
  const headers = { authorization: `Bearer ${board.tokens.facilitator}` }
  let rounds = 0
  const steer = async (change: Change, changeId: string) =>
    expectJson(
      await ask(changesOf(board), { method: 'POST', headers, body: { changeId, changes: [change] } }),
      201,
    )
  return {
    async open() {
      rounds += 1
      const roundId = `round-${rounds}`
      await steer({ kind: 'round.open', roundId, question: 'from-now-on' }, `open-${rounds}`)
    },
    async vote(person, body, agent) {
      const url = `${boardUrl}/rounds/round-${rounds}/vote`
      const answer = await ask(url, { method: 'PUT', headers: joined[person] ?? {}, body, agent })
      if (answer.status !== 204) throw new Error(`${answer.status} ${answer.text}`)
    },
    reveal: () =>
      heard.until(`reveal-${rounds}`, (changeId) =>
        steer({ kind: 'round.reveal', roundId: `round-${rounds}` }, changeId),
      ),
    async counted() {
      const { board: now } = expectJson<{ board: Board }>(await ask(boardUrl, { headers }), 200)
      const tallies = Object.values(now.rounds.at(-1)?.tallies ?? {})
      return tallies.flatMap((tally) => Object.values(tally)).reduce((sum, count) => sum + count, 0)
    },
    stop: server.stop,
  }
}

/** The bare server, which takes a vote for an entry like any other and forgets what it was about. */
export async function bareVoters(people: number): Promise<Voters> {
  const { server, changesUrl, streamUrl } = await bareSide()
  const heard = await listeners(Array.from({ length: people }, () => ({ url: streamUrl, headers: {} })))
  let [votes, rounds] = [0, 0]
  const post = async (changeId: string, change: object, agent?: Agent) => {
    const body = { changeId, changes: [change] }
    expectJson(await ask(changesUrl, { method: 'POST', body, ...(agent ? { agent } : {}) }), 201)
  }
  return {
    async open() {
      rounds += 1
      votes = 0
    },
    async vote(person, body, agent) {
      await post(`vote-${rounds}-${votes++}`, { person: cardId(person), ...body }, agent)
    },
    reveal: () => heard.until(`reveal-${rounds}`, (changeId) => post(changeId, { kind: 'round.reveal' })),
    counted: async () => votes,
    stop: server.stop,
  }
}

/** Opens a stream for each. `until`: sends something, and resolves with the milliseconds until the last stream has it. */
async function listeners(all: readonly { url: string; headers: Record<string, string> }[]) {
  let [wanted, streams, last] = ['', 0, Number.NaN]
  const hear = (frame: string) => {
    if (!wanted || !frame.includes(`"changeId":"${wanted}"`)) return
    streams += 1
    last = performance.now()
  }
  for (const { url, headers } of all) await openEventStream(url, { headers, hear })
  return {
    async until(changeId: string, send: (changeId: string) => Promise<unknown>): Promise<number> {
      ;[wanted, streams] = [changeId, 0]
      const sent = performance.now()
      await send(changeId)
      for (const deadline = Date.now() + 5_000; streams < all.length; await sleep(5))
        if (Date.now() > deadline) throw new Error(`${changeId} reached ${streams} of ${all.length} streams`)
      return last - sent
    },
  }
}
