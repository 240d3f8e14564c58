'use client'

import { useTranslations } from 'use-intl'
import type { ImportPreview } from './ask-import.ts'
import styles from './importing.module.css'

/** More rows than this nobody checks one by one. */
const MOST_ROWS = 200

/** The rows as they were understood: a responsibility, and the letters of each role. */
export function ImportTable({ preview: { responsibilities, roles } }: { preview: ImportPreview }) {
  const t = useTranslations('importing')
  const rows = responsibilities.slice(0, MOST_ROWS).map((each, at) => ({ ...each, key: `${each.row} ${at}` }))
  const left = responsibilities.length - rows.length
  // Whoever has no mouse scrolls the table with the keys.
  const scrolled = { role: 'region', 'aria-label': t('table'), tabIndex: 0 }
  return (
    <div className={styles.scroll} {...scrolled}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('responsibility')}</th>
            {roles.map((role) => (
              <th key={role} scope="col">
                {role}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, title, section, duties }) => (
            <tr key={key}>
              <th scope="row">
                {title}
                {section && <small>{section}</small>}
              </th>
              {roles.map((role) => (
                <td key={role}>{Object.hasOwn(duties, role) ? duties[role]?.join(' ') : ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className={styles.quiet}>{t('more', { count: left })}</p>}
    </div>
  )
}
