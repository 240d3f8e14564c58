'use client'

import { useTranslations } from 'use-intl'
import { EditedField } from '#components/details/edited-field.tsx'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { Button, IconButton } from '#components/ui/button.tsx'
import { AddText } from './add-text.tsx'
import panel from './charter-panel.module.css'
import styles from './write-charter.module.css'

const SUGGESTED = ['channels', 'goals', 'split', 'feedback', 'knowing', 'learning', 'team'] as const

/** How the team wants to work together: to write, or to pick from what others found useful. Source of the seven: Echometer. */
export function AgreementsEditor() {
  const t = useTranslations('charter.screen.write')
  const agreements = useBoard((board) => board.agreements)
  const propose = usePropose()
  const known = new Set(agreements.map((agreement) => agreement.text))
  const suggested = SUGGESTED.filter((id) => !known.has(t(`suggest.${id}`)))
  const add = (words: string) => propose([{ kind: 'agreement.add', agreementId: newId(), text: words }])

  return (
    <div className={styles.list}>
      <h3>{t('agreements')}</h3>
      <ul className={styles.list}>
        {agreements.map(({ id, text: saved }) => (
          <li key={id} className={styles.line}>
            <EditedField
              label={t('agreement')}
              saved={saved}
              save={(words) => words && propose([{ kind: 'agreement.edit', agreementId: id, text: words }])}
              longest={5000}
              lines="many"
            />
            <IconButton
              icon="trash"
              label={t('remove', { text: saved })}
              onClick={() => propose([{ kind: 'agreement.remove', agreementId: id }], { text: t('removed') })}
            />
          </li>
        ))}
      </ul>
      <AddText label={t('newAgreement')} submit={t('addAgreement')} add={add} />
      {suggested.length > 0 && (
        <details className={panel.more}>
          <summary>{t('suggestions')}</summary>
          <ul className={styles.list}>
            {suggested.map((id) => (
              <li key={id}>
                <Button className={styles.suggestion} icon="plus" onClick={() => add(t(`suggest.${id}`))}>
                  {t(`suggest.${id}`)}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
