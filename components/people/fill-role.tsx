'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import type { Filling, Id } from '#lib/board/board.ts'
import { oneLine } from '#lib/board/text.ts'
import { fillRoleChanges, isInOrder, personNamed } from './fill-role-changes.ts'
import { InlineForm } from './inline-form.tsx'
import styles from './people.module.css'
import { PersonField } from './person-field.tsx'

/**
 * Names who fills a role: somebody on the board, or a new name, in one step; days and area on demand. With a `filling`
 * it changes what is said of that one. `close` is called when it is done or given up.
 */
export function FillRole({ roleId, filling, close }: { roleId: Id; filling?: Filling; close: () => void }) {
  const t = useTranslations('people')
  const propose = usePropose()
  const people = useBoard((board) => board.people)
  const role = useBoard((board) => board.roles.find((each) => each.id === roleId))
  const nameOf = (personId: Id | undefined) => people.find((person) => person.id === personId)?.name ?? ''
  const [name, setName] = useState(nameOf(filling?.personId))
  const [from, setFrom] = useState(filling?.from ?? '')
  const [until, setUntil] = useState(filling?.until ?? '')
  const [area, setArea] = useState(filling?.for ?? '')
  const [problem, setProblem] = useState<'nameMissing' | 'daysReversed'>()
  const known = personNamed({ people }, name)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (oneLine(name) === '') return setProblem('nameMissing')
    if (!isInOrder({ from, until })) return setProblem('daysReversed')
    if (propose(fillRoleChanges({ people }, roleId, { name, from, until, area }, newId))) close()
  }

  return (
    <InlineForm close={close} onSubmit={submit} aria-label={t('fill.title', { role: role?.name ?? '' })}>
      <PersonField
        label={t('fill.name')}
        value={name}
        suggested={people}
        autoFocus
        readOnly={filling !== undefined}
        change={(text) => {
          setName(text)
          setProblem(undefined)
        }}
        {...(problem === 'nameMissing' && { error: t('fill.nameMissing') })}
        {...(!filling &&
          oneLine(name) !== '' && {
            hint: t(known ? 'fill.known' : 'fill.new', { name: known?.name ?? oneLine(name) }),
          })}
      />
      <details className={styles.more} open={filling !== undefined}>
        <summary>{t('fill.more')}</summary>
        <div className={styles.days}>
          <Field
            label={t('fill.from')}
            type="date"
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
          <Field
            label={t('fill.until')}
            type="date"
            value={until}
            onChange={(event) => setUntil(event.target.value)}
            {...(problem === 'daysReversed' && { error: t('fill.daysReversed') })}
          />
        </div>
        <Field
          label={t('fill.area')}
          hint={t('fill.areaHint')}
          value={area}
          maxLength={200}
          onChange={(event) => setArea(event.target.value)}
        />
      </details>
      <div className={styles.actions}>
        <Button type="submit" variant="primary">
          {filling ? t('save') : t('fill.submit')}
        </Button>
        <Button onClick={close}>{t('fill.cancel')}</Button>
      </div>
    </InlineForm>
  )
}
