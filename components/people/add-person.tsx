'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { oneLine } from '#lib/board/text.ts'
import { personNamed } from './fill-role-changes.ts'
import styles from './people.module.css'

/** Names a person on the board, without a role for now. */
export function AddPerson() {
  const t = useTranslations('people')
  const propose = usePropose()
  const people = useBoard((board) => board.people)
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')

  function submit(event: FormEvent) {
    event.preventDefault()
    const next = oneLine(name)
    const known = personNamed({ people }, next)
    if (next === '') return setProblem(t('addPerson.nameMissing'))
    if (known) return setProblem(t('addPerson.repeated', { name: known.name }))
    setProblem('')
    if (propose([{ kind: 'person.add', personId: newId(), name: next }])) setName('')
  }

  return (
    <form className={styles.adding} onSubmit={submit} aria-label={t('addPerson.open')}>
      <Field
        label={t('addPerson.name')}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        {...(problem && { error: problem })}
      />
      <Button type="submit" icon="plus">
        {t('addPerson.submit')}
      </Button>
    </form>
  )
}
