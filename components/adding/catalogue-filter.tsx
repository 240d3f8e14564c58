'use client'

import { useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { Field } from '#components/ui/field.tsx'
import { DOMAINS, type Domain } from '#lib/board/board.ts'
import styles from './adding.module.css'
import type { RowStanding } from './catalogue-standings.ts'

/** Narrows the catalogue by words and by domain; each domain tells how much of it the board misses. */
export function CatalogueFilter({
  standings,
  sought,
  domain,
  seek,
  choose,
}: {
  standings: readonly RowStanding[]
  sought: string
  domain: Domain | undefined
  seek: (sought: string) => void
  choose: (domain: Domain | undefined) => void
}) {
  const t = useTranslations('adding.catalogue')
  const { domainName } = useNaming()
  const missing = (of: Domain) =>
    standings.filter(({ row, standing }) => row.domain === of && standing === 'missing').length
  return (
    <>
      <Field
        label={t('search')}
        type="search"
        value={sought}
        autoFocus
        onChange={(event) => seek(event.target.value)}
      />
      <fieldset className={styles.domains}>
        <legend className={styles.hidden}>{t('domains')}</legend>
        <button type="button" aria-pressed={!domain} onClick={() => choose(undefined)}>
          {t('allDomains')}
        </button>
        {DOMAINS.map((each) => (
          <button key={each} type="button" aria-pressed={domain === each} onClick={() => choose(each)}>
            {domainName(each)}
            {missing(each) > 0 && <small>{t('onlyMissing', { count: missing(each) })}</small>}
          </button>
        ))}
      </fieldset>
    </>
  )
}
