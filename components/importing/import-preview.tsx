'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import type { ReadColumn } from '#lib/matrix/column-use.ts'
import { repeatedTitles } from '#lib/matrix/repeated-titles.ts'
import type { ImportPreview } from './ask-import.ts'
import { ImportColumns } from './import-columns.tsx'
import { ImportFindings } from './import-findings.tsx'
import { ImportTable } from './import-table.tsx'
import { ImportTouched } from './import-touched.tsx'
import styles from './importing.module.css'
import { UnreadList } from './unread-list.tsx'

/** So many titles that stand in several rows are named. */
const MOST_REPEATED = 5

/** What was understood of a matrix, what was not, and what the rules will find; the columns can be corrected. */
export function ImportPreviewView({
  preview,
  problem,
  correct,
}: {
  preview: ImportPreview
  problem: string | undefined
  correct: (columns: readonly ReadColumn[]) => void
}) {
  const t = useTranslations('importing')
  const format = useFormatter()
  const boardRoles = useBoard((board) => board.roles)
  const { responsibilities, roles, newRoles, matched, updated, columns, unread, changes } = preview
  const known = matched.map(({ name, roleId }) => {
    const role = boardRoles.find(({ id }) => id === roleId)?.name ?? name
    return t('matchedRole', { name, role })
  })
  const counts = {
    cut: responsibilities.filter(({ cut }) => cut).length,
    withoutA: columns.some(({ as }) => as === 'lane')
      ? 0
      : responsibilities.filter(({ duties }) => accountable(duties) === 0).length,
    withTwoA: responsibilities.filter(({ duties }) => accountable(duties) > 1).length,
  }
  const told = (['withoutA', 'withTwoA', 'cut'] as const).filter((what) => counts[what] > 0)
  const repeated = repeatedTitles(responsibilities)
  return (
    <div className={styles.preview}>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <section>
        <h3 className={styles.heading} aria-live="polite">
          {t('understood', { count: responsibilities.length, roles: roles.length })}
        </h3>
        <ul className={styles.told}>
          <li>{changes.length === 0 ? t('same') : t('updated', { count: updated })}</li>
          {known.length > 0 && <li>{t('matched', { names: format.list(known) })}</li>}
          {newRoles.length > 0 && (
            <li>{t('newRoles', { count: newRoles.length, names: format.list(newRoles) })}</li>
          )}
          {told.map((what) => (
            <li key={what}>{t(what, { count: counts[what] })}</li>
          ))}
          {repeated.slice(0, MOST_REPEATED).map(({ title, count }) => (
            <li key={title}>{t('repeated', { title, count })}</li>
          ))}
          {repeated.length > MOST_REPEATED && (
            <li>{t('moreRepeated', { count: repeated.length - MOST_REPEATED })}</li>
          )}
          {updated < responsibilities.length && <li>{t('domains')}</li>}
        </ul>
        <ImportTable preview={preview} />
      </section>
      <ImportTouched changes={changes} />
      <ImportColumns columns={columns} correct={correct} />
      <UnreadList unread={unread} />
      <ImportFindings changes={changes} />
    </div>
  )
}

function accountable(duties: Record<string, string[]>): number {
  return Object.values(duties).filter((letters) => letters.includes('A')).length
}
