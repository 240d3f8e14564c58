'use client'

import { useCallback, useEffect, useState } from 'react'
import { ask } from '#components/shell/ask.ts'
import type { Access } from '#lib/board/access.ts'
import { dropJoinToken, takeJoinToken } from './join-token.ts'

/** What a link opens. */
export interface Invitation {
  token: string
  title: string
  access: Access
}

/** How far reading the link is: under way, no link at all, a link that opens nothing, not reached (with why), or read. */
export type Reading = 'reading' | 'no-link' | 'unknown' | { failed: string } | Invitation

/** Reads the link that this page was opened with, and again when another is opened in its place. */
export function useInvitation(): { reading: Reading; again: () => void } {
  const [reading, setReading] = useState<Reading>('reading')

  const read = useCallback(async () => {
    const token = takeJoinToken()
    if (!token) return setReading('no-link')
    setReading('reading')
    setReading(await invitation(token))
  }, [])

  useEffect(() => {
    void read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [read])

  return { reading, again: () => void read() }
}

async function invitation(token: string): Promise<Reading> {
  const answer = await ask<{ title: string; access: Access }[]>('GET', '/api/boards', { bearer: token })
  if (!answer.ok) return { failed: answer.code }
  const [board] = answer.body
  if (board) return { token, title: board.title, access: board.access }
  dropJoinToken()
  return 'unknown'
}
