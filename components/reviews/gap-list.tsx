'use client'

import { useTranslations } from 'use-intl'
import { Icon, type IconName } from '#components/ui/icon.tsx'
import type { GapChanges } from '#lib/reviews/gap-changes.ts'
import type { Point } from '#lib/reviews/points.ts'
import { GAP_KINDS, type GapKind } from './gap-kinds.ts'
import styles from './gap-list.module.css'
import { Panel } from './panel.tsx'
import { type ToldGap, useGapText } from './use-gap-text.tsx'

/** So many gaps that are still open are told at once. */
const MOST_TOLD = 6

const SIGNS: Record<GapKind, IconName> = {
  closed: 'decided',
  reopened: 'flag',
  opened: 'flag',
  stillOpen: 'unplaced',
}

/** What became of each gap: closed, opened again, opened, or still open and since when. */
export function GapList({ changes, from, to }: { changes: GapChanges; from: Point; to: Point }) {
  const t = useTranslations('reviews.gaps')
  const text = useGapText(from, to)
  const open = changes.reopened.length + changes.opened.length + changes.stillOpen.length
  const line = (kind: GapKind, gap: ToldGap) => (
    <li key={`${kind} ${gap.id} ${gap.state}`} className={styles.gap}>
      <span className={`${styles.state} ${styles[kind]}`}>
        <Icon name={SIGNS[kind]} />
        {t(`state.${kind}`)}
      </span>
      <p>{text.rich(kind, gap)}</p>
    </li>
  )
  const isEmpty = open + changes.closed.length === 0
  return (
    <Panel title={t('title')} count={t('count', { count: open })}>
      {isEmpty && <p className={styles.none}>{t('none')}</p>}
      <ul>
        {GAP_KINDS.flatMap((kind) => changes[kind].slice(0, toldOf(kind)).map((gap) => line(kind, gap)))}
      </ul>
      {changes.stillOpen.length > MOST_TOLD && (
        <details className={styles.rest}>
          <summary>{t('rest', { count: changes.stillOpen.length - MOST_TOLD })}</summary>
          <ul>{changes.stillOpen.slice(MOST_TOLD).map((gap) => line('stillOpen', gap))}</ul>
        </details>
      )}
    </Panel>
  )
}

/** All that changed is news; what is still open is not. */
function toldOf(kind: GapKind): number {
  return kind === 'stillOpen' ? MOST_TOLD : Number.POSITIVE_INFINITY
}
