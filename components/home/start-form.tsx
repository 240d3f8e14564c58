'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { keepName, keptName } from '#components/shell/kept-name.ts'
import { useProblemText } from '#components/shell/use-problem-text.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { readPastedList } from '#lib/catalogue/pasted-list.ts'
import { foundBoard } from './found-board.ts'
import type { Offered } from './offered.ts'
import { PasteField } from './paste-field.tsx'
import styles from './start-form.module.css'
import { TemplateChoice } from './template-choice.tsx'

/** A team's name, what to start from, and off one goes. */
export function StartForm({ cardCounts }: { cardCounts: Readonly<Record<Offered, number>> }) {
  const t = useTranslations('home')
  const problemText = useProblemText()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [template, setTemplate] = useState<Offered>('po-pm')
  const [isMissing, setMissing] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  // Until its script has come, the browser would send the form itself, and lose what was typed.
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

  useEffect(() => {
    const field = form.current?.elements.namedItem('name')
    if (field instanceof HTMLInputElement && !field.value) field.value = keptName()
  }, [])

  async function start(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    const fields = new FormData(event.currentTarget)
    const text = (field: string) => String(fields.get(field) ?? '').trim()
    const title = text('team')
    setMissing(title === '')
    if (title === '') return event.currentTarget.querySelector<HTMLInputElement>('[name=team]')?.focus()
    setBusy(true)
    const name = text('name')
    keepName(name)
    const responsibilities = template === 'blank' ? readPastedList(text('responsibilities')).titles : []
    const answer = await foundBoard({
      title,
      template,
      ...(responsibilities.length > 0 ? { responsibilities } : {}),
      ...(name ? { name } : {}),
    })
    if (answer.ok) return router.push(`/boards/${answer.body}`)
    setProblem(answer.code)
    setBusy(false)
  }

  return (
    <form ref={form} className={styles.start} onSubmit={start} noValidate>
      <div className={styles.names}>
        <Field
          label={t('team')}
          name="team"
          className={styles.name}
          placeholder={t('teamExample')}
          maxLength={200}
          autoComplete="off"
          required
          error={isMissing ? t('teamMissing') : undefined}
          onChange={() => setMissing(false)}
        />
        <Field
          label={t('yourName')}
          name="name"
          className={styles.name}
          maxLength={200}
          autoComplete="name"
        />
      </div>
      <TemplateChoice cardCounts={cardCounts} chosen={template} choose={setTemplate} />
      {template === 'blank' && <PasteField />}
      <div className={styles.row}>
        <Button
          variant="primary"
          type="submit"
          className={styles.submit}
          aria-disabled={isBusy}
          disabled={!isReady}
        >
          {isBusy ? t('starting') : t('start')}
        </Button>
        <span>{t('noAccount')}</span>
      </div>
      {problem && (
        <p className={styles.problem} role="alert">
          {problemText(problem)}
        </p>
      )}
    </form>
  )
}

function never() {
  return () => undefined
}
