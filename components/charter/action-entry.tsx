'use client'

import { useTranslations } from 'use-intl'
import { EditedField } from '#components/details/edited-field.tsx'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { IconButton } from '#components/ui/button.tsx'
import { Field, Select } from '#components/ui/field.tsx'
import type { Action } from '#lib/board/action.ts'
import panel from './charter-panel.module.css'
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
        <Field
          key={due}
          label={t('due')}
          type="date"
          defaultValue={due}
          onBlur={({ target }) =>
            target.value !== due && propose([{ kind: 'action.edit', actionId, due: target.value || null }])
          }
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
      <label className={panel.option}>
        <input
          type="checkbox"
          className={panel.box}
          checked={done !== undefined}
          onChange={({ target }) =>
            propose([{ kind: 'action.done', actionId, ...(target.checked ? {} : { done: false }) }])
          }
        />
        {t('done')}
      </label>
    </li>
  )
}
