'use client'

import { useDeferredValue, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useGaps } from '#components/live/use-gaps.ts'
import { useToday } from '#components/live/use-today.ts'
import { Icon } from '#components/ui/icon.tsx'
import { countGaps } from '#lib/gaps/count-gaps.ts'
import { gapsAndRemarks } from '#lib/gaps/gaps-and-remarks.ts'
import { groupFindings } from '#lib/gaps/group-findings.ts'
import { Findings } from './findings.tsx'
import styles from './gaps-rail.module.css'
import { Headline } from './headline.tsx'
import { SilencedRules } from './silenced-rules.tsx'

/** The headline with its meter, the gaps, the remarks, and at the foot the rules that are switched off. */
export function WhatStandsOut() {
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
