'use client'

import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { countGaps } from '#lib/gaps/count-gaps.ts'
import type { Moment } from '#lib/reviews/history.ts'
import { Panel } from './panel.tsx'
import styles from './past-board.module.css'
import { SmallBoard } from './small-board.tsx'
import { useDayText } from './use-day-text.ts'
import { useFormerBoard } from './use-former-board.ts'

/** The board as it was on any day, to look at; to bring back, or to make a board of its own of. */
export function PastBoard({ moments }: { moments: readonly Moment[] }) {
  const t = useTranslations('reviews.past')
  const { access } = useLiveBoard()
  const dayText = useDayText()
  const [chosen, setChosen] = useState<number>()
  const { restore, copy, isBusy } = useFormerBoard()
  const sliderId = useId()
  const last = moments.length - 1
  const at = Math.min(chosen ?? last, last)
  const moment = moments[at]
  if (!moment) return null
  const day = dayText(moment.day)
  return (
    <Panel title={t('title')} className={styles.past}>
      <div className={styles.body}>
        <div className={styles.time}>
          <label htmlFor={sliderId}>{t('slider')}</label>
          <input
            id={sliderId}
            className={styles.slider}
            type="range"
            min={0}
            max={last}
            value={at}
            aria-valuetext={day}
            onChange={({ target }) => setChosen(Number(target.value))}
          />
          <output htmlFor={sliderId}>
            {t('as', { day })}
            <span className={styles.count}>{t('gaps', { count: countGaps(moment.board, moment.day) })}</span>
          </output>
        </div>
        <SmallBoard board={moment.board} />
        <div className={styles.ways}>
          {access === 'facilitator' && at < last && (
            <Button icon="undo" disabled={isBusy} onClick={() => restore(moment.seq, day)}>
              {t('restore')}
            </Button>
          )}
          <Button icon="copy" disabled={isBusy} onClick={() => copy(moment.seq, day)}>
            {t('copy')}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
