'use client'

import { useTranslations } from 'use-intl'
import { LaneIcon } from '#components/details/lane-icon.tsx'
import { useNaming } from '#components/details/use-naming.ts'
import { Icon } from '#components/ui/icon.tsx'
import { VisuallyHidden } from '#components/ui/visually-hidden.tsx'
import type { Lane } from '#lib/board/board.ts'
import type { Point } from '#lib/reviews/points.ts'
import type { MovedCard } from '#lib/reviews/told-differences.ts'
import styles from './moved-cards.module.css'
import { Panel } from './panel.tsx'
import { useWhyText } from './use-why-text.ts'

/** Which cards changed hands, from where to where, and why. */
export function MovedCards({ moved, from, to }: { moved: readonly MovedCard[]; from: Point; to: Point }) {
  const t = useTranslations('reviews.moved')
  const whyText = useWhyText()
  return (
    <Panel title={t('title')} count={moved.length}>
      {moved.length === 0 && <p className={styles.none}>{t('none')}</p>}
      <ul>
        {moved.map((card) => (
          <li key={card.id} className={styles.card}>
            <div className={styles.words}>
              <h3>{card.title}</h3>
              <p className={styles.why}>{whyText(card)}</p>
            </div>
            <LaneName lane={card.from} point={from} />
            <span className={styles.arrow}>
              <Icon name="right" />
              <VisuallyHidden>{t('to')}</VisuallyHidden>
            </span>
            <LaneName lane={card.to} point={to} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function LaneName({ lane, point }: { lane: Lane; point: Point }) {
  const { laneName } = useNaming()
  return (
    <span className={styles.lane}>
      <LaneIcon lane={lane} />
      {laneName(lane, point.board)}
    </span>
  )
}
