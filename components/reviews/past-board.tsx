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
import { useFormerBoard } from './use-former-board.ts'
import { useMomentText } from './use-moment-text.ts'

/** The board as it was on any day, to look at; to bring back, or to make a board of its own of. */
export function PastBoard({ moments }: { moments: readonly Moment[] }) {
  const t = useTranslations('reviews.past')
  const { access } = useLiveBoard()
  const momentText = useMomentText()
  const [chosen, setChosen] = useState<number>()
  const { restore, copy, isBusy } = useFormerBoard()
  const sliderId = useId()
  const noteId = useId()
  const last = moments.length - 1
  const at = Math.min(chosen ?? last, last)
  const moment = moments[at]
  if (!moment) return null
  const { when, mark } = momentText(moment, moments)
  const isFormer = access === 'facilitator' && at < last
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
            aria-valuetext={mark ? t('stop', { when, mark }) : when}
            onChange={({ target }) => setChosen(Number(target.value))}
          />
          <output htmlFor={sliderId}>
            {t('as', { day: when })}
            <span className={styles.about}>
              {mark && <b>{mark}</b>}
              <span>{t('gaps', { count: countGaps(moment.board, moment.day) })}</span>
            </span>
          </output>
        </div>
        <SmallBoard board={moment.board} />
        <div className={styles.ways}>
          {isFormer && (
            <Button
              icon="undo"
              aria-describedby={noteId}
              disabled={isBusy}
              onClick={() => restore(moment.seq, when)}
            >
              {t('restore')}
            </Button>
          )}
          <Button icon="copy" disabled={isBusy} onClick={() => copy(moment.seq, when)}>
            {t('copy')}
          </Button>
          {isFormer && (
            <p id={noteId} className={styles.note}>
              {t('whatComesBack')}
            </p>
          )}
        </div>
      </div>
    </Panel>
  )
}
