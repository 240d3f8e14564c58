'use client'

import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { suffices } from '#lib/board/access.ts'
import { agreeWork } from '#lib/rounds/phase-work.ts'
import styles from './agree-panel.module.css'
import { AgreeSections } from './agree-sections.tsx'

/** How much is left to agree, and what. */
export function LeftToAgree() {
  const t = useTranslations('agree')
  const board = useBoard((each) => each)
  const mayEdit = suffices(useLiveBoard().access, 'participant')
  const day = useToday()
  const count = useMemo(() => {
    const { unsettled, sharedWithoutLead, provisional, handoversOpen } = agreeWork(board, day)
    return unsettled + sharedWithoutLead + provisional + handoversOpen
  }, [board, day])
  const hasVoted = board.rounds.some((round) => round.tallies)
  function leadKey() {
    if (!mayEdit) return 'watch'
    if (!hasVoted) return 'noVotes'
    return count === 0 ? 'allDone' : 'help'
  }

  return (
    <section className={styles.panel} tabIndex={-1} aria-label={t('title')} data-agree="">
      <h2 className={styles.headline}>{t('left', { count })}</h2>
      <p className={styles.lead}>{t(leadKey())}</p>
      <AgreeSections board={board} day={day} />
    </section>
  )
}
