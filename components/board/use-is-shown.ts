'use client'

import { useMemo } from 'react'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useShownFindings } from '#components/live/use-shown-findings.ts'
import type { Responsibility } from '#lib/board/board.ts'
import { isFiltering, keeping, matcher } from './filter.ts'
import { useView } from './selection.tsx'

/** Whether the filter lets a card be seen. Another function only when the filter, or what it asks for, is another. */
export function useIsShown(): (card: Responsibility) => boolean {
  const roles = useBoard((board) => board.roles)
  const findings = useShownFindings()
  const { filter, kept } = useView()
  const asked = filter.flagged ? findings : undefined
  return useMemo(() => {
    if (!isFiltering(filter)) return () => true
    const telling = asked?.filter(({ rule, severity }) => rule !== 'missing' && severity !== 'note') ?? []
    const flagged = new Set(telling.flatMap(({ responsibilities }) => responsibilities))
    return keeping(matcher(filter, { roles }, flagged), kept)
  }, [filter, kept, roles, asked])
}
