'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { Button } from '#components/ui/button.tsx'
import { TextArea } from '#components/ui/field.tsx'
import { ActionEntry } from './action-entry.tsx'
import styles from './write-charter.module.css'

/** What happens next: who does what by when. */
export function ActionsEditor() {
  const t = useTranslations('charter.screen.write')
  const actions = useBoard((board) => board.actions)
  const propose = usePropose()
  const [text, setText] = useState('')

  function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') return
    if (propose([{ kind: 'action.add', actionId: newId(), text }])) setText('')
  }

  return (
    <div className={styles.list}>
      <h3>{t('actions')}</h3>
      <ul className={styles.list}>
        {actions.map((action) => (
          <ActionEntry key={action.id} action={action} />
        ))}
      </ul>
      <form className={styles.list} onSubmit={submit}>
        <TextArea
          label={t('newAction')}
          hideLabel
          placeholder={t('newAction')}
          rows={2}
          maxLength={5000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" icon="plus">
          {t('addAction')}
        </Button>
      </form>
    </div>
  )
}
