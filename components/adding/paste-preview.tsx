'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { DOMAINS, type Domain } from '#lib/board/board.ts'
import styles from './adding.module.css'
import type { PastePlan } from './paste-plan.ts'

/** What a pasted list adds, each with its domain to correct, and in sentences what it leaves out. */
export function PastePreview({
  plan,
  choose,
}: {
  plan: PastePlan
  choose: (title: string, domain: Domain) => void
}) {
  const t = useTranslations('adding.paste')
  const format = useFormatter()
  const { domainName } = useNaming()
  const told = (['present', 'repeated', 'cut', 'leftOut'] as const).filter((what) => plan[what].length > 0)
  return (
    <div className={styles.preview}>
      <h3 className={styles.heading} aria-live="polite">
        {t('preview', { count: plan.cards.length })}
      </h3>
      {told.map((what) => (
        <p key={what} className={styles.quiet}>
          {t(what, {
            count: plan[what].length,
            titles: format.list(plan[what].map(quoted)),
            first: quoted(plan[what][0] ?? ''),
          })}
        </p>
      ))}
      <ul>
        {plan.cards.map((card) => (
          <li key={card.title} className={styles.pasted}>
            <span>
              {card.title}
              {card.covers && <small className={styles.quiet}>{t('known')}</small>}
            </span>
            <select
              className={styles.domain}
              aria-label={t('domainOf', { title: card.title })}
              value={card.domain}
              onChange={(event) => choose(card.title, event.target.value as Domain)}
            >
              {DOMAINS.map((domain) => (
                <option key={domain} value={domain}>
                  {domainName(domain)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </div>
  )
}

function quoted(title: string): string {
  return `“${title.length > 60 ? `${title.slice(0, 59)}…` : title}”`
}
