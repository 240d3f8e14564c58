'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Field, TextArea } from '#components/ui/field.tsx'
import { type About, aboutChanges, aboutOf } from './about-changes.ts'
import { FormDialog } from './form-dialog.tsx'

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
  const set = (field: keyof About) => (event: { target: { value: string } }) =>
    setAbout({ ...about, [field]: event.target.value })

  function save() {
    if (about.title.trim() === '') return setMissing(true)
    const changes = aboutChanges(before, about)
    if (changes.length > 0) live.propose(changes)
    onClose()
  }

  return (
    <FormDialog title={title} submit={t('save')} onSubmit={save} onClose={onClose}>
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
    </FormDialog>
  )
}
