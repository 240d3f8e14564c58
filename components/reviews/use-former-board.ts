'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { keepFounderLink } from '#components/sharing/founder-link.ts'
import { ask } from '#components/shell/ask.ts'
import { useToasts } from '#components/ui/toast.tsx'

/** What one can do with the board as it was after an entry; `day` is that day in words. */
export interface FormerBoard {
  /** Makes this board what it was, as one entry that can be undone. */
  restore(seq: number, day: string): void
  /** Makes a new board of it, with its log up to then, and goes there. */
  copy(seq: number, day: string): void
  isBusy: boolean
}

interface Founded {
  boardId: string
  links: { facilitator: { url: string } }
}

/** Brings former boards back. Says so when that fails; then nothing has happened. */
export function useFormerBoard(): FormerBoard {
  const t = useTranslations('reviews.past')
  const details = useTranslations('details')
  const live = useLiveBoard()
  const toasts = useToasts()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const { boardId } = live

  async function restore(seq: number, day: string) {
    const changeId = newId()
    const answer = await ask<{ seq: number }>('POST', `/api/boards/${boardId}/restore`, {
      body: { changeId, at: seq },
    })
    if (!answer.ok) return toasts.show({ text: t('failed'), tone: 'problem' })
    live.made(changeId, answer.body.seq)
    const action = { label: details('undo'), run: () => live.undo() }
    toasts.show({ text: t('restored', { day }), action })
  }

  async function copy(seq: number, day: string) {
    const file = await ask<unknown>('GET', `/api/boards/${boardId}/export/board.json?at=${seq}`)
    const made = file.ok ? await ask<Founded>('POST', '/api/boards', { body: { from: file.body } }) : file
    if (!made.ok) return toasts.show({ text: t('failed'), tone: 'problem' })
    keepFounderLink(made.body.boardId, made.body.links.facilitator.url)
    toasts.show({ text: t('copied', { day }) })
    router.push(`/boards/${made.body.boardId}`)
  }

  function busily(work: (seq: number, day: string) => Promise<void>) {
    return (seq: number, day: string) => {
      setBusy(true)
      void work(seq, day).finally(() => setBusy(false))
    }
  }

  return { restore: busily(restore), copy: busily(copy), isBusy }
}
