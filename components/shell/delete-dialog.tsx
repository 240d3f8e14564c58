'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field } from '#components/ui/field.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import { oneLine } from '#lib/board/text.ts'
import { ask } from './ask.ts'
import styles from './dialog-form.module.css'
import { saveBoard } from './save-board.ts'
import { useProblemText } from './use-problem-text.ts'

/** Deletes the board for everybody, once its name has been typed. */
export function DeleteDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('shell')
  const problemText = useProblemText()
  const toasts = useToasts()
  const router = useRouter()
  const { boardId } = useLiveBoard()
  const title = useBoard((board) => board.title)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const formId = useId()

  async function remove(event: FormEvent) {
    event.preventDefault()
    if (oneLine(typed) !== title) return setProblem(t('delete.differs'))
    const answer = await ask('DELETE', `/api/boards/${boardId}`)
    if (!answer.ok) return setProblem(problemText(answer.code))
    toasts.show({ text: t('delete.done', { title }) })
    router.replace('/')
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('delete.title')}
      description={t('delete.description')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" icon="trash" type="submit" form={formId}>
            {t('delete.submit')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={remove} noValidate>
        <Button icon="download" className={styles.aside} onClick={() => saveBoard(boardId)}>
          {t('menu.export')}
        </Button>
        <Field
          label={t('delete.confirm', { title })}
          value={typed}
          autoComplete="off"
          error={problem}
          onChange={(event) => {
            setTyped(event.target.value)
            setProblem(undefined)
          }}
        />
      </form>
    </Dialog>
  )
}
