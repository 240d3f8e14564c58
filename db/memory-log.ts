import type { Entry } from '#lib/board/entry.ts'
import type { BoardEntry, Checkpoint } from './store.ts'

/** Of each span of this many entries, one checkpoint stays. */
const SPAN = 2_000

/** Entries and checkpoints of a memory store; each method is that of the store, at once. */
export interface MemoryLog {
  append(entries: readonly BoardEntry[]): 'stored' | 'taken'
  stored(boardId: string, changeId: string): number | undefined
  entries(boardId: string, after: number, limit?: number): Entry[]
  checkpoint(boardId: string, version: number, atMost?: number): Checkpoint | undefined
  keepCheckpoint(checkpoint: Checkpoint): void
  erase(boardId: string): void
  exists(boardId: string): boolean
}

/** No boards yet. `appended` hears of each board that has something new. */
export function memoryLog(appended: (boardId: string) => void): MemoryLog {
  const logs = new Map<string, Entry[]>()
  const checkpoints = new Map<string, Checkpoint[]>()
  return {
    append(added) {
      if (!fits(logs, added)) return 'taken'
      for (const { boardId, ...entry } of structuredClone(added)) {
        const log = logs.get(boardId) ?? []
        log.push(entry)
        logs.set(boardId, log)
      }
      for (const boardId of new Set(added.map((entry) => entry.boardId))) appended(boardId)
      return 'stored'
    },
    stored: (boardId, changeId) => logs.get(boardId)?.find((entry) => entry.changeId === changeId)?.seq,
    entries: (boardId, after, limit = 1_000) =>
      structuredClone((logs.get(boardId) ?? []).slice(Math.max(after, 0)).slice(0, limit)),
    checkpoint(boardId, version, atMost = Number.MAX_SAFE_INTEGER) {
      const fitting = (checkpoints.get(boardId) ?? []).filter(
        (each) => each.version === version && each.seq <= atMost,
      )
      return structuredClone(fitting.toSorted((one, other) => one.seq - other.seq).at(-1))
    },
    keepCheckpoint(checkpoint) {
      const { boardId, seq, version } = checkpoint
      if (seq > (logs.get(boardId)?.length ?? 0)) return
      const all = checkpoints.get(boardId) ?? []
      const inSpan = (each: Checkpoint) => Math.floor(each.seq / SPAN) === Math.floor(seq / SPAN)
      if (all.some((each) => inSpan(each) && each.version === version && each.seq >= seq)) return
      checkpoints.set(boardId, [...all.filter((each) => !inSpan(each)), structuredClone(checkpoint)])
    },
    erase(boardId) {
      logs.delete(boardId)
      checkpoints.delete(boardId)
    },
    exists: (boardId) => logs.has(boardId),
  }
}

function fits(logs: ReadonlyMap<string, readonly Entry[]>, added: readonly BoardEntry[]): boolean {
  const logsAfter = new Map<string, Pick<Entry, 'seq' | 'changeId'>[]>()
  return added.every((entry) => {
    const log = logsAfter.get(entry.boardId) ?? [...(logs.get(entry.boardId) ?? [])]
    logsAfter.set(entry.boardId, log)
    if (entry.seq !== log.length + 1 || log.some((each) => each.changeId === entry.changeId)) return false
    log.push(entry)
    return true
  })
}
