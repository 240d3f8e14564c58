'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { ask } from '#components/shell/ask.ts'
import { useProblemText } from '#components/shell/use-problem-text.ts'
import { Button } from '#components/ui/button.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import type { Change } from '#lib/board/change.ts'
import styles from './aid.module.css'

/** A dry run: makes a board of its own with a made-up team, at the beginning of a workshop, and goes there. */
export function TrialButton() {
  const t = useTranslations('workshop.trial')
  const problemText = useProblemText()
  const router = useRouter()
  const toasts = useToasts()
  const { me } = useLiveBoard()
  const [isBusy, setBusy] = useState(false)

  async function open() {
    if (isBusy) return
    setBusy(true)
    const answer = await trialBoard(t('title'), me.name)
    setBusy(false)
    if (!answer.ok) return toasts.show({ text: problemText(answer.code), tone: 'problem' })
    toasts.show({ text: t('note') })
    router.push(`/boards/${answer.body}`)
  }

  return (
    <div className={styles.trial}>
      <Button onClick={open} aria-disabled={isBusy}>
        {t(isBusy ? 'opening' : 'button')}
      </Button>
      <p>{t('hint')}</p>
    </div>
  )
}

async function trialBoard(title: string, name: string) {
  const made = await ask<{ boardId: string }>('POST', '/api/boards', {
    body: { title, template: 'sample', name },
  })
  if (!made.ok) return made
  const { boardId } = made.body
  const changes: Change[] = [{ kind: 'phase.set', phase: 'prepare' }]
  const begun = await ask<unknown>('POST', `/api/boards/${boardId}/changes`, {
    body: { changeId: newId(), changes },
  })
  return begun.ok ? { ok: true as const, body: boardId } : begun
}
