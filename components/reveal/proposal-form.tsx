'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { newId } from '#components/live/new-id.ts'
import { useToday } from '#components/live/use-today.ts'
import { personNamed } from '#components/people/fill-role-changes.ts'
import { PersonField } from '#components/people/person-field.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import type { Action } from '#lib/board/action.ts'
import type { Board, Day, Id } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { dayAfter } from '#lib/board/day.ts'
import { oneLine } from '#lib/board/text.ts'
import styles from './proposal-form.module.css'

/** So long somebody usually has for a proposal, in days. */
const USUAL_DAYS = 14

/**
 * Asks who brings a proposal, somebody on the board or a new name, and by when. `save` answers whether it was taken, and gets
 * the person who has to be added first, if any.
 */
export function ProposalForm({
  board,
  title,
  action,
  submit,
  save,
  close,
}: {
  board: Board
  title: string
  action?: Action
  submit: string
  save: (proposal: { personId: Id; due: Day | undefined }, added: Change[]) => boolean
  close: () => void
}) {
  const t = useTranslations('reveal.park')
  const today = useToday()
  const [name, setName] = useState(board.people.find(({ id }) => id === action?.personId)?.name ?? '')
  const [due, setDue] = useState(action ? (action.due ?? '') : dayAfter(today, USUAL_DAYS))
  const [isLacking, setLacking] = useState(false)
  const who = oneLine(name)
  const known = personNamed(board, who)

  function send(event: FormEvent) {
    event.preventDefault()
    setLacking(who === '')
    if (who === '') return
    const personId = known?.id ?? newId()
    const added: Change[] = known ? [] : [{ kind: 'person.add', personId, name: who }]
    if (save({ personId, due: due || undefined }, added)) close()
  }

  return (
    <form className={styles.form} aria-label={`${t('title')} ${title}`} onSubmit={send} noValidate>
      <p className={styles.formTitle}>{t('title')}</p>
      <div className={styles.fields}>
        <PersonField
          label={t('who')}
          value={name}
          suggested={board.people}
          autoFocus
          change={setName}
          {...(isLacking && who === '' && { error: t('whoMissing') })}
          {...(who !== '' && !known && { hint: t('whoNew', { name: who }) })}
        />
        <Field
          label={t('when')}
          type="date"
          min={today}
          value={due}
          onChange={(event) => setDue(event.target.value)}
        />
      </div>
      <div className={styles.ways}>
        <Button type="submit">{submit}</Button>
        <Button variant="quiet" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
