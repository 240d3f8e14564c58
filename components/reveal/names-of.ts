import type { Id } from '#lib/board/board.ts'
import type { Choice, Round } from '#lib/board/round.ts'

/** Who made a choice, in a named round; nobody in an anonymous one. Safe for any id. */
export function namesOf({ named, names }: Round, responsibilityId: Id, choice: Choice): readonly string[] {
  if (!named || !names || !Object.hasOwn(names, responsibilityId)) return []
  const byChoice = names[responsibilityId]
  return (byChoice && Object.hasOwn(byChoice, choice) && byChoice[choice]) || []
}
