'use client'

import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import { NOTE_COLUMNS } from '#lib/board/note.ts'
import { NoteColumnPanel } from './note-column-panel.tsx'
import styles from './notes.module.css'
import { useOwnNotes } from './use-own-notes.ts'

/** What to keep, stop and start: said after entry `since`, and what this person has written down and not shown yet. */
export function NoteColumns({ since }: { since: number }) {
  const t = useTranslations('reviews.notes')
  const all = useBoard((board) => board.notes)
  const propose = usePropose()
  const toasts = useToasts()
  const own = useOwnNotes()
  const notes = all.filter(({ seq }) => seq > since)

  function show() {
    const changes = own.notes.map(({ id, column, text }) => {
      return { kind: 'note.add', noteId: id, column, text } as const
    })
    if (!propose(changes)) return
    own.clear()
    toasts.show({ text: t('shown') })
  }

  return (
    <>
      {own.notes.length > 0 && (
        <div className={styles.own}>
          <span>{t('own', { count: own.notes.length })}</span>
          <Button icon="seen" onClick={show}>
            {t('show')}
          </Button>
        </div>
      )}
      {NOTE_COLUMNS.map((column) => (
        <NoteColumnPanel
          key={column}
          column={column}
          notes={notes.filter((note) => note.column === column)}
          own={own}
        />
      ))}
    </>
  )
}
