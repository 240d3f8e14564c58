import { CLARITIES } from '#lib/board/round.ts'

/** How clear their roles are to people, from counts by 1 to 5: how many answered, and the mean to one decimal (0 without answers). */
export function clarityAverage(counts: Readonly<Record<string, number>>): {
  answers: number
  average: number
} {
  const answers = CLARITIES.reduce((sum, clarity) => sum + (counts[clarity] ?? 0), 0)
  const total = CLARITIES.reduce((sum, clarity) => sum + clarity * (counts[clarity] ?? 0), 0)
  return { answers, average: answers === 0 ? 0 : Math.round((total / answers) * 10) / 10 }
}
