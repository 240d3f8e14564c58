import type { Offered } from './offered.ts'
import styles from './template-picture.module.css'

type Column = 'po' | 'shared' | 'pm' | 'unplaced'

/** What each template is about: columns with so many cards. A sketch, not a count. */
const SKETCHES: Record<Offered, readonly (readonly [Column, number])[]> = {
  'po-pm': [
    ['po', 4],
    ['shared', 3],
    ['pm', 4],
  ],
  'product-owner-only': [
    ['po', 5],
    ['unplaced', 4],
  ],
  startup: [
    ['po', 3],
    ['pm', 4],
  ],
  everything: [
    ['unplaced', 5],
    ['po', 5],
    ['shared', 5],
    ['pm', 5],
  ],
  blank: [
    ['unplaced', 3],
    ['po', 0],
    ['pm', 0],
  ],
}

const MOST = [1, 2, 3, 4, 5]

/** A template as a small board. */
export function TemplatePicture({ template }: { template: Offered }) {
  return (
    <span className={styles.picture} aria-hidden="true">
      {SKETCHES[template].map(([column, cards]) => (
        <span key={column} className={styles.column} data-colour={column}>
          {MOST.slice(0, cards).map((card) => (
            <i key={card} className={styles.card} />
          ))}
        </span>
      ))}
    </span>
  )
}
