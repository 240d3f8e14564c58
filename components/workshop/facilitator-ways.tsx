'use client'

import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button, IconButton } from '#components/ui/button.tsx'
import { PHASES } from '#lib/board/workshop.ts'
import styles from './guide.module.css'
import { useEnding } from './use-ending.ts'
import { usePhaseMoves } from './use-phase-moves.tsx'
import { useWayOn } from './use-way-on.ts'

const AidDrawer = lazy(() => import('./aid-drawer.tsx').then((file) => ({ default: file.AidDrawer })))

/** The facilitator's ways: what to say, one phase back, and the one that leads on. */
export function FacilitatorWays() {
  const t = useTranslations('workshop')
  const live = useLiveBoard()
  const phase = useBoard((board) => board.phase)
  const moves = usePhaseMoves()
  const end = useEnding()
  const on = useWayOn()
  const [isAidOpen, setAidOpen] = useState(false)
  const before = phase && PHASES[PHASES.indexOf(phase) - 1]
  const take = {
    place: () => moves.moveTo('place'),
    vote: moves.askVote,
    reveal: moves.askReveal,
    agree: () => moves.moveTo('agree'),
    charter: () => moves.moveTo('charter'),
    end,
  }
  return (
    <>
      {phase && (
        <Button variant="quiet" icon="catalogue" aria-haspopup="dialog" onClick={() => setAidOpen(true)}>
          <span className={styles.word}>{t('guide.aid')}</span>
        </Button>
      )}
      {before && (
        <IconButton
          icon="left"
          label={t('guide.back', { phase: t(`phases.${before}`) })}
          onClick={() =>
            before === 'place' ? live.propose([{ kind: 'phase.set', phase: before }]) : moves.moveTo(before)
          }
        />
      )}
      {on && (
        <Button variant={on.isPrimary ? 'primary' : 'default'} iconAfter="right" onClick={take[on.way]}>
          {on.text}
        </Button>
      )}
      <Suspense>{isAidOpen && <AidDrawer onClose={() => setAidOpen(false)} />}</Suspense>
      {moves.dialog}
    </>
  )
}
