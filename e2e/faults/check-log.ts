import Database from 'better-sqlite3'
import { fold } from '#lib/board/apply.ts'
import type { Board } from '#lib/board/board.ts'
import type { Entry } from '#lib/board/entry.ts'
import { equal } from '#lib/board/fields.ts'
import { ask, expectJson } from '../load/ask.ts'
import { changesOf, type TeamBoard } from '../load/team-board.ts'
import type { Sent } from './writer.ts'

/** All entries of a board, as the interface tells them. */
export async function readLog(board: TeamBoard): Promise<Entry[]> {
  const log: Entry[] = []
  for (;;) {
    const url = `${changesOf(board)}?after=${log.at(-1)?.seq ?? 0}`
    const { entries } = expectJson<{ entries: Entry[] }>(await ask(url, { headers: asViewer(board) }), 200)
    if (entries.length === 0) return log
    log.push(...entries)
  }
}

/** What is wrong with a board's log, in sentences: a gap, a change stored twice, one that was acknowledged and is not there. */
export function logProblems(log: readonly Entry[], sent: readonly Sent[]): string[] {
  const gaps = log
    .filter((entry, index) => entry.seq !== index + 1)
    .map(({ seq }) => `entry ${seq} is out of turn`)
  const times = new Map<string, number>()
  for (const { changeId } of log) times.set(changeId, (times.get(changeId) ?? 0) + 1)
  const doubles = [...times]
    .filter(([, count]) => count > 1)
    .map(([id, count]) => `${id} is stored ${count} times`)
  const lost = sent
    .filter(({ seq }) => seq !== undefined)
    .filter(({ seq = 0, changeId, changes }) => {
      const entry = log[seq - 1]
      return entry?.changeId !== changeId || !equal(entry.changes, changes)
    })
    .map(({ seq, changeId }) => `${changeId}, acknowledged as ${seq}, is lost`)
  return [...gaps, ...doubles, ...lost]
}

/** Whether the board as it is shown is the fold of its log. */
export async function viewProblems(board: TeamBoard, log: readonly Entry[]): Promise<string[]> {
  const url = `${board.url}/api/boards/${board.boardId}`
  const shown = expectJson<{ board: Board; seq: number }>(await ask(url, { headers: asViewer(board) }), 200)
  if (shown.seq !== log.at(-1)?.seq) return [`the board is at ${shown.seq}, its log at ${log.at(-1)?.seq}`]
  return equal(shown.board, JSON.parse(JSON.stringify(fold(log))))
    ? []
    : ['the board is not the fold of its log']
}

/** What SQLite itself says of the files, while the server has them open. */
export function fileProblems(file: string): string[] {
  return [file, `${file}-votes`].flatMap(integrityProblems)
}

function integrityProblems(file: string): string[] {
  const database = new Database(file, { readonly: true })
  try {
    const said = database.pragma('integrity_check', { simple: true })
    return said === 'ok' ? [] : [`integrity_check: ${said}`]
  } finally {
    database.close()
  }
}

function asViewer({ tokens }: TeamBoard): Record<string, string> {
  return { authorization: `Bearer ${tokens.viewer}` }
}
