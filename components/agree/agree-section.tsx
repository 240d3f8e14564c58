'use client'

import { type ReactNode, useState } from 'react'
import { Icon, type IconName } from '#components/ui/icon.tsx'
import styles from './agree-section.module.css'

/** From so many rows on, a part of the checklist is folded at first. */
const MANY = 6

/**
 * A line of the checklist: ticked when nothing is `left`, and with `children` to settle what is, folded when there is much.
 * `hasMore`: there is something to see even so. `first`: what stands there in any case.
 */
export function AgreeSection({
  icon,
  title,
  left,
  hasMore = left > 0,
  first,
  children,
}: {
  icon: IconName
  title: string
  left: number
  hasMore?: boolean
  first?: ReactNode
  children: ReactNode
}) {
  const [isOpen, setOpen] = useState(left > 0 && left < MANY)
  const sign = left > 0 || icon === 'unplaced' ? icon : 'decided'
  if (!hasMore)
    return (
      <p className={`${styles.section} ${styles.line} ${styles.settled}`}>
        <Icon name={sign} />
        {title}
      </p>
    )
  return (
    <div className={styles.section}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={`${styles.line} ${left > 0 ? '' : styles.settled}`}>
          <Icon name={sign} />
          {title}
          <Icon name="down" className={styles.chevron ?? ''} />
        </summary>
        <div className={styles.body}>{children}</div>
      </details>
      {first && <div className={styles.body}>{first}</div>}
    </div>
  )
}
