'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ask } from '#components/shell/ask.ts'
import { keepName, keptName } from '#components/shell/kept-name.ts'
import { useProblemText } from '#components/shell/use-problem-text.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import styles from './join-page.module.css'
import { dropJoinToken } from './join-token.ts'
import type { Invitation } from './use-invitation.ts'

/** Says which board a link opens and what it allows, asks for a name, and goes there. `again`: reads the link once more. */
export function JoinForm({ invitation, again }: { invitation: Invitation; again: () => void }) {
  const t = useTranslations('sharing.join')
  const problemText = useProblemText()
  const router = useRouter()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const { token, title, access } = invitation

  async function join(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    keepName(name)
    const body = { token, ...(name ? { name } : {}) }
    const answer = await ask<{ boardId: string }>('POST', '/api/join', { body })
    if (answer.ok) {
      dropJoinToken()
      return router.replace(`/boards/${answer.body.boardId}`)
    }
    setBusy(false)
    if (answer.code === 'unknown-token') again()
    else setProblem(answer.code)
  }

  return (
    <form className={styles.panel} onSubmit={join} noValidate>
      <div>
        <h1 className={styles.title}>{t('heading', { title })}</h1>
        <p className={styles.about}>{t(`access.${access}`)}</p>
      </div>
      <Field
        label={t('name')}
        name="name"
        hint={t('nameHint')}
        defaultValue={keptName()}
        maxLength={200}
        autoComplete="name"
      />
      {problem && (
        <p className={styles.problem} role="alert">
          {problemText(problem)}
        </p>
      )}
      <div className={styles.row}>
        <Button variant="primary" size="large" type="submit" aria-disabled={isBusy}>
          {isBusy ? t('joining') : t('submit')}
        </Button>
        <span>{t('noAccount')}</span>
      </div>
    </form>
  )
}
