'use client'

import { useFormatter, useMessages, useTranslations } from 'use-intl'
import { Icon } from '#components/ui/icon.tsx'
import { type CatalogueRow, isDisputed } from '#lib/catalogue/responsibilities.ts'
import type { Messages } from '#lib/i18n/en.ts'
import { saidBySource } from './said-by-source.ts'
import styles from './source-claims.module.css'

/** Who says what of a row of the catalogue, source by source, and whether they disagree. */
export function SourceClaims({ row }: { row: CatalogueRow }) {
  const t = useTranslations('catalogue')
  const format = useFormatter()
  const said = saidBySource(row)
  const isClaimed = said.some((each) => each.roles.length > 0)
  const note = (useMessages() as Messages).catalogue.notes[row.id as 'pricing']
  return (
    <div className={styles.claims}>
      {isDisputed(row) && (
        <p className={styles.disputed}>
          <Icon name="split" />
          {t('claims.disputed')}
        </p>
      )}
      <ul>
        {said.map(({ source, roles, remarks }) => {
          const name = t(`sources.${source}.name`)
          return (
            <li key={source}>
              {roles.length > 0 &&
                t('claims.has', { source: name, role: format.list(roles.map((role) => t(`roles.${role}`))) })}
              {remarks.map(({ says, role }) => (
                <span key={says} className={roles.length > 0 ? styles.closer : undefined}>
                  {t(`claims.${says}`, { source: name, role: role ? t(`roles.${role}`) : '' })}
                </span>
              ))}
            </li>
          )
        })}
        {row.listed && <li>{t('claims.listed')}</li>}
        {!isClaimed && <li>{t('claims.unclaimed')}</li>}
        {note && <li>{note}</li>}
      </ul>
    </div>
  )
}
