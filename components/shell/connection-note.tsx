'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { useLive } from '#components/live/live-board-provider.tsx'
import { Icon } from '#components/ui/icon.tsx'
import styles from './connection-note.module.css'

/** Says when news does not arrive, what waits to be sent, and when the board is closed to this person. Else nothing. */
export function ConnectionNote() {
  const connection = useLive((state) => state.connection)
  return (
    <div role="status" aria-live="polite">
      {connection === 'ended' && <EndedNote />}
      {(connection === 'offline' || connection === 'reconnecting') && <WaitingNote connection={connection} />}
    </div>
  )
}

function EndedNote() {
  const t = useTranslations('shell.connection')
  return (
    <p className={`${styles.note} ${styles.ended}`}>
      <Icon name="offline" />
      <span>
        {t('ended')} {t('ask')}{' '}
        <Link className={styles.link} href="/">
          {t('allBoards')}
        </Link>
      </span>
    </p>
  )
}

function WaitingNote({ connection }: { connection: 'offline' | 'reconnecting' }) {
  const t = useTranslations('shell.connection')
  const waiting = useLive(
    ({ session }) => session.pending.filter((each) => !session.seqs.has(each.changeId)).length,
  )
  return (
    <p className={`${styles.note} ${styles[connection]}`}>
      <Icon name="offline" />
      <span>
        {t(connection)} {waiting > 0 ? t('waiting', { count: waiting }) : t('keepsWorking')}
      </span>
    </p>
  )
}
