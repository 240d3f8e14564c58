'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Entry } from '#lib/board/entry.ts'
import { useLive, useLiveBoard } from './live-board-provider.tsx'

/** What the log of the open board says, as far as it has been read, and how reading goes. */
export interface ReadLog<History> {
  history: History
  state: 'reading' | 'read' | 'failed'
  retry(): void
}

/**
 * Reads the board's log to its head, page by page, and on whenever there is news. `start`: nothing read yet; `readOn` takes a
 * history on by some entries, ascending, and is to stay the same function while nothing that it needs changes.
 */
export function useReadLog<History extends { seq: number }>(
  start: () => History,
  readOn: (known: History, entries: readonly Entry[]) => History,
): ReadLog<History> {
  const { boardId } = useLiveBoard()
  const head = useLive((state) => state.session.seq)
  const [history, setHistory] = useState(start)
  const [failedAt, setFailedAt] = useState<number>()
  const { seq } = history
  const isFailed = failedAt === seq
  // Not the head itself: news must not start the asking over again.
  const isBehind = seq < head

  useEffect(() => {
    if (!isBehind || isFailed) return
    const asking = new AbortController()
    entriesAfter(boardId, seq, asking.signal).then(
      (entries) => {
        if (asking.signal.aborted) return
        setHistory((known) => readOn(known, entries))
        // An empty answer before the head would be asked again and again.
        if (entries.length === 0) setFailedAt(seq)
      },
      () => {
        if (!asking.signal.aborted) setFailedAt(seq)
      },
    )
    return () => asking.abort()
  }, [boardId, seq, isBehind, isFailed, readOn])

  const retry = useCallback(() => setFailedAt(undefined), [])
  return { history, state: isFailed ? 'failed' : isBehind ? 'reading' : 'read', retry }
}

/** At most 1,000 entries after this one, ascending. Rejects when the server does not answer. */
async function entriesAfter(boardId: string, seq: number, signal: AbortSignal): Promise<Entry[]> {
  const answer = await fetch(`/api/boards/${boardId}/changes?after=${seq}`, { cache: 'no-store', signal })
  if (!answer.ok) throw new Error(`the log answered ${answer.status}`)
  const { entries } = (await answer.json()) as { entries: Entry[] }
  return entries
}
