'use client'

import { useTranslations } from 'use-intl'
import type { Unread } from '#lib/matrix/grid.ts'
import styles from './importing.module.css'

/** So many fit without scrolling. */
const MOST_IN_SIGHT = 6

/** What was not read, and where it stands. */
export function UnreadList({ unread }: { unread: readonly Unread[] }) {
  const t = useTranslations('importing.unread')
  const title = t('title', { count: unread.length })
  const scrolled = unread.length > MOST_IN_SIGHT ? { tabIndex: 0, 'aria-label': title } : {}
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      {unread.length > 0 && (
        <ul className={styles.unread} {...scrolled}>
          {unread.map(({ row, cell, text, sheet }, at) => (
            <li
              key={`${sheet ?? ''} ${row} ${cell} ${unread.slice(0, at).filter((each) => each.row === row).length}`}
            >
              <small>{sheet ? t('whereInSheet', { sheet, row, cell }) : t('where', { row, cell })}</small>
              <span>{text.length > 200 ? `${text.slice(0, 199)}…` : text}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
