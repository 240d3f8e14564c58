'use client'

import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Check } from '#components/ui/check.tsx'
import type { Responsibility } from '#lib/board/board.ts'
import styles from './decision-note.module.css'
import { EditedField } from './edited-field.tsx'
import { usePropose } from './use-propose.ts'

/** Why the card lies where it lies: the note, whether it is provisional, who wrote it and when. */
export function DecisionNote({ card, mayEdit }: { card: Responsibility; mayEdit: boolean }) {
  const t = useTranslations('details')
  const format = useFormatter()
  const propose = usePropose()
  const { id: responsibilityId, decision } = card
  // Before there is a note, the mark is only intended.
  const [isIntended, setIntended] = useState(false)
  const isProvisional = decision ? decision.provisional === true : isIntended

  function decide(note: string, provisional: boolean) {
    propose([{ kind: 'responsibility.decide', responsibilityId, note, provisional }])
  }

  function mark(provisional: boolean) {
    setIntended(provisional)
    if (decision) decide(decision.note, provisional)
  }

  return (
    <EditedField
      label={t('decision.label')}
      lines="many"
      longest={5000}
      saved={decision?.note ?? ''}
      save={(note) => decide(note, isProvisional)}
      placeholder={t('decision.example')}
      readOnly={!mayEdit}
    >
      <div className={styles.foot}>
        {mayEdit ? (
          <Check checked={isProvisional} set={mark}>
            {t('decision.provisional')}
          </Check>
        ) : (
          isProvisional && <span>{t('decision.isProvisional')}</span>
        )}
        {decision && (
          <span>
            {t('decision.stamp', {
              name: decision.by.name || t('history.nobody'),
              when: format.dateTime(new Date(decision.at), { dateStyle: 'medium' }),
            })}
          </span>
        )}
      </div>
    </EditedField>
  )
}
