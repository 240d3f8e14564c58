'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { agreeWork } from '#lib/rounds/phase-work.ts'
import styles from './agree.module.css'
import { AgreeSections } from './agree-sections.tsx'

/** How much is left to agree, and what. */
export function LeftToAgree() {
  const t = useTranslations('agree')
  const board = useBoard((each) => each)
  const day = useToday()
  const count = useMemo(() => {
    const { unsettled, sharedWithoutLead, provisional, handoversOpen } = agreeWork(board, day)
    return unsettled + sharedWithoutLead + provisional + handoversOpen
  }, [board, day])
  const hasVoted = board.rounds.some((round) => round.tallies)
  return (
    <section className={styles.panel} tabIndex={-1} aria-label={t('title')} data-agree="">
      <h2 className={styles.headline}>{t('left', { count })}</h2>
      <p className={styles.lead}>{count === 0 ? t('allDone') : t(hasVoted ? 'help' : 'noVotes')}</p>
      <AgreeSections board={board} day={day} />
    </section>
  )
}
