'use client'

import { useEffect, useState } from 'react'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { NOTE_COLUMNS, type NoteColumn } from '#lib/board/note.ts'

/** A note that only this person has seen so far. */
export interface OwnNote {
  id: string
  column: NoteColumn
  text: string
}

/** This person's notes that are not shown yet. They stay in this browser, also when the page is closed. */
export interface OwnNotes {
  notes: readonly OwnNote[]
  add(column: NoteColumn, text: string): void
  discard(id: string): void
  clear(): void
}

/** Keeps the notes that this person has written down and not shown. Without room in the browser they last as long as the page. */
export function useOwnNotes(): OwnNotes {
  const { boardId } = useLiveBoard()
  const key = `remit-notes-${boardId}`
  const [notes, setNotes] = useState<readonly OwnNote[]>([])
  useEffect(() => setNotes(kept(key)), [key])

  function become(next: readonly OwnNote[]) {
    setNotes(next)
    try {
      if (next.length > 0) localStorage.setItem(key, JSON.stringify(next))
      else localStorage.removeItem(key)
    } catch {
      // No room, or not allowed: they are on the screen all the same.
    }
  }

  return {
    notes,
    add: (column, text) => become([...notes, { id: newId(), column, text }]),
    discard: (id) => become(notes.filter((note) => note.id !== id)),
    clear: () => become([]),
  }
}

function kept(key: string): OwnNote[] {
  try {
    const notes: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(notes) ? notes.filter(isOwnNote) : []
  } catch {
    return []
  }
}

function isOwnNote(note: Partial<OwnNote> | null): note is OwnNote {
  return (
    typeof note?.id === 'string' &&
    typeof note.text === 'string' &&
    NOTE_COLUMNS.some((column) => column === note.column)
  )
}
