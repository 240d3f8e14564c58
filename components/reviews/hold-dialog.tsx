'use client'

import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { FormDialog } from '#components/shell/form-dialog.tsx'
import { useNextReview } from '#components/shell/use-next-review.ts'
import { Field } from '#components/ui/field.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import type { Id } from '#lib/board/board.ts'
import { CheckList } from './check-list.tsx'
import { localDay } from './local-day.ts'

/** Holds a review: what it is called, on which day, who was there, and when the next one is. */
export function HoldDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('reviews.hold')
  const format = useFormatter()
  const [today] = useState(() => localDay())
  const people = useBoard((board) => board.people)
  const propose = usePropose()
  const toasts = useToasts()
  const month = format.dateTime(new Date(`${today}T00:00:00Z`), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const [label, setLabel] = useState(t('suggested', { month }))
  const [date, setDate] = useState(today)
  const [there, setThere] = useState<readonly Id[]>([])
  const next = useNextReview(today)
  const [isTried, setTried] = useState(false)
  const name = label.trim()

  function hold() {
    setTried(true)
    if (!next.check() || name === '' || date === '') return
    const present = people.filter(({ id }) => there.includes(id)).map(({ id }) => id)
    const held = propose([
      { kind: 'review.hold', reviewId: newId(), label: name, date, people: present },
      ...next.changes(),
    ])
    if (!held) return
    toasts.show({ text: t('done') })
    onClose()
  }

  return (
    <FormDialog
      title={t('title')}
      description={t('text')}
      submit={t('submit')}
      onSubmit={hold}
      onClose={onClose}
    >
      <Field
        label={t('name')}
        value={label}
        maxLength={200}
        error={isTried && name === '' ? t('nameMissing') : undefined}
        onChange={(event) => setLabel(event.target.value)}
      />
      <Field
        label={t('date')}
        type="date"
        value={date}
        error={isTried && date === '' ? t('dateMissing') : undefined}
        onChange={(event) => setDate(event.target.value)}
      />
      {people.length > 0 && (
        <CheckList
          label={t('people')}
          options={people.map(({ id, name }) => ({ id, text: name }))}
          chosen={there}
          choose={setThere}
        />
      )}
      <Field label={t('next')} hint={t('nextHint')} {...next.field} />
    </FormDialog>
  )
}
