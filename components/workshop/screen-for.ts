import type { Screen } from '#components/shell/screens.ts'
import type { Phase } from '#lib/board/workshop.ts'

/** The screen to be on when a workshop comes to a phase, for somebody who is on another: nobody misses what everyone does now. */
export function screenFor(phase: Phase | undefined, screen: Screen): Screen {
  switch (phase) {
    case 'place':
    case 'reveal':
      return 'board'
    case 'agree':
      return screen === 'charter' ? 'board' : screen
    case 'charter':
      return 'charter'
    default:
      return screen
  }
}
