'use client'

import { useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useBoard } from '#components/live/live-board-provider.tsx'
import type { Id } from '#lib/board/board.ts'
import { wordsOf } from '#lib/gaps/phrase.ts'
import type { Findings } from '#lib/matrix/groups.ts'
import { isProblem } from '#lib/matrix/problems.ts'

/** What stands in the last column of a row: the worst finding in a few words, and how many more there are. */
export interface RowProblem {
  words: string
  /** It asks for something; else it only describes. */
  isProblem: boolean
  more: number
}

/** What is found about each card, in words. A row about which the same is found keeps the same object. */
export function useRowProblems(findings: Findings): ReadonlyMap<Id, RowProblem> {
  const t = useTranslations('gaps')
  const board = useBoard((each) => each)
  const latest = useRef(board)
  latest.current = board
  const known = useRef(new Map<string, RowProblem>())
  return useMemo(() => {
    const problems = new Map<Id, RowProblem>()
    for (const card of latest.current.responsibilities) {
      const [worst, ...others] = findings.get(card.id) ?? []
      if (!worst) continue
      const { key, values } = wordsOf(worst, card, latest.current)
      const now = { words: t(key, values), isProblem: isProblem(worst), more: others.length }
      const spelt = JSON.stringify(now)
      const same = known.current.get(spelt) ?? now
      known.current.set(spelt, same)
      problems.set(card.id, same)
    }
    return problems
  }, [findings, t])
}
