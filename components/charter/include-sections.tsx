'use client'

import { useTranslations } from 'use-intl'
import { SECTIONS, type SectionId } from '#lib/charter/sections.ts'
import styles from './charter-panel.module.css'

/** Which sections the charter has, for all of its forms. */
export function IncludeSections({
  sections,
  setSections,
}: {
  sections: readonly SectionId[]
  setSections: (sections: readonly SectionId[]) => void
}) {
  const t = useTranslations('charter.screen.include')
  return (
    <details className={styles.more}>
      <summary>
        <h2>{t('title')}</h2>
        <small>{t('count', { count: sections.length, of: SECTIONS.length })}</small>
      </summary>
      <fieldset aria-label={t('title')}>
        {SECTIONS.map((id) => (
          <label key={id} className={styles.option}>
            <input
              type="checkbox"
              className={styles.box}
              checked={sections.includes(id)}
              onChange={(event) => {
                const isIn = event.target.checked
                setSections(SECTIONS.filter((each) => (each === id ? isIn : sections.includes(each))))
              }}
            />
            {t(id)}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
