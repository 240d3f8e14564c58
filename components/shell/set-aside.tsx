'use client'

import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { useLive, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Button } from '#components/ui/button.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import { isUndo, type SetAside as Refused } from '#lib/live/pending.ts'
import styles from './set-aside.module.css'
import { useChangeText } from './use-change-text.ts'
import { useRefusalText } from './use-refusal-text.ts'

/** What the server did not accept: each with why, and what one can do. Nothing when all went well. */
export function SetAside() {
  const t = useTranslations('shell.setAside')
  const refused = useLive((state) => state.session.setAside)
  const toasts = useToasts()
  // What a toast said was done, and offers to undo, may be just what was refused.
  useEffect(() => {
    if (refused.length > 0) toasts.clear()
  }, [refused, toasts])
  if (refused.length === 0) return null
  return (
    <section className={styles.panel} role="alert" aria-label={t('title', { count: refused.length })}>
      <h2 className={styles.title}>
        <Icon name="flag" />
        {t('title', { count: refused.length })}
      </h2>
      <ul>
        {refused.map((each) => (
          <RefusedChange key={each.pending.changeId} refused={each} />
        ))}
      </ul>
    </section>
  )
}

function RefusedChange({ refused: { pending, why } }: { refused: Refused }) {
  const t = useTranslations('shell')
  const live = useLiveBoard()
  const changeText = useChangeText()
  const refusalText = useRefusalText()
  const isConflict = isUndo(pending) && why.code === 'conflict'
  return (
    <li className={styles.change}>
      <p>
        <b className={styles.what}>
          {isUndo(pending) ? t('setAside.undo') : changeText(pending.changes)}
          {'. '}
        </b>
        {refusalText(why)}
      </p>
      <div className={styles.ways}>
        {isConflict && <Button onClick={() => live.insist(pending.changeId)}>{t('setAside.insist')}</Button>}
        <Button variant={isConflict ? 'quiet' : 'default'} onClick={() => live.letGo(pending.changeId)}>
          {t(isConflict ? 'setAside.leave' : 'setAside.letGo')}
        </Button>
      </div>
    </li>
  )
}
