import type { Screen } from '#components/shell/screens.ts'
import type { Phase } from '#lib/board/workshop.ts'
import type { Stage } from './stage.ts'

/** `back`: to the cards or the reveal; `leave`: from the cards to the reveal; `board`: to the lanes; `join`: to the open vote. */
export type WayHere = 'back' | 'leave' | 'board' | 'join' | 'charter'

/** Where somebody is, and what goes on. */
export interface Here {
  phase: Phase | undefined
  screen: Screen
  stage: Stage
  /** The lanes are shown in place of another stage. */
  isBoardShown: boolean
  isVoteOpen: boolean
  mayVote: boolean
}

/** Where somebody can go by themselves from what fills their screen. */
export function waysHere({ phase, screen, stage, isBoardShown, isVoteOpen, mayVote }: Here): WayHere[] {
  const isAway = screen !== 'board' || isBoardShown
  const isPlacing = stage === 'place' && !isAway
  const isHeld = phase === 'place' || phase === 'reveal'
  const ways: WayHere[] = []
  if (isHeld && isAway) ways.push('back')
  else if (phase === 'reveal' && isPlacing) ways.push('leave')
  else if (stage !== 'board' && !isAway) ways.push('board')
  if (isVoteOpen && mayVote && phase !== 'place' && !isPlacing && !(isHeld && isAway)) ways.push('join')
  if (phase === 'charter' && screen !== 'charter') ways.push('charter')
  return ways
}
