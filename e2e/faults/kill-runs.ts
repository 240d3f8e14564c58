import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import { chance } from '../load/chance.ts'
import { startServer } from '../server.ts'
import { inspect } from './inspect.ts'
import { openPoll, pollProblems } from './poll.ts'
import { makeWriters, writeUntilKilled } from './write-until-killed.ts'
import type { Sent } from './writer.ts'

/** `runs`: how often the server is killed. The same seed gives the same changes, but not the same moments. */
export interface KillOptions {
  runs: number
  seed: number
  say?: (line: string) => void
}

/** What came of it. No `problems`: nothing was lost, doubled or torn. */
export interface KillResult {
  acknowledged: number
  /** Votes of which the server said that they are kept. */
  votes: number
  /** Sent, but the kill came before the answer; sent again after the restart. */
  unanswered: number
  /** Of these, how many had been stored all the same. */
  stored: number
  problems: string[]
}

/** Kills the server in the middle of writes, again and again on the same file, and looks each time at what is left. */
export async function killRuns({ runs, seed, say = () => {} }: KillOptions): Promise<KillResult> {
  const folder = mkdtempSync(pathOf(tmpdir(), 'remit-kill-'))
  const file = pathOf(folder, 'remit.db')
  const luck = chance(seed)
  const sent: Sent[] = []
  const result: KillResult = { acknowledged: 0, votes: 0, unanswered: 0, stored: 0, problems: [] }
  let server = await startServer({ file })
  const { port } = server
  try {
    const writers = await makeWriters(server)
    for (let run = 1; run <= runs; run += 1) {
      const before = sent.length
      const boards = [...new Set(writers.map(({ board }) => board))]
      const polls = await Promise.all(boards.map((board) => openPoll(board, `round-${run}`)))
      result.problems.push(...(await writeUntilKilled(server, writers, polls, luck, sent)))
      server = await startServer({ file, port })
      const { repeated, problems } = await inspect(server, writers, sent)
      for (const poll of polls) {
        problems.push(...(await pollProblems(file, poll)))
        for (const { kept } of poll.said.values()) result.votes += kept
      }
      const fresh = sent.slice(before)
      result.unanswered += repeated.length
      result.stored += repeated.filter((each) => each.known).length
      result.acknowledged += fresh.length - repeated.length
      result.problems.push(...problems.map((problem) => `run ${run}: ${problem}`))
      say(
        `kill ${run} of ${runs}: ${fresh.length} changes sent, ${repeated.length} unanswered, ${problems.length} problems`,
      )
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
  return result
}
