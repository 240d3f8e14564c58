import type { GapChanges } from '#lib/reviews/gap-changes.ts'
import type { Point } from '#lib/reviews/points.ts'
import type { Stretch } from '#lib/reviews/stretch.ts'
import type { ToldDifferences } from '#lib/reviews/told-differences.ts'
import type { Figures } from '#lib/reviews/trend.ts'

/** All that a review tells: two points in time, what differs between them, what was said meanwhile, and the figures of all points. */
export interface ReviewShown {
  from: Point
  to: Point
  stretch: Stretch
  told: ToldDifferences
  gaps: GapChanges
  trend: readonly Figures[]
}
