import { signOf } from '#components/details/lane-icon.tsx'
import type { Choice } from '#lib/board/round.ts'

/** The sign and the colour of a choice: that of its lane; nobody's is that of what is unplaced. */
export function choiceSign(choice: Choice): ReturnType<typeof signOf> {
  return signOf(choice === 'nobody' ? 'unplaced' : choice)
}
