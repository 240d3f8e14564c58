'use client'

import { useCallback, useEffect, useState } from 'react'
import { useLive, useLiveBoard } from '#components/live/live-board-provider.tsx'
import type { Entry } from '#lib/board/entry.ts'
import { type History, NOTHING_READ, readOn } from '#lib/reviews/history.ts'

/** The log of the open board as far as it has been read, and how reading goes. */
export interface ReadLog {
  history: History
  state: 'reading' | 'read' | 'failed'
  retry(): void
}

/** Reads the board's log to its head, page by page, and on whenever there is news. */
export function useHistory(): ReadLog {
  const { boardId } = useLiveBoard()
  const head = useLive((state) => state.session.seq)
  const [history, setHistory] = useState(NOTHING_READ)
  const [failedAt, setFailedAt] = useState<number>()
  const { seq } = history
  const isFailed = failedAt === seq
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
  }, [boardId, seq, isBehind, isFailed])

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
