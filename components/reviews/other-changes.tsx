'use client'

import { useTranslations } from 'use-intl'
import type { Difference } from '#lib/board/diff.ts'
import type { Point } from '#lib/reviews/points.ts'
import { Panel } from './panel.tsx'
import styles from './sentences.module.css'
import { useDifferenceText } from './use-difference-text.tsx'

/** All else that differs, each difference as one sentence. Nothing where all else is the same. */
export function OtherChanges({
  others,
  from,
  to,
}: {
  others: readonly Difference[]
  from: Point
  to: Point
}) {
  const t = useTranslations('reviews.others')
  const text = useDifferenceText(from.board, to.board)
  if (others.length === 0) return null
  return (
    <Panel title={t('title')} count={others.length} className={styles.sentences}>
      <ul>
        {others.map((each) => (
          <li key={`${each.subject} ${each.id} ${each.field}`}>{text.rich(each)}</li>
        ))}
      </ul>
    </Panel>
  )
}
