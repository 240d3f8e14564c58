import styles from './icon.module.css'
import { iconPaths } from './icon-paths.tsx'

export type IconName = keyof typeof iconPaths

/** A sign of 16 px in the colour of the text. It says nothing to a screen reader: words stand beside it. */
export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg className={`${styles.icon} ${className ?? ''}`} viewBox="0 0 16 16" aria-hidden="true">
      {iconPaths[name]}
    </svg>
  )
}
