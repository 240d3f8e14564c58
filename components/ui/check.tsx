import type { ReactNode } from 'react'
import styles from './check.module.css'

/** A box to tick, with the words beside it; `set` gets whether it is ticked now. */
export function Check({
  checked,
  disabled = false,
  set,
  children,
}: {
  checked: boolean
  disabled?: boolean
  set: (checked: boolean) => void
  children: ReactNode
}) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => set(target.checked)}
      />
      {children}
    </label>
  )
}
