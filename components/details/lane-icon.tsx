import { Icon } from '#components/ui/icon.tsx'
import { type Lane, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import styles from './lane-icon.module.css'

/** The sign of a lane or role in its colour; the words stand beside it. */
export function LaneIcon({ lane }: { lane: Lane }) {
  const sign = signOf(lane)
  return (
    <span className={styles.icon} data-colour={sign}>
      <Icon name={sign} />
    </span>
  )
}

/** Which sign and which colour a lane bears; all roles that a team adds look alike. */
export function signOf(lane: Lane): 'po' | 'pm' | 'shared' | 'unplaced' | 'other' {
  if (lane === PRODUCT_OWNER) return 'po'
  if (lane === PRODUCT_MANAGER) return 'pm'
  if (lane === 'shared') return 'shared'
  return lane === 'unplaced' ? 'unplaced' : 'other'
}
