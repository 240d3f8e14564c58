'use client'

import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { ActionEntry } from './action-entry.tsx'
import { AddText } from './add-text.tsx'
import styles from './write-charter.module.css'

/** What happens next: who does what by when. */
export function ActionsEditor() {
  const t = useTranslations('charter.screen.write')
  const actions = useBoard((board) => board.actions)
  const propose = usePropose()

  return (
    <div className={styles.list}>
      <h3>{t('actions')}</h3>
      <ul className={styles.list}>
        {actions.map((action) => (
          <ActionEntry key={action.id} action={action} />
        ))}
      </ul>
      <AddText
        label={t('newAction')}
        submit={t('addAction')}
        add={(text) => propose([{ kind: 'action.add', actionId: newId(), text }])}
      />
    </div>
  )
}
