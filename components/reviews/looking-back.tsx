'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import { useBoard, useLive } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { gapChanges } from '#lib/reviews/gap-changes.ts'
import type { History } from '#lib/reviews/history.ts'
import { pointsOf, usualPair } from '#lib/reviews/points.ts'
import { stretchOf } from '#lib/reviews/stretch.ts'
import { toldDifferences } from '#lib/reviews/told-differences.ts'
import { trendOf } from '#lib/reviews/trend.ts'
import { CarriedActions } from './carried-actions.tsx'
import { DriftList } from './drift-list.tsx'
import { GapList } from './gap-list.tsx'
import { MoveMap } from './move-map.tsx'
import { MovedCards } from './moved-cards.tsx'
import { NextSteps } from './next-steps.tsx'
import { NoteColumns } from './note-columns.tsx'
import { OtherChanges } from './other-changes.tsx'
import { PastBoard } from './past-board.tsx'
import { ReviewHead } from './review-head.tsx'
import styles from './reviews-screen.module.css'
import { RoleChanges } from './role-changes.tsx'
import { TrendPanel } from './trend-panel.tsx'

/** Two points in time beside each other, what changed between them, and what the team makes of it. */
export function LookingBack({ history }: { history: History }) {
  const board = useDeferredValue(useBoard((each) => each))
  const seq = useLive(({ session }) => session.seq)
  const today = useToday()
  const [ids, setIds] = useState<{ from?: string; to?: string }>({})
  const points = useMemo(() => pointsOf(history, { seq, day: today, board }), [history, seq, today, board])
  const usual = usualPair(points, today)
  const from = points.find(({ id }) => id === ids.from) ?? usual?.from
  const to = points.find(({ id }) => id === ids.to) ?? usual?.to
  const told = useMemo(() => from && to && toldDifferences(from, to, from.seq), [from, to])
  const gaps = useMemo(() => {
    if (!from || !to) return undefined
    return gapChanges(
      from,
      to,
      history.moments.filter((moment) => moment.seq < from.seq),
    )
  }, [from, to, history])
  const trend = useMemo(() => trendOf(points), [points])
  if (!from || !to || !told || !gaps) return null
  const choose = (chosen: { from?: string; to?: string }) => setIds((before) => ({ ...before, ...chosen }))
  const stretch = stretchOf(from, to, history.moments)
  return (
    <>
      <ReviewHead points={points} review={{ from, to, stretch, told, gaps, trend }} choose={choose} />
      <TrendPanel figures={trend} lookBackTo={(id) => choose({ from: id })} />
      <div className={styles.column}>
        <MovedCards moved={told.moved} from={from} to={to} />
        {to.kind === 'now' && <DriftList />}
        <CarriedActions to={to} since={from.seq} />
      </div>
      <div className={styles.side}>
        <GapList changes={gaps} from={from} to={to} />
        <RoleChanges refilled={told.refilled} from={from} to={to} />
        <OtherChanges others={told.others} from={from} to={to} />
      </div>
      <MoveMap moved={told.moved} from={from} to={to} />
      <NoteColumns stretch={stretch} />
      <NextSteps since={from.seq} />
      <PastBoard moments={history.moments} />
    </>
  )
}
