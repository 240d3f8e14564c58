import { type ReactNode, useId } from 'react'
import styles from './panel.module.css'

/** A part of the review under its own heading. `count` stands behind the heading, `aside` at the end of its line. */
export function Panel({
  title,
  count,
  aside,
  className,
  children,
}: {
  title: string
  count?: ReactNode
  aside?: ReactNode
  className?: string | undefined
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className={`${styles.panel} ${className ?? ''}`} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {count !== undefined && <span className={styles.count}>{count}</span>}
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  )
}
