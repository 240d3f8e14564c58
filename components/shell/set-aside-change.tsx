'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { isUndo, type SetAside } from '#lib/live/pending.ts'
import { TOO_EARLY } from '#lib/live/set-aside.ts'
import styles from './set-aside.module.css'
import { useChangeText } from './use-change-text.ts'
import { useRefusalText } from './use-refusal-text.ts'

/** One change that was not accepted: why, and what one can do about it. */
export function SetAsideChange({
  refused: { pending, why },
  isTooEarly,
  putBy,
}: {
  refused: SetAside
  isTooEarly: boolean
  putBy: () => void
}) {
  const t = useTranslations('shell.setAside')
  const live = useLiveBoard()
  const changeText = useChangeText()
  const refusalText = useRefusalText()
  const [isStale, setStale] = useState(false)
  const { changeId } = pending
  const isConflict = isUndo(pending) && why.code === 'conflict'
  const isDue = why.code === TOO_EARLY && !isTooEarly
  const letGo = () => live.letGo(changeId)
  return (
    <li className={styles.change}>
      <p>
        <b className={styles.what}>
          {isUndo(pending) ? t('undo') : changeText(pending.changes)}
          {'. '}
        </b>
        {isDue ? t(isStale ? 'noSense' : 'now') : refusalText(why)}
      </p>
      <div className={styles.ways}>
        {isConflict && <Button onClick={() => live.insist(changeId)}>{t('insist')}</Button>}
        {isTooEarly && <Button onClick={putBy}>{t('later')}</Button>}
        {isDue && !isStale && (
          <Button onClick={() => setStale(live.again(changeId) !== undefined)}>{t('again')}</Button>
        )}
        {isConflict || isTooEarly || (isDue && !isStale) ? (
          <Button variant="quiet" onClick={letGo}>
            {t(isConflict ? 'leave' : 'forget')}
          </Button>
        ) : (
          <Button onClick={letGo}>{t('letGo')}</Button>
        )}
      </div>
    </li>
  )
}
