'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { newId } from '#components/live/new-id.ts'
import { useToday } from '#components/live/use-today.ts'
import { personNamed } from '#components/people/fill-role-changes.ts'
import { PersonField } from '#components/people/person-field.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, TextArea } from '#components/ui/field.tsx'
import type { Action } from '#lib/board/action.ts'
import type { Board, Day, Id } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { oneLine } from '#lib/board/text.ts'
import styles from './action-form.module.css'
import rows from './rows.module.css'

/** What was filled in: what to do, who does it and by when, as far as it was said. `added`: the person, when new. */
export interface FilledAction {
  text: string
  personId?: Id
  due?: Day
  added: Change[]
}

/**
 * One short form: what there is to do (`text`; not asked without one), who sees to it, somebody on the board or a new name, and by
 * when. `isEither`: one of the two must be said. `save` answers whether it was taken.
 */
export function ActionForm({
  people,
  label,
  text,
  action,
  isEither = false,
  submit,
  save,
  close,
}: {
  people: Board['people']
  label: string
  text?: string
  action?: Pick<Action, 'personId' | 'due'>
  isEither?: boolean
  submit: string
  save: (filled: FilledAction) => boolean
  close: () => void
}) {
  const t = useTranslations('agree.action')
  const today = useToday()
  const [what, setWhat] = useState(text ?? '')
  const [name, setName] = useState(people.find(({ id }) => id === action?.personId)?.name ?? '')
  const [due, setDue] = useState(action?.due ?? '')
  const [isLacking, setLacking] = useState(false)
  const who = oneLine(name)
  const known = personNamed({ people }, who)
  const lacks = isEither && who === '' && due === ''

  function send(event: FormEvent) {
    event.preventDefault()
    setLacking(lacks)
    if (!lacks && save(filled())) leave(event.currentTarget as Element)
  }

  /** The form goes: the focus stays with what it was about. */
  function leave(from: Element) {
    const stay = from.closest('li')?.querySelector('button') ?? from.closest<HTMLElement>('[data-agree]')
    stay?.focus({ preventScroll: true })
    close()
  }

  function filled(): FilledAction {
    const said = { text: what.trim() || (text ?? ''), ...(due && { due }) }
    if (who === '') return { ...said, added: [] }
    const personId = known?.id ?? newId()
    return { ...said, personId, added: known ? [] : [{ kind: 'person.add', personId, name: who }] }
  }

  return (
    <form className={styles.form} aria-label={label} onSubmit={send} noValidate>
      {text !== undefined && (
        <TextArea
          label={t('what')}
          rows={2}
          value={what}
          maxLength={5000}
          onChange={(event) => setWhat(event.target.value)}
        />
      )}
      <PersonField
        label={t('who')}
        value={name}
        suggested={people}
        autoFocus
        change={setName}
        {...(who !== '' && !known && { hint: t('whoNew', { name: who }) })}
      />
      <Field
        label={t('when')}
        type="date"
        min={today}
        value={due}
        onChange={(event) => setDue(event.target.value)}
      />
      {isLacking && lacks && (
        <p className={styles.problem} role="alert">
          {t('lacking')}
        </p>
      )}
      <div className={rows.ways}>
        <Button type="submit">{submit}</Button>
        <Button variant="quiet" onClick={({ currentTarget }) => leave(currentTarget)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
