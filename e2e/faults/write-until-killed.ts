import { setTimeout as sleep } from 'node:timers/promises'
import { boardCards } from '../load/board-cards.ts'
import type { Chance } from '../load/chance.ts'
import { join, makeBoard, propose, type TeamBoard } from '../load/team-board.ts'
import type { RunningServer } from '../server.ts'
import { type Poll, revealPoll, voteIn } from './poll.ts'
import { FAULT_CARDS, nextSent, Refused, type Sent, send } from './writer.ts'

const BOARDS = 3
const WRITERS = 8

/** Somebody who writes on a board, and the headers of their calls. */
export interface Writer {
  board: TeamBoard
  headers: Record<string, string>
}

/** Eight people on three boards. */
export async function makeWriters(server: RunningServer): Promise<Writer[]> {
  const boards: TeamBoard[] = []
  for (let index = 0; index < BOARDS; index += 1) {
    const board = await makeBoard(server.url)
    await propose(board, boardCards(FAULT_CARDS))
    boards.push(board)
  }
  const writers = Array.from({ length: WRITERS }, async (_, index) => {
    const board = boards[index % BOARDS] as TeamBoard
    return { board, headers: await join(board, 'participant', `Writer ${index}`) }
  })
  return Promise.all(writers)
}

/**
 * Everybody sends one change or vote after the other, the changes all kept in `sent`, and some rounds are revealed
 * meanwhile; at a random moment after the first answer the server is killed. Resolves with what went wrong before that, in
 * sentences.
 */
export async function writeUntilKilled(
  server: RunningServer,
  writers: readonly Writer[],
  polls: readonly Poll[],
  luck: Chance,
  sent: Sent[],
): Promise<string[]> {
  const problems: string[] = []
  let killed = false
  const start = sent.length
  const change = async ({ board, headers }: Writer) => {
    const next = nextSent(board, luck)
    sent.push(next)
    await send(board, headers, next)
  }
  const write = async (writer: Writer, index: number) => {
    const poll = polls.find(({ board }) => board === writer.board)
    while (!killed) {
      try {
        if (poll && luck.fraction() < 0.4) await voteIn(poll, index, writer.headers)
        else await change(writer)
      } catch (error) {
        if (error instanceof Refused || !killed) problems.push(`while writing: ${error}`)
        if (!killed) return
      }
    }
  }
  const reveal = async (poll: Poll) => {
    await sleep(luck.between(0, 400))
    if (!killed) await revealPoll(poll).catch((error) => killed || problems.push(`while revealing: ${error}`))
  }
  const writing = [...writers.map(write), ...polls.filter(() => luck.fraction() < 0.6).map(reveal)]
  while (!sent.slice(start).some(({ seq }) => seq !== undefined) && problems.length === 0) await sleep(5)
  await sleep(luck.between(0, 400))
  killed = true
  await server.kill()
  await Promise.all(writing)
  return problems
}
