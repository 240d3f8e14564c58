'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { oneLine } from '#lib/board/text.ts'
import styles from './people.module.css'

/** Adds a role by name, with a lane of its own or without. */
export function AddRole() {
  const t = useTranslations('people')
  const propose = usePropose()
  const roles = useBoard((board) => board.roles)
  const [name, setName] = useState('')
  const [hasLane, setHasLane] = useState(false)
  const [problem, setProblem] = useState<'nameMissing' | 'repeated'>()

  function submit(event: FormEvent) {
    event.preventDefault()
    const next = oneLine(name)
    if (next === '') return setProblem('nameMissing')
    if (roles.some((role) => role.name.toLowerCase() === next.toLowerCase())) return setProblem('repeated')
    setProblem(undefined)
    if (propose([{ kind: 'role.add', roleId: newId(), name: next, lane: hasLane }])) setName('')
  }

  return (
    <form className={styles.adding} onSubmit={submit} aria-label={t('addRole.open')}>
      <Field
        label={t('addRole.name')}
        placeholder={t('addRole.example')}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        {...(problem && { error: t(`addRole.${problem}`) })}
      />
      <label className={styles.option}>
        <input type="checkbox" checked={hasLane} onChange={(event) => setHasLane(event.target.checked)} />
        <span>
          {t('addRole.lane')}
          <small className={styles.terms}>{t('addRole.laneHint')}</small>
        </span>
      </label>
      <Button type="submit" icon="plus">
        {t('addRole.submit')}
      </Button>
    </form>
  )
}
