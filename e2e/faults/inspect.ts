import type { RunningServer } from '../server.ts'
import { fileProblems, logProblems, readLog, viewProblems } from './check-log.ts'
import type { Writer } from './write-until-killed.ts'
import { type Sent, send } from './writer.ts'

/** A change that was sent again, and whether it had been stored the first time. */
export interface Repeated extends Sent {
  known: boolean
}

/** After a restart: looks at the file and at every board, sends the unanswered again, and looks once more. */
export async function inspect(
  server: RunningServer,
  writers: readonly Writer[],
  sent: readonly Sent[],
): Promise<{ repeated: Repeated[]; problems: string[] }> {
  const problems = fileProblems(server.file)
  const repeated: Repeated[] = []
  const boards = new Map(writers.map((writer) => [writer.board.boardId, writer]))
  for (const [boardId, { board, headers }] of boards) {
    const mine = sent.filter((each) => each.boardId === boardId)
    const left = await readLog(board)
    problems.push(...logProblems(left, mine), ...(await viewProblems(board, left)))
    for (const each of mine.filter(({ seq }) => seq === undefined)) {
      repeated.push({ ...each, known: left.some(({ changeId }) => changeId === each.changeId) })
      await send(board, headers, each)
    }
    const mended = await readLog(board)
    problems.push(...logProblems(mended, mine), ...(await viewProblems(board, mended)))
  }
  return { repeated, problems }
}
