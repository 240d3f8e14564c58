import lanes from '#components/details/lane.module.css'
import { signOf } from '#components/details/lane-icon.tsx'
import type { Choice } from '#lib/board/round.ts'

/** The sign of a choice: that of its lane; nobody's is that of what is unplaced. */
export function choiceSign(choice: Choice): ReturnType<typeof signOf> {
  return signOf(choice === 'nobody' ? 'unplaced' : choice)
}

/** The class that gives an element the colour of a choice. */
export function choiceStyle(choice: Choice): string {
  return lanes[choiceSign(choice)] ?? ''
}
