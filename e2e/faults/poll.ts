import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { ask, expectJson } from '../load/ask.ts'
import { cardId } from '../load/board-cards.ts'
import { changesOf, type TeamBoard } from '../load/team-board.ts'
import { Refused } from './writer.ts'

/** What one writer has said in a round: numbers that go up, of which so many were sent, and kept for certain. */
interface Said {
  headers: Record<string, string>
  sent: number
  kept: number
}

/** An anonymous round of a board, and what its writers have said in it. */
export interface Poll {
  board: TeamBoard
  roundId: string
  /** By writer. */
  said: Map<number, Said>
}

const CARD = cardId(0)

/** The facilitator opens a round that nobody has voted in yet. */
export async function openPoll(board: TeamBoard, roundId: string): Promise<Poll> {
  await steer(board, { kind: 'round.open', roundId, question: 'today' })
  return { board, roundId, said: new Map() }
}

/** The facilitator reveals the round. Rejects where no answer comes. */
export async function revealPoll({ board, roundId }: Poll): Promise<void> {
  await steer(board, { kind: 'round.reveal', roundId })
}

/** A writer says their next number; nothing happens where the round has been revealed. Rejects where no answer comes, or a wrong one. */
export async function voteIn(poll: Poll, writer: number, headers: Record<string, string>): Promise<void> {
  const said = poll.said.get(writer) ?? { headers, sent: 0, kept: 0 }
  poll.said.set(writer, said)
  said.sent += 1
  const number = said.sent
  const body = { placements: { [CARD]: 'shared' }, remarks: { [CARD]: `${writer} ${number}` } }
  const { status, text } = await ask(addressOf(poll), { method: 'PUT', headers, body })
  if (status === 409 && text.includes('"revealed"')) return
  if (status !== 204) throw new Refused(`${status} ${text}`)
  said.kept = number
}

/** What is wrong after a restart, in sentences: a vote that was kept for certain and does not count, or one that a file still knows after the reveal. */
export async function pollProblems(file: string, poll: Poll): Promise<string[]> {
  const { board, roundId, said } = poll
  const problems: string[] = []
  const check = (writer: number, remark: string | undefined, where: string) => {
    const { sent, kept } = said.get(writer) ?? { sent: 0, kept: 0 }
    const number = Number(remark?.split(' ')[1] ?? 0)
    if (number < kept || number > sent)
      problems.push(`${roundId}: writer ${writer} said ${kept} to ${sent}, ${where} has ${number}`)
  }
  if ((await roundOf(poll)).open) {
    for (const [writer, { headers }] of said) {
      const answer = await ask(addressOf(poll), { headers })
      const own = expectJson<{ remarks: Record<string, string> }>(answer, 200)
      check(writer, own.remarks[CARD], 'the open round')
    }
    await revealPoll(poll)
  }
  const { remarks = {} } = await roundOf(poll)
  for (const writer of said.keys()) {
    const remark = remarks[CARD]?.find((text) => text.startsWith(`${writer} `))
    check(writer, remark, 'the reveal')
  }
  return [...problems, ...traces(`${file}-votes`, board, roundId)]
}

async function steer(board: TeamBoard, change: Change): Promise<void> {
  const headers = { authorization: `Bearer ${board.tokens.facilitator}` }
  const body = { changeId: crypto.randomUUID(), changes: [change] }
  expectJson(await ask(changesOf(board), { method: 'POST', headers, body }), 201)
}

async function roundOf({ board, roundId }: Poll) {
  const headers = { authorization: `Bearer ${board.tokens.viewer}` }
  const answer = await ask(`${board.url}/api/boards/${board.boardId}`, { headers })
  const { rounds } = expectJson<{ board: Board }>(answer, 200).board
  const round = rounds.find(({ id }) => id === roundId)
  if (!round) throw new Error(`the round ${roundId} is gone`)
  return round
}

/** Every row names its board and its round, so these words stand wherever one has been left. */
function traces(file: string, { boardId }: TeamBoard, roundId: string): string[] {
  const database = new Database(file, { readonly: true })
  const rows = database.prepare('SELECT count(*) FROM votes WHERE board_id = ? AND round_id = ?').pluck()
  const count = rows.get(boardId, roundId)
  database.close()
  const bytes = [file, `${file}-wal`].filter((each) => readFileSync(each).includes(`${boardId}${roundId}`))
  return [
    ...(count === 0 ? [] : [`${roundId}: ${count} votes are still kept after the reveal`]),
    ...bytes.map((each) => `${roundId}: ${each} still has bytes of a vote`),
  ]
}

function addressOf({ board, roundId }: Poll): string {
  return `${board.url}/api/boards/${board.boardId}/rounds/${roundId}/vote`
}
