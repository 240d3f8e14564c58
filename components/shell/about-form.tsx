'use client'

import { type FormEvent, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field, TextArea } from '#components/ui/field.tsx'
import { type About, aboutChanges, aboutOf } from './about-changes.ts'
import styles from './dialog-form.module.css'

const LINES = ['team', 'product'] as const
const TEXTS = ['purpose', 'scope'] as const

/** The board's name, team, product, purpose and scope. What one does not touch keeps what others write meanwhile. */
export function AboutForm({ title, onClose }: { title: string; onClose: () => void }) {
  const t = useTranslations('shell')
  const live = useLiveBoard()
  const board = useBoard((each) => each)
  const [before] = useState(() => aboutOf(board))
  const [about, setAbout] = useState(before)
  const [isMissing, setMissing] = useState(false)
  const formId = useId()
  const set = (field: keyof About) => (event: { target: { value: string } }) =>
    setAbout({ ...about, [field]: event.target.value })

  function save(event: FormEvent) {
    event.preventDefault()
    if (about.title.trim() === '') return setMissing(true)
    const changes = aboutChanges(before, about)
    if (changes.length > 0) live.propose(changes)
    onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={save} noValidate>
        <Field
          label={t('about.name')}
          value={about.title}
          onChange={set('title')}
          maxLength={200}
          error={isMissing && about.title.trim() === '' ? t('about.nameMissing') : undefined}
        />
        {LINES.map((field) => (
          <Field
            key={field}
            label={t(`about.${field}`)}
            value={about[field]}
            onChange={set(field)}
            maxLength={200}
          />
        ))}
        {TEXTS.map((field) => (
          <TextArea
            key={field}
            label={t(`about.${field}`)}
            hint={t(`about.${field}Hint`)}
            value={about[field]}
            onChange={set(field)}
            maxLength={5000}
          />
        ))}
      </form>
    </Dialog>
  )
}
