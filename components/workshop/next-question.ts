import type { Board } from '#lib/board/board.ts'
import type { Question } from '#lib/board/round.ts'

/**
 * What to ask next: who shall have it from now on, and behind that who has it today. A vote again on a single card, and one
 * on how clear roles are, do not count as having asked.
 */
export function nextQuestion({ rounds }: Pick<Board, 'rounds'>): Exclude<Question, 'clarity'> {
  const latest = rounds.findLast(
    (round) => round.question !== 'clarity' && (round.open || round.responsibilities.length > 1),
  )
  return latest?.question === 'from-now-on' ? 'today' : 'from-now-on'
}
