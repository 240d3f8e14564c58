import styles from './split-bar.module.css'

/** How many of each lane, as one bar, in the order Product Owner, Shared, Product Manager, others, unplaced. */
export function SplitBar({ shares, label }: { shares: Readonly<Record<SplitPart, number>>; label: string }) {
  return (
    <div className={styles.split} role="img" aria-label={label}>
      {PARTS.filter((part) => shares[part] > 0).map((part) => (
        <span key={part} className={styles[part]} style={{ flexGrow: shares[part] }} />
      ))}
    </div>
  )
}

const PARTS = ['po', 'shared', 'pm', 'other', 'unplaced'] as const

/** A part of the bar. */
export type SplitPart = (typeof PARTS)[number]
