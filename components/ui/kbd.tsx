import styles from './kbd.module.css'

/** A key, as a hint beside what it does. */
export function Kbd({ children }: { children: string }) {
  return <kbd className={styles.kbd}>{children}</kbd>
}
