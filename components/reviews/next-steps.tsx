'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePropose } from '#components/details/use-propose.ts'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { newId } from '#components/live/new-id.ts'
import { useGoToScreen } from '#components/shell/use-screen.ts'
import { Button } from '#components/ui/button.tsx'
import { openRound } from '#lib/board/round.ts'
import { NextDate } from './next-date.tsx'
import styles from './next-steps.module.css'
import { Panel } from './panel.tsx'
import { ReviewsHeld } from './reviews-held.tsx'
import { VoteAgainDialog } from './vote-again-dialog.tsx'

/** What a review ends with: the next date, the next version of the charter, a short vote; and the reviews held so far. */
export function NextSteps({ since }: { since: number }) {
  const t = useTranslations('reviews.next')
  const { access } = useLiveBoard()
  const isVoting = useBoard((board) => openRound(board) !== undefined)
  const phase = useBoard((board) => board.phase)
  const propose = usePropose()
  const go = useGoToScreen()
  const [isAsking, setAsking] = useState(false)

  function askClarity() {
    const opened = propose([
      { kind: 'round.open', roundId: newId(), question: 'clarity' },
      ...(phase === 'place' ? [] : [{ kind: 'phase.set', phase: 'place' } as const]),
    ])
    if (opened) go('board')
  }

  return (
    <Panel title={t('title')} className={styles.next}>
      <div className={styles.body}>
        <NextDate />
        {access === 'facilitator' && (
          <div className={styles.ways}>
            <Button icon="charter" onClick={() => go('charter')}>
              {t('charter')}
            </Button>
            <Button icon="people" disabled={isVoting} onClick={() => setAsking(true)}>
              {t('vote')}
            </Button>
            <Button icon="person" disabled={isVoting} onClick={askClarity}>
              {t('clarity')}
            </Button>
          </div>
        )}
        <ReviewsHeld />
      </div>
      {isAsking && <VoteAgainDialog since={since} onClose={() => setAsking(false)} />}
    </Panel>
  )
}
