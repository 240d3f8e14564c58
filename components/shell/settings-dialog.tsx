'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Field } from '#components/ui/field.tsx'
import { DEFAULT_LIMITS } from '#lib/gaps/limits.ts'
import styles from './dialog-form.module.css'
import { FormDialog } from './form-dialog.tsx'
import { isLimit, LIMIT_RANGES, LIMITS, limitTexts, settingsChange } from './limit-fields.ts'

/** When the gap rules speak up on this board. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('shell')
  const live = useLiveBoard()
  const current = useBoard((board) => board.settings)
  const [settings] = useState(current)
  const [texts, setTexts] = useState(() => limitTexts(settings))
  const [strict, setStrict] = useState(settings.strict ?? false)

  function save() {
    if (!LIMITS.every((limit) => isLimit(limit, texts[limit]))) return
    const change = settingsChange(settings, texts, strict)
    if (change) live.propose([change])
    onClose()
  }

  return (
    <FormDialog
      title={t('settings.title')}
      description={t('settings.description')}
      submit={t('save')}
      onSubmit={save}
      onClose={onClose}
    >
      {LIMITS.map((limit) => (
        <Field
          key={limit}
          label={t(`settings.${limit}`)}
          inputMode="numeric"
          placeholder={String(DEFAULT_LIMITS[limit])}
          hint={t('settings.usual', { limit: DEFAULT_LIMITS[limit] })}
          error={isLimit(limit, texts[limit]) ? undefined : t('settings.outOfRange', LIMIT_RANGES[limit])}
          value={texts[limit]}
          onChange={(event) => setTexts({ ...texts, [limit]: event.target.value })}
        />
      ))}
      <label className={styles.check}>
        <input
          className={styles.box}
          type="checkbox"
          checked={strict}
          onChange={(event) => setStrict(event.target.checked)}
        />
        {t('settings.strict')}
      </label>
    </FormDialog>
  )
}
