import type { Measured } from './figure.ts'
import { median } from './statistics.ts'

/** A measured line, summed up. */
export interface Verdict {
  name: string
  /** Medians of the rounds. */
  ours: number
  floor?: number
  /** Least and greatest of the rounds. */
  spread: [number, number]
  floorSpread?: [number, number]
  ratio?: number
  /** In words: `≤ 1.5 ×`; empty for none. */
  limit: string
  /** Absent where there is no limit. */
  holds?: boolean
}

/** Medians, spread and ratio of a line, and whether its limit holds. */
export function verdict({ name, ours, floor, limit }: Measured): Verdict {
  const value = median(ours)
  const result: Verdict = { name, ours: value, spread: spread(ours), limit: '' }
  if (floor) {
    Object.assign(result, { floor: median(floor), floorSpread: spread(floor), ratio: value / median(floor) })
  }
  if (!limit) return result
  const judged = limit.of === 'ratio' ? (result.ratio ?? Number.NaN) : value
  const unit = limit.of === 'ratio' ? ' ×' : ''
  if ('most' in limit) return { ...result, limit: `≤ ${limit.most}${unit}`, holds: judged <= limit.most }
  return { ...result, limit: `≥ ${limit.least}${unit}`, holds: judged >= limit.least }
}

function spread(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)]
}
