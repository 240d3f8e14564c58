'use client'

import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button, IconButton } from '#components/ui/button.tsx'
import { Icon, type IconName } from '#components/ui/icon.tsx'
import { suffices } from '#lib/board/access.ts'
import type { Note } from '#lib/board/note.ts'
import styles from './notes.module.css'
import type { OwnNote } from './own-notes.ts'

/** A note that everyone sees, how many say the same, and a way to join them. */
export function NoteLine({ note, sign }: { note: Note; sign: IconName }) {
  const t = useTranslations('reviews.notes')
  const { access, me } = useLiveBoard()
  const propose = usePropose()
  const { id: noteId, text, supporters } = note
  const mayWrite = suffices(access, 'participant')
  return (
    <li className={styles.note}>
      <Icon name={sign} className={styles.sign} />
      <p className={styles.text}>{text}</p>
      <Button
        variant="quiet"
        className={styles.support}
        disabled={!mayWrite}
        aria-label={t('support', { text, count: supporters.length })}
        aria-pressed={supporters.includes(me.id)}
        onClick={() => propose([{ kind: 'note.support', noteId }])}
      >
        +{supporters.length || ''}
      </Button>
      {mayWrite && (
        <IconButton
          icon="trash"
          label={t('remove', { text })}
          onClick={() => propose([{ kind: 'note.remove', noteId }], { text: t('removed') })}
        />
      )}
    </li>
  )
}

/** A note that only this person sees so far. */
export function OwnNoteLine({
  note: { id, text },
  sign,
  discard,
}: {
  note: OwnNote
  sign: IconName
  discard: (id: string) => void
}) {
  const t = useTranslations('reviews.notes')
  return (
    <li className={`${styles.note} ${styles.unseen}`}>
      <Icon name={sign} className={styles.sign} />
      <p className={styles.text}>
        {text}
        <span className={styles.only}>{t('onlyYou')}</span>
      </p>
      <IconButton icon="trash" label={t('discard', { text })} onClick={() => discard(id)} />
    </li>
  )
}
