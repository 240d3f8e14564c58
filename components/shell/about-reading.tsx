'use client'

import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { aboutOf } from './about-changes.ts'
import styles from './dialog-form.module.css'

const FIELDS = ['team', 'product', 'purpose', 'scope'] as const

/** What a board says about itself, to read. */
export function AboutReading({ title, onClose }: { title: string; onClose: () => void }) {
  const t = useTranslations('shell')
  const about = aboutOf(useBoard((each) => each))
  const said = FIELDS.filter((field) => about[field] !== '')
  return (
    <Dialog open onClose={onClose} title={title} footer={<Button onClick={onClose}>{t('close')}</Button>}>
      {said.length === 0 && <p>{t('about.empty')}</p>}
      <dl className={styles.form}>
        {said.map((field) => (
          <div key={field}>
            <dt className={styles.term}>{t(`about.${field}`)}</dt>
            <dd className={styles.said}>{about[field]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
