'use client'

import { useEffect, useMemo, useState } from 'react'
import { useBoard, useLive, useLiveBoard } from '#components/live/live-board-provider.tsx'
import type { Board } from '#lib/board/board.ts'
import { type Issued, versionsWanted } from '#lib/charter/standing.ts'

/** The last versions of the charter with the boards at them, as far as they are here: each is fetched once. */
export function useIssued(): { issued: readonly Issued[]; isComplete: boolean } {
  const { boardId } = useLiveBoard()
  const board = useBoard((each) => each)
  const seq = useLive(({ session }) => session.seq)
  const [boards, setBoards] = useState<ReadonlyMap<number, Board>>(new Map())
  const { versions } = board.charter
  const wanted = useMemo(() => versionsWanted({ charter: { versions, signatures: [] } }), [versions])
  // What has not been stored yet has no number of its own, and no board to fetch.
  const missing = wanted.find((version) => version.seq <= seq && !boards.has(version.seq))?.seq
  useEffect(() => {
    if (missing === undefined) return
    const stop = new AbortController()
    fetchBoard(boardId, missing, stop.signal)
      .then((at) => at && setBoards((before) => new Map(before).set(missing, at)))
      .catch(() => undefined)
    return () => stop.abort()
  }, [boardId, missing])
  const issued = useMemo(
    () =>
      wanted.flatMap((version) => {
        const at = boards.get(version.seq)
        return at ? [{ version, board: at }] : []
      }),
    [wanted, boards],
  )
  return { issued, isComplete: issued.length === wanted.length }
}

async function fetchBoard(boardId: string, seq: number, signal: AbortSignal): Promise<Board | undefined> {
  const answer = await fetch(`/api/boards/${boardId}?at=${seq}`, { cache: 'no-store', signal })
  return answer.ok ? (await answer.json()).board : undefined
}
