'use client'

import { useTranslations } from 'use-intl'
import type { Unread } from '#lib/matrix/grid.ts'
import styles from './importing.module.css'

/** So many fit without scrolling. */
const MOST_IN_SIGHT = 6

/** More pieces than this nobody reads one by one. */
const MOST_SHOWN = 200

/** What was not read, and where it stands. */
export function UnreadList({ unread }: { unread: readonly Unread[] }) {
  const t = useTranslations('importing.unread')
  const title = t('title', { count: unread.length })
  const scrolled = unread.length > MOST_IN_SIGHT ? { tabIndex: 0, 'aria-label': title } : {}
  // Several pieces may come from one place, and the list is only ever drawn as a whole.
  const shown = unread.slice(0, MOST_SHOWN).map((piece, at) => ({ ...piece, key: at }))
  const left = unread.length - shown.length
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      {unread.length > 0 && (
        <ul className={styles.unread} {...scrolled}>
          {shown.map(({ key, row, cell, text, sheet }) => (
            <li key={key}>
              <small>{sheet ? t('whereInSheet', { sheet, row, cell }) : t('where', { row, cell })}</small>
              <span>{text.length > 200 ? `${text.slice(0, 199)}…` : text}</span>
            </li>
          ))}
          {left > 0 && (
            <li>
              <small>{t('more', { count: left })}</small>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}
