'use client'

import Link from 'next/link'
import { useFormatter, useTranslations } from 'use-intl'
import { ImportButton } from '#components/shell/import-button.tsx'
import { pathOf } from '#components/shell/screens.ts'
import type { Access } from '#lib/board/access.ts'
import { utcDay } from '#lib/board/day.ts'
import type { Phase } from '#lib/board/workshop.ts'
import { areGapsShown } from '#lib/gaps/are-gaps-shown.ts'
import { useOpened } from './use-opened.ts'
import styles from './visited-boards.module.css'

/** A board that this browser can open. `nextReview`: on which day the team comes back; `openedAt`: when it was opened last, ISO 8601. */
export interface VisitedBoard {
  boardId: string
  title: string
  access: Access
  phase?: Phase
  gaps: number
  nextReview?: string
  openedAt: string
}

/** The boards that this browser has opened before, and a way to bring one in from a file. `now`: ISO 8601. */
export function VisitedBoards({ boards, now }: { boards: readonly VisitedBoard[]; now: string }) {
  const t = useTranslations('home.visited')
  return (
    <section className={styles.visited} aria-labelledby="visited">
      <h2 id="visited" className={styles.title}>
        {t('title')}
        {boards.length > 0 && <span className={styles.count}>{boards.length}</span>}
      </h2>
      {boards.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      <ul>
        {boards.map((board) => (
          <Visited key={board.boardId} board={board} now={now} />
        ))}
      </ul>
      <div className={styles.import}>
        <ImportButton label={t('import')} />
      </div>
    </section>
  )
}

/** One of them: what it is called and how it stands, all of it one link; and the way to a review that is due. */
function Visited({ board, now }: { board: VisitedBoard; now: string }) {
  const t = useTranslations('home.visited')
  const opened = useOpened(now)
  const format = useFormatter()
  const { boardId, title, access, phase, gaps, nextReview, openedAt } = board
  const today = utcDay(now)
  const standing = t(`access.${access}`)
  const reviewOn = (day: string) =>
    t('review', {
      when: day < today ? 'passed' : day === today ? 'today' : 'later',
      day: format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' }),
    })
  return (
    <li className={styles.board}>
      <Link className={styles.link} href={pathOf(boardId, 'board')} prefetch={false}>
        <span className={styles.name}>{title}</span>
        <span className={styles.number}>
          {areGapsShown(phase) ? t('gaps', { count: gaps }) : t('hidden')}
        </span>
        <span>{phase ? t('standing', { access: standing, phase: t(`phase.${phase}`) }) : standing}</span>
        <span className={styles.number}>{opened(openedAt)}</span>
        {nextReview && nextReview > today && <span className={styles.review}>{reviewOn(nextReview)}</span>}
      </Link>
      {nextReview && nextReview <= today && (
        <Link className={styles.due} href={pathOf(boardId, 'reviews')} prefetch={false}>
          {reviewOn(nextReview)}
        </Link>
      )}
    </li>
  )
}
