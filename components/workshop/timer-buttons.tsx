'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { IconButton } from '#components/ui/button.tsx'
import type { Change } from '#lib/board/change.ts'
import type { Timer } from '#lib/board/workshop.ts'
import styles from './timer-chip.module.css'
import { TimerMenu } from './timer-menu.tsx'

/** What a facilitator does with a timer: pause and go on (once over, take it away), change it, and one minute more. */
export function TimerButtons({ timer, left, figure }: { timer: Timer; left: number; figure: ReactNode }) {
  const t = useTranslations('workshop.timer')
  const live = useLiveBoard()
  const make = (change: Change) => () => void live.propose([change])
  const isPaused = 'left' in timer
  return (
    <>
      {left === 0 ? (
        <IconButton icon="stop" label={t('stop')} onClick={make({ kind: 'timer.stop' })} />
      ) : isPaused ? (
        <IconButton icon="play" label={t('resume')} onClick={make({ kind: 'timer.start', seconds: left })} />
      ) : (
        <IconButton icon="pause" label={t('pause')} onClick={make({ kind: 'timer.pause' })} />
      )}
      {figure}
      <button
        type="button"
        className={styles.more}
        aria-label={t('more')}
        title={t('more')}
        onClick={make({ kind: 'timer.start', seconds: left + 60 })}
      >
        {t('moreShort')}
      </button>
      <TimerMenu trigger={<IconButton icon="down" label={t('change')} className={styles.change} />} />
    </>
  )
}
