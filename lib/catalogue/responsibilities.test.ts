import { expect, test } from 'vitest'
import { DOMAINS, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import { CORE, catalogue, isDisputed, row, sourcesGiving } from './responsibilities.ts'

test('ids are unique, and the rows stand domain by domain', () => {
  expect(new Set(catalogue.map((each) => each.id)).size).toBe(51)
  expect(catalogue).toHaveLength(51)
  const domains = catalogue.map((each) => DOMAINS.indexOf(each.domain))
  expect(domains).toEqual(domains.toSorted((one, other) => one - other))
})

test('19 rows are expected on every board, in the five product management domains', () => {
  const counts = Object.fromEntries(
    Map.groupBy(CORE, (each) => each.domain)
      .entries()
      .map(([domain, rows]) => [domain, rows.length]),
  )
  expect(counts).toEqual({ strategy: 5, discovery: 3, 'go-to-market': 3, business: 5, lifecycle: 3 })
})

test('the sources disagree on thirteen rows; what they call shared is not disputed', () => {
  expect(catalogue.filter(isDisputed).map((each) => each.id)).toEqual([
    'product-vision',
    'company-goals',
    'user-needs',
    'customer-feedback',
    'customer-contact',
    'product-value',
    'what-to-build-next',
    'feature-definition',
    'product-quality',
    'stakeholder-approval',
    'stakeholder-contact',
    'team-alignment',
    'cross-functional-work',
  ])
})

test('18 rows are activities that McGreal and Jocham list', () => {
  expect(catalogue.filter((each) => each.listed)).toHaveLength(18)
})

test('says which sources give a row to which role', () => {
  const vision = row('product-vision')
  expect(vision && sourcesGiving(vision, PRODUCT_OWNER)).toEqual(['echometer'])
  expect(vision && sourcesGiving(vision, PRODUCT_MANAGER)).toHaveLength(4)
  expect(vision && sourcesGiving(vision, 'constructor')).toEqual([])
})

test('finds no row for an id that the catalogue does not have', () => {
  expect(row('constructor')).toBeUndefined()
})
