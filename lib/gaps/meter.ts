import type { Board, Day } from '#lib/board/board.ts'
import { PRODUCT_OWNER } from '#lib/board/board.ts'
import { type Expected, PRODUCT_MANAGEMENT_DOMAINS, type ProductManagementDomain } from './expected.ts'
import { isOneHand, type Reading, read } from './reading.ts'

/**
 * One responsibility in a domain's meter. `carried`: it lies in Product Owner's own lane, and the people who fill
 * Product Manager are others, or nobody; a shared card that Product Owner leads is `owned`.
 */
export type Cell = 'owned' | 'carried' | 'open'

const ORDER: readonly Cell[] = ['owned', 'carried', 'open']

/** The cells of each product management domain, owned ones first, open ones last; one for each expected responsibility. */
export function meterOf(board: Board, day: Day): { domain: ProductManagementDomain; cells: Cell[] }[] {
  const reading = read(board, day)
  return PRODUCT_MANAGEMENT_DOMAINS.map((domain) => {
    const cells = (reading.expected.get(domain) ?? []).map((each) => cellOf(each, reading))
    return { domain, cells: cells.sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)) }
  })
}

function cellOf({ state, cards }: Expected, reading: Reading): Cell {
  if (state !== 'owned') return 'open'
  const isCarried = cards.every(({ card }) => card.lane === PRODUCT_OWNER) && !isOneHand(reading)
  return isCarried ? 'carried' : 'owned'
}
