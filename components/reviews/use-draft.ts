'use client'

import { useState } from 'react'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import type { NoteColumn } from '#lib/board/note.ts'

const drafts = new Map<string, string>()

/** A note that is being typed: a vote may take the writer elsewhere, and it is there when they come back, until the page is closed. */
export function useDraft(column: NoteColumn): [string, (text: string) => void] {
  const key = `${useLiveBoard().boardId}/${column}`
  const [text, setText] = useState(drafts.get(key) ?? '')
  function write(text: string) {
    drafts.set(key, text)
    setText(text)
  }
  return [text, write]
}
