'use client'

import Link from 'next/link'
import { useFormatter, useTranslations } from 'use-intl'
import { ImportButton } from '#components/shell/import-button.tsx'
import type { Access } from '#lib/board/access.ts'
import { useOpened } from './use-opened.ts'
import styles from './visited-boards.module.css'

/** A board that this browser can open. `nextReview`: on which day the team comes back; `openedAt`: when it last was, ISO 8601. */
export interface VisitedBoard {
  boardId: string
  title: string
  access: Access
  gaps: number
  nextReview?: string
  openedAt: string
}

/** The boards that this browser has opened before, and a way to bring one in from a file. */
export function VisitedBoards({ boards, now }: { boards: readonly VisitedBoard[]; now: string }) {
  const t = useTranslations('home.visited')
  const opened = useOpened(now)
  const format = useFormatter()
  const reviewOn = (day: string) =>
    t('review', {
      isDue: day <= now.slice(0, 10) ? 'yes' : 'no',
      day: format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' }),
    })
  return (
    <section className={styles.visited} aria-labelledby="visited">
      <h2 id="visited" className={styles.title}>
        {t('title')}
        {boards.length > 0 && <span className={styles.count}>{boards.length}</span>}
      </h2>
      {boards.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      <ul>
        {boards.map((board) => (
          <li key={board.boardId} className={styles.board}>
            <Link className={styles.link} href={`/boards/${board.boardId}`} prefetch={false}>
              <span className={styles.name}>{board.title}</span>
              <span className={styles.number}>{t('gaps', { count: board.gaps })}</span>
              <span>{t(`access.${board.access}`)}</span>
              <span className={styles.number}>{opened(board.openedAt)}</span>
              {board.nextReview && (
                <span
                  className={styles.review}
                  data-due={board.nextReview <= now.slice(0, 10) ? true : undefined}
                >
                  {reviewOn(board.nextReview)}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.import}>
        <ImportButton label={t('import')} />
      </div>
    </section>
  )
}
