'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLive, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button, IconButton } from '#components/ui/button.tsx'
import { TextArea } from '#components/ui/field.tsx'
import type { IconName } from '#components/ui/icon.tsx'
import { suffices } from '#lib/board/access.ts'
import type { Note, NoteColumn } from '#lib/board/note.ts'
import { NoteLine, OwnNoteLine } from './note-line.tsx'
import styles from './notes.module.css'
import { Panel } from './panel.tsx'
import { useDraft } from './use-draft.ts'
import type { OwnNotes } from './use-own-notes.ts'

const SIGNS: Record<NoteColumn, IconName> = { keep: 'check', stop: 'stop', start: 'play' }

/** One column of notes, with a way to write one down; what was said `earlier` at its foot. */
export function NoteColumnPanel({
  column,
  notes,
  earlier,
  own,
}: {
  column: NoteColumn
  notes: readonly Note[]
  earlier: readonly Note[]
  own: OwnNotes
}) {
  const t = useTranslations('reviews.notes')
  const { access } = useLiveBoard()
  const seq = useLive(({ session }) => session.seq)
  const [text, setText] = useDraft(column)
  const [isWriting, setWriting] = useState(text !== '')
  const label = t('add', { column: t(column) })
  const mine = own.notes.filter((note) => note.column === column)

  function write(event: FormEvent) {
    event.preventDefault()
    if (text.trim() === '') return
    own.add({ column, text: text.trim(), after: seq })
    setText('')
  }

  return (
    <Panel
      title={t(column)}
      count={notes.length}
      className={styles.column}
      aside={
        suffices(access, 'participant') && (
          <IconButton
            icon="plus"
            label={label}
            aria-expanded={isWriting}
            onClick={() => setWriting((is) => !is)}
          />
        )
      }
    >
      {isWriting && (
        <form className={styles.form} onSubmit={write}>
          <TextArea
            label={label}
            hideLabel
            placeholder={t('placeholder')}
            rows={2}
            maxLength={5000}
            autoFocus={text === ''}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit">{t('save')}</Button>
        </form>
      )}
      <ul>
        {mine.map((note) => (
          <OwnNoteLine key={note.id} note={note} sign={SIGNS[column]} discard={own.discard} />
        ))}
        {notes.map((note) => (
          <NoteLine key={note.id} note={note} sign={SIGNS[column]} />
        ))}
      </ul>
      {notes.length + mine.length === 0 && <p className={styles.none}>{t('none')}</p>}
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{t('earlier', { count: earlier.length })}</summary>
          <ul>
            {earlier.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}
