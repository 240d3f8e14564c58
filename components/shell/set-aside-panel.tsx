'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard, useLive, useLiveBoard } from '#components/live/live-board-provider.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { useToasts } from '#components/ui/toast.tsx'
import { TOO_EARLY } from '#lib/live/set-aside.ts'
import styles from './set-aside.module.css'
import { SetAsideChange } from './set-aside-change.tsx'
import { isTooEarly } from './too-early.ts'

/**
 * What the server did not accept: each with why, and what one can do. What only came too early can be put by; it is offered
 * again once it is its time.
 */
export function SetAsidePanel() {
  const t = useTranslations('shell.setAside')
  const { access } = useLiveBoard()
  const phase = useBoard((board) => board.phase)
  const refused = useLive((state) => state.session.setAside)
  const toasts = useToasts()
  const [putBy, setPutBy] = useState<readonly string[]>([])
  // What a toast said was done, and offers to undo, may be just what was refused.
  useEffect(() => {
    if (refused.length > 0) toasts.clear()
  }, [refused, toasts])
  const shown = refused.filter(
    (each) => !putBy.includes(each.pending.changeId) || !isTooEarly(each, access, phase),
  )
  if (shown.length === 0) return null
  const isKept = shown.every((each) => each.why.code === TOO_EARLY)
  const title = t(isKept ? 'kept' : 'title', { count: shown.length })
  return (
    <section className={styles.panel} role="alert" aria-label={title} data-kept={isKept || undefined}>
      <h2 className={styles.title}>
        <Icon name={isKept ? 'clock' : 'flag'} />
        {title}
      </h2>
      <ul>
        {shown.map((each) => (
          <SetAsideChange
            key={each.pending.changeId}
            refused={each}
            isTooEarly={isTooEarly(each, access, phase)}
            putBy={() => setPutBy([...putBy, each.pending.changeId])}
          />
        ))}
      </ul>
    </section>
  )
}
