'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { SourceClaims } from '#components/details/source-claims.tsx'
import { useNaming } from '#components/details/use-naming.ts'
import { Chip } from '#components/ui/chip.tsx'
import styles from './adding.module.css'
import { isAddable, type RowStanding } from './catalogue-standings.ts'

/** One row of the catalogue to choose: what it means, how it stands on this board, and who says what of it. */
export function CatalogueChoice({
  standing,
  isChosen,
  choose,
}: {
  standing: RowStanding
  isChosen: boolean
  choose: (isChosen: boolean) => void
}) {
  const t = useTranslations()
  const { titleOf, domainName } = useNaming()
  const id = useId()
  const { row, card, reason } = standing
  const title = titleOf(row.id)
  const said = t(`adding.catalogue.standing.${standing.standing}`, {
    card: card?.title ?? title,
    reason: reason ?? '',
  })
  return (
    <li className={styles.choice}>
      {isAddable(standing) ? (
        <input
          id={id}
          type="checkbox"
          checked={isChosen}
          aria-describedby={`${id}-about`}
          onChange={(event) => choose(event.target.checked)}
        />
      ) : (
        <span />
      )}
      <div>
        <label htmlFor={id} className={styles.choiceTitle}>
          {title}
        </label>
        <Chip>{domainName(row.domain)}</Chip>
        <p id={`${id}-about`}>{t(`catalogue.responsibilities.${row.id}.details`)}</p>
        {said && <p className={standing.standing === 'missing' ? styles.missing : styles.quiet}>{said}</p>}
        <details className={styles.claims}>
          <summary aria-label={`${t('adding.catalogue.sources')}: ${title}`}>
            {t('adding.catalogue.sources')}
          </summary>
          <SourceClaims row={row} />
        </details>
      </div>
    </li>
  )
}
