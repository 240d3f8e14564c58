import { DOMAINS, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'

const LANES = ['unplaced', PRODUCT_OWNER, 'shared', PRODUCT_MANAGER]

const TITLES = [
  'Roadmap for the next two quarters',
  'Pricing',
  'Release notes',
  'Interviews with customers',
  'Order of the product backlog',
  'Launch plan with marketing',
  'Budget of the product',
  'Retiring old features',
]

/** The id of the card at an index. */
export function cardId(index: number): string {
  return `card-${index}`
}

/** The lane of the card at an index: as many cards in each of the four. */
export function laneAt(index: number): string {
  return LANES[index % LANES.length] ?? 'unplaced'
}

/** The changes that put so many cards on a board: in all domains and the four lanes, with some letters and leads. */
export function boardCards(count: number): Change[] {
  return Array.from({ length: count }, (_, index) => oneCard(index)).flat()
}

function oneCard(index: number): Change[] {
  const responsibilityId = cardId(index)
  const title = `${TITLES[index % TITLES.length]} ${index + 1}`
  const domain = DOMAINS[index % DOMAINS.length] ?? 'strategy'
  const lane = laneAt(index)
  const duty = { kind: 'responsibility.duty', responsibilityId, roleId: PRODUCT_OWNER } as const
  return [
    { kind: 'responsibility.add', responsibilityId, title, domain },
    ...(lane === 'unplaced' ? [] : [{ kind: 'responsibility.move', responsibilityId, lane } as const]),
    ...(lane === 'shared' && index % 8 === 2
      ? [{ kind: 'responsibility.lead', responsibilityId, roleId: PRODUCT_MANAGER } as const]
      : []),
    ...(lane === PRODUCT_MANAGER ? [{ ...duty, duty: index % 8 === 3 ? 'C' : 'R' } as const] : []),
  ]
}
