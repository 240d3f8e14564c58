import type { Choice } from '#lib/board/round.ts'
import type { Split } from '#lib/rounds/split.ts'

/**
 * Who makes their case first: the smaller sides, so that they are heard. `tie`: all sides are equally large. Undefined when
 * there is no other side. Source: Delegation Poker, where the extremes explain.
 */
export function speaksFirst({
  parts,
}: Pick<Split, 'parts'>): { choices: Choice[]; count: number } | 'tie' | undefined {
  if (parts.length < 2) return undefined
  const least = Math.min(...parts.map(({ count }) => count))
  const smallest = parts.filter(({ count }) => count === least)
  if (smallest.length === parts.length) return 'tie'
  return { choices: smallest.map(({ choice }) => choice), count: least * smallest.length }
}
