import type { ReactNode } from 'react'
import styles from './chip.module.css'

/** A small word on a sunken ground: a domain, say. */
export function Chip({ children }: { children: ReactNode }) {
  return <span className={styles.chip}>{children}</span>
}
