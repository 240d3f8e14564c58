'use client'

import { useCallback, useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import { suffices } from '#lib/board/access.ts'
import { NOTE_COLUMNS } from '#lib/board/note.ts'
import { notesOf, type Stretch } from '#lib/reviews/stretch.ts'
import { NoteColumnPanel } from './note-column-panel.tsx'
import styles from './notes.module.css'
import { useOwnNotes } from './use-own-notes.ts'

/** What to keep, stop and start: what was said in this stretch of time, and what this person has written down and not shown yet. */
export function NoteColumns({ stretch }: { stretch: Stretch }) {
  const t = useTranslations('reviews.notes')
  const { access } = useLiveBoard()
  const { now, before } = notesOf(
    useBoard((board) => board.notes),
    stretch,
  )
  const shownAt = useBoard((board) => board.notesShown ?? 0)
  const propose = usePropose()
  const toasts = useToasts()
  const own = useOwnNotes()
  const { notes, take } = own

  const show = useCallback(async () => {
    const changes = (await take()).map(({ id, column, text }) => {
      return { kind: 'note.add', noteId: id, column, text } as const
    })
    if (changes.length > 0 && propose(changes)) toasts.show({ text: t('shown') })
  }, [take, propose, toasts, t])

  const mayShow = suffices(access, 'participant')
  const isAsked = mayShow && notes.some(({ after }) => after < shownAt)
  useEffect(() => {
    if (isAsked) void show()
  }, [isAsked, show])

  function showAll() {
    if (propose([{ kind: 'note.show' }])) toasts.show({ text: t('allShown') })
  }

  return (
    <>
      {mayShow && (
        <div className={styles.own}>
          <p>{notes.length > 0 ? t('own', { count: notes.length }) : t('silent')}</p>
          {notes.length > 0 && (
            <Button icon="seen" onClick={() => void show()}>
              {t('show')}
            </Button>
          )}
          {access === 'facilitator' && (
            <Button icon="people" onClick={showAll}>
              {t('showAll')}
            </Button>
          )}
        </div>
      )}
      {NOTE_COLUMNS.map((column) => (
        <NoteColumnPanel
          key={column}
          column={column}
          notes={now.filter((note) => note.column === column)}
          earlier={before.filter((note) => note.column === column)}
          own={own}
        />
      ))}
    </>
  )
}
