'use client'

import { useCallback, useEffect, useState } from 'react'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { type OwnNote, ownNotesOf } from './own-notes.ts'

/** This person's notes that are not shown yet. They stay in this browser, also when the page is closed. */
export interface OwnNotes {
  notes: readonly OwnNote[]
  add(note: Omit<OwnNote, 'id'>): void
  discard(id: string): void
  /** All of them, and from now on there are none; each is given to one tab only. */
  take(): Promise<readonly OwnNote[]>
}

/** Keeps the notes that this person has written down and not shown, for all tabs of this browser. */
export function useOwnNotes(): OwnNotes {
  const { boardId } = useLiveBoard()
  const [kept] = useState(() => ownNotesOf(boardId))
  const [notes, setNotes] = useState<readonly OwnNote[]>([])
  const read = useCallback(() => void kept.load().then(setNotes), [kept])

  useEffect(() => {
    read()
    return kept.listen(read)
  }, [kept, read])

  const take = useCallback(() => kept.take().finally(read), [kept, read])
  return {
    notes,
    add: (note) => void kept.add({ ...note, id: newId() }).then(read),
    discard: (id) => void kept.discard(id).then(read),
    take,
  }
}
