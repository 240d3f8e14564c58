import type { ReactNode } from 'react'
import { Logo } from './logo.tsx'
import styles from './site-bar.module.css'
import { ThemeButton } from './theme-button.tsx'

/** The bar above every page that is not a board. */
export function SiteBar({ children }: { children?: ReactNode }) {
  return (
    <header className={styles.bar}>
      <Logo withName />
      <span className={styles.space} />
      {children}
      <ThemeButton />
    </header>
  )
}
