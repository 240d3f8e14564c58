'use client'

import { useMessages } from 'use-intl'
import { useNaming } from '#components/details/use-naming.ts'
import { Chip } from '#components/ui/chip.tsx'
import type { Responsibility } from '#lib/board/board.ts'
import { type CatalogueId, row } from '#lib/catalogue/responsibilities.ts'
import type { Messages } from '#lib/i18n/en.ts'
import styles from './card-asked.module.css'
import { useFocusOnce } from './use-focus-once.ts'

/** The card that is asked about: what it is, and nothing of what anybody says about whose it is. */
export function CardAsked({
  card,
  isConfirming,
}: {
  card: Responsibility
  /** A choice has just been taken, which is not to be seen. */
  isConfirming: boolean
}) {
  const { domainName } = useNaming()
  const heading = useFocusOnce<HTMLHeadingElement>()
  const { catalogue } = useMessages() as Messages
  const rows = (card.covers ?? []).filter((id): id is CatalogueId => row(id) !== undefined)
  const explanations = card.details
    ? [card.details]
    : rows.map((id) => catalogue.responsibilities[id].details)
  return (
    <article className={styles.card} data-confirming={isConfirming || undefined}>
      <div className={styles.inner}>
        <Chip>{domainName(card.domain)}</Chip>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {card.title}
        </h2>
        {explanations.map((text) => (
          <p key={text} className={styles.text}>
            {text}
          </p>
        ))}
      </div>
    </article>
  )
}
