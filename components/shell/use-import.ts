'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { useToasts } from '#components/ui/toast.tsx'
import { ask } from './ask.ts'
import { useProblemText } from './use-problem-text.ts'

/** Lets somebody choose a file with a board, makes a new board of it and goes there. Says so when that fails. */
export function useImport(): () => void {
  const t = useTranslations('shell.import')
  const problemText = useProblemText()
  const toasts = useToasts()
  const router = useRouter()

  const open = useCallback(
    async (file: File) => {
      toasts.show({ text: t('reading') })
      const from = await readJson(file)
      if (from === undefined) return toasts.show({ text: t('unreadable'), tone: 'problem' })
      const answer = await ask<{ boardId: string }>('POST', '/api/boards', { body: { from } })
      if (answer.ok) return router.push(`/boards/${answer.body.boardId}`)
      const text = answer.code === 'malformed' ? t('unreadable') : problemText(answer.code)
      toasts.show({ text, tone: 'problem' })
    },
    [t, problemText, toasts, router],
  )

  return useCallback(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.json,application/json'
    input.onchange = () => {
      const file = input.files?.[0]
      if (file) void open(file)
    }
    input.click()
  }, [open])
}

async function readJson(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text())
  } catch {
    return undefined
  }
}
