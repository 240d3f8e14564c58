'use client'

import { useTranslations } from 'use-intl'
import { EditedDay } from '#components/details/edited-day.tsx'
import { EditedField } from '#components/details/edited-field.tsx'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { IconButton } from '#components/ui/button.tsx'
import { Check } from '#components/ui/check.tsx'
import { Select } from '#components/ui/field.tsx'
import type { Action } from '#lib/board/action.ts'
import styles from './write-charter.module.css'

/** One action: its words, who does it, by when, about which card; each saved as it is changed. */
export function ActionEntry({ action }: { action: Action }) {
  const t = useTranslations('charter.screen.write')
  const people = useBoard((board) => board.people)
  const cards = useBoard((board) => board.responsibilities)
  const propose = usePropose()
  const { id: actionId, text, personId = '', due = '', responsibilityId = '', done } = action
  return (
    <li className={styles.action}>
      <div className={styles.line}>
        <EditedField
          label={t('action')}
          saved={text}
          save={(words) => words && propose([{ kind: 'action.edit', actionId, text: words }])}
          longest={5000}
          lines="many"
        />
        <IconButton
          icon="trash"
          label={t('remove', { text })}
          onClick={() => propose([{ kind: 'action.remove', actionId }], { text: t('removed') })}
        />
      </div>
      <div className={styles.pair}>
        <Select
          label={t('who')}
          value={personId}
          onChange={({ target }) =>
            propose([{ kind: 'action.edit', actionId, personId: target.value || null }])
          }
        >
          <option value="">{t('nobody')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <EditedDay
          label={t('due')}
          saved={due}
          save={(day) => propose([{ kind: 'action.edit', actionId, due: day || null }])}
        />
      </div>
      <Select
        label={t('card')}
        value={responsibilityId}
        onChange={({ target }) =>
          propose([{ kind: 'action.edit', actionId, responsibilityId: target.value || null }])
        }
      >
        <option value="">{t('noCard')}</option>
        {cards.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      <Check
        checked={done !== undefined}
        set={(checked) => propose([{ kind: 'action.done', actionId, ...(checked ? {} : { done: false }) }])}
      >
        {t('done')}
      </Check>
    </li>
  )
}
