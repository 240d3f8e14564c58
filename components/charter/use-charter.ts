'use client'

import { useDeferredValue, useMemo } from 'react'
import { useBoard } from '#components/live/live-board-provider.tsx'
import { useGaps } from '#components/live/use-gaps.ts'
import { useToday } from '#components/live/use-today.ts'
import type { CharterDocument } from '#lib/charter/charter-document.ts'
import { charterOf } from '#lib/charter/charter-of.ts'
import type { SectionId } from '#lib/charter/sections.ts'
import { type Standing, standingOf } from '#lib/charter/standing.ts'
import { useCharterWords } from './use-charter-words.ts'
import { useIssued } from './use-issued.ts'

/** What the charter says now, and how that stands to its versions. `isCompared`: the boards at them are here. */
export interface CharterNow {
  document: CharterDocument
  standing: Standing
  isCompared: boolean
}

/** The charter of the open board with these sections, a moment after each change. */
export function useCharter(sections: readonly SectionId[]): CharterNow {
  const board = useDeferredValue(useBoard((each) => each))
  const judgement = useGaps()
  const day = useToday()
  const words = useCharterWords()
  const { issued, isComplete } = useIssued()
  const standing = useMemo(() => standingOf(board, issued, day, words), [board, issued, day, words])
  const document = useMemo(
    () => charterOf(board, judgement, { day, words, standing, sections }),
    [board, judgement, day, words, standing, sections],
  )
  return { document, standing, isCompared: isComplete }
}
