import { PRODUCT_OWNER } from '#lib/board/board.ts'
import {
  type Expected,
  type ExpectedState,
  PRODUCT_MANAGEMENT_DOMAINS,
  type ProductManagementDomain,
} from './expected.ts'
import type { Reading } from './reading.ts'

/** Who owns product management: nobody, somebody in part, somebody all of it. */
export type Headline = 'no-one' | 'partly' | 'owned'

/** How many of the expected responsibilities are open, and why each of those is: the four reasons add up to `open`. */
export interface Openness {
  open: number
  expected: number
  missing: number
  unplaced: number
  withoutLead: number
  unfilled: number
}

/** The product management vacuum of a board on a day. Without anything expected there is no headline. */
export interface Vacuum {
  headline?: Headline
  domains: Record<ProductManagementDomain, Openness>
}

/**
 * `no-one`: at least the board's share of all expected are open, and no role but Product Owner owns any of the rest;
 * `owned`: none is open; else `partly`. What is not open is owned by a role that somebody fills.
 * Source: Jonas Rathke; McGreal & Jocham, The Professional Product Owner.
 */
export function vacuumOf(reading: Reading): Vacuum {
  const domains = {} as Record<ProductManagementDomain, Openness>
  for (const domain of PRODUCT_MANAGEMENT_DOMAINS)
    domains[domain] = opennessOf(reading.expected.get(domain) ?? [])
  const { open, expected } = totalOf({ domains })
  if (expected === 0) return { domains }
  if (open === 0) return { headline: 'owned', domains }
  const isMostlyOpen = open * 100 >= reading.limits.noOnePercent * expected
  return { headline: isMostlyOpen && !ownsAnotherRole(reading) ? 'no-one' : 'partly', domains }
}

/** The five domains together. */
export function totalOf({ domains }: Pick<Vacuum, 'domains'>): Openness {
  const total = opennessOf([])
  for (const openness of Object.values(domains)) {
    for (const key of Object.keys(total) as (keyof Openness)[]) total[key] += openness[key]
  }
  return total
}

function opennessOf(expected: readonly Expected[]): Openness {
  const count = (state: ExpectedState) => expected.filter((each) => each.state === state).length
  return {
    open: expected.length - count('owned'),
    expected: expected.length,
    missing: count('missing'),
    unplaced: count('unplaced'),
    withoutLead: count('withoutLead'),
    unfilled: count('unfilled'),
  }
}

function ownsAnotherRole(reading: Reading): boolean {
  const owned = [...reading.expected.values()].flat().filter((each) => each.state === 'owned')
  return owned.some((each) => each.cards.some((read) => read.owner !== PRODUCT_OWNER))
}
