'use client'

import { useTranslations } from 'use-intl'
import { Check } from '#components/ui/check.tsx'
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
          <Check
            key={id}
            checked={sections.includes(id)}
            set={(isIn) =>
              setSections(SECTIONS.filter((each) => (each === id ? isIn : sections.includes(each))))
            }
          >
            {t(id)}
          </Check>
        ))}
      </fieldset>
    </details>
  )
}
