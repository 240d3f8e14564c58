'use client'

import { areGapsShown } from '#lib/gaps/are-gaps-shown.ts'
import type { Finding } from '#lib/gaps/rule.ts'
import { useBoard } from './live-board-provider.tsx'
import { useGaps } from './use-gaps.ts'

const NONE: readonly Finding[] = []

/** What the rules find, where screens tell it: nothing before everyone has placed the cards. */
export function useShownFindings(): readonly Finding[] {
  const isShown = useBoard((board) => areGapsShown(board.phase))
  const { findings } = useGaps()
  return isShown ? findings : NONE
}
