'use client'

import { useTranslations } from 'use-intl'
import { OFFERED, type Offered } from './offered.ts'
import styles from './template-choice.module.css'
import { TemplatePicture } from './template-picture.tsx'

/** What to start from, one of a few. */
export function TemplateChoice({
  cardCounts,
  chosen,
  choose,
}: {
  cardCounts: Readonly<Record<Offered, number>>
  chosen: Offered
  choose: (template: Offered) => void
}) {
  const t = useTranslations('home')
  return (
    <fieldset>
      <legend className={styles.legend}>{t('startFrom')}</legend>
      <div className={styles.templates}>
        {OFFERED.map((template) => (
          <label key={template} className={styles.template}>
            <input
              className={styles.radio}
              type="radio"
              name="template"
              value={template}
              checked={template === chosen}
              onChange={() => choose(template)}
            />
            <TemplatePicture template={template} />
            <span>
              <b className={styles.name}>{t(`templates.${template}.name`)}</b>{' '}
              <small className={styles.about}>
                {t(`templates.${template}.about`, { count: cardCounts[template] })}
              </small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
