'use client'

import { lazy, Suspense, useDeferredValue, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useGaps } from '#components/live/use-gaps.ts'
import { useToday } from '#components/live/use-today.ts'
import { Icon } from '#components/ui/icon.tsx'
import type { Board } from '#lib/board/board.ts'
import { areGapsShown } from '#lib/gaps/are-gaps-shown.ts'
import { countGaps } from '#lib/gaps/count-gaps.ts'
import { findingKey } from '#lib/gaps/finding-key.ts'
import { groupFindings } from '#lib/gaps/group-findings.ts'
import { domainOf } from '#lib/gaps/phrase.ts'
import type { Finding, RuleId } from '#lib/gaps/rule.ts'
import { CardsToPlace } from './cards-to-place.tsx'
import { gapsAndRemarks } from './finding-parts.ts'
import { FindingRow } from './finding-row.tsx'
import styles from './gaps-rail.module.css'
import { Headline } from './headline.tsx'
import { isAgreeingIn } from './is-agreeing-in.ts'
import { SilencedRules } from './silenced-rules.tsx'

const AgreePanel = lazy(() =>
  import('#components/agree/agree-panel.tsx').then((file) => ({ default: file.AgreePanel })),
)

/**
 * What stands out; before everyone has placed the cards only how many there are to place. Once they agree, above it what is left
 * to agree.
 */
export function GapsContents() {
  const t = useTranslations('gaps')
  const phase = useBoard((board) => board.phase)
  if (!areGapsShown(phase)) return <CardsToPlace />
  return (
    <>
      {isAgreeingIn(phase) && (
        <>
          <Suspense>
            <AgreePanel />
          </Suspense>
          <div className={styles.bar}>
            <Icon name="flag" />
            {t('title')}
          </div>
        </>
      )}
      <Told />
    </>
  )
}

/** The headline with its meter, the gaps, the remarks, and at the foot the rules that are switched off. */
function Told() {
  const t = useTranslations('gaps')
  const board = useDeferredValue(useBoard((each) => each))
  const day = useToday()
  const { vacuum, findings } = useGaps()
  const { gaps, remarks } = useMemo(() => gapsAndRemarks(groupFindings(findings)), [findings])
  const count = useMemo(() => countGaps(board, day), [board, day])
  const top = useRef<HTMLDivElement>(null)
  const settle = () => top.current?.focus({ preventScroll: true })
  return (
    <div ref={top} className={styles.contents} tabIndex={-1}>
      {!board.silenced.some((each) => each.rule === 'product-management-vacuum') && (
        <Headline vacuum={vacuum} board={board} day={day} />
      )}
      {gaps.length > 0 && (
        <Findings title={t('gaps', { count })} findings={gaps} board={board} settle={settle} />
      )}
      {remarks.length > 0 && (
        <Findings
          title={t('remarks', { count: remarks.length })}
          findings={remarks}
          board={board}
          settle={settle}
        />
      )}
      {gaps.length + remarks.length === 0 && (
        <p className={styles.nothing}>
          <Icon name="check" />
          {t('nothing')}
        </p>
      )}
      <SilencedRules silenced={board.silenced} />
    </div>
  )
}

function Findings({
  title,
  findings,
  board,
  settle,
}: {
  title: string
  findings: readonly Finding[]
  board: Board
  settle: () => void
}) {
  return (
    <section className={styles.findings} aria-label={title}>
      <h3 className={styles.count}>{title}</h3>
      <ul>
        {findings.map((finding) => (
          <FindingRow key={rowKey(finding, board)} finding={finding} settle={settle} />
        ))}
      </ul>
    </section>
  )
}

/** The rules whose rows tell of several cards that are mended one by one. */
const KEPT_OPEN: readonly RuleId[] = [
  'unowned',
  'shared-without-lead',
  'unfilled-role',
  'contested',
  'drift',
  'handover-open',
]

/** Stays the same while the cards of a row are mended one by one, so that the row stays open. */
function rowKey(finding: Finding, board: Board): string {
  if (finding.rule === 'missing') return `missing ${domainOf(finding, board)}`
  const isPerCard = KEPT_OPEN.includes(finding.rule)
  return findingKey(isPerCard ? { ...finding, responsibilities: [] } : finding)
}
