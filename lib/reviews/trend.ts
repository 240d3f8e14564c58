import type { Board } from '#lib/board/board.ts'
import { countGaps } from '#lib/gaps/count-gaps.ts'
import { PRODUCT_MANAGEMENT_DOMAINS, type ProductManagementDomain } from '#lib/gaps/expected.ts'
import { gapsAndRemarks } from '#lib/gaps/gaps-and-remarks.ts'
import { groupFindings } from '#lib/gaps/group-findings.ts'
import { judge } from '#lib/gaps/judge.ts'
import { read } from '#lib/gaps/reading.ts'
import { totalOf, vacuumOf } from '#lib/gaps/vacuum.ts'
import type { Point } from './points.ts'
import { remembered } from './remembered.ts'

/**
 * The figures of one point in time. `gaps` and `remarks`: how many, as screens count them; `vacuum`: the share of product
 * management that is open, in percent, all in all and by domain, without those of which nothing is expected; `clarity`: how
 * clear people's own role is to them, 1 to 5 on average, undefined when they were not asked yet.
 */
export interface Figures {
  point: Point
  gaps: number
  remarks: number
  vacuum: number | undefined
  domains: Partial<Record<ProductManagementDomain, number>>
  clarity: number | undefined
}

/** The figures of each point, in their order; of several at the same entry the last. */
export function trendOf(points: readonly Point[]): Figures[] {
  const shown = points.filter(({ seq, kind }, at) => points[at + 1]?.seq !== seq || kind === 'review')
  return shown.map((point) => ({ point, ...figuresOf(point) }))
}

const figuresOf = remembered(({ board, day }): Omit<Figures, 'point'> => {
  const vacuum = vacuumOf(read(board, day))
  const domains: Figures['domains'] = {}
  for (const domain of PRODUCT_MANAGEMENT_DOMAINS) {
    const share = shareOf(vacuum.domains[domain])
    if (share !== undefined) domains[domain] = share
  }
  const total = shareOf(totalOf(vacuum))
  const remarks = gapsAndRemarks(groupFindings(judge(board, day).findings)).remarks.length
  return { gaps: countGaps(board, day), remarks, vacuum: total, domains, clarity: clarityOf(board) }
})

function shareOf({ open, expected }: { open: number; expected: number }): number | undefined {
  return expected === 0 ? undefined : Math.round((open * 100) / expected)
}

/**
 * The average of what people last said of their own role, in a vote on that or on the way into one on cards, to one
 * decimal; undefined when nobody ever did.
 */
export function clarityOf({ rounds }: Pick<Board, 'rounds'>): number | undefined {
  const answered = rounds.findLast(({ clarity = {} }) => Object.keys(clarity).length > 0)
  const answers = Object.entries(answered?.clarity ?? {})
  const people = answers.reduce((sum, [, count]) => sum + count, 0)
  if (people === 0) return undefined
  const total = answers.reduce((sum, [value, count]) => sum + Number(value) * count, 0)
  return Math.round((total * 10) / people) / 10
}
