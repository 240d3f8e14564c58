import fc from 'fast-check'
import { stampOf } from '#lib/board/board.arbitrary.ts'
import { type Board, DOMAINS, emptyBoard, type Filling, type Responsibility } from '#lib/board/board.ts'
import { ordered } from '#lib/board/place.ts'
import { CORE, catalogue } from '#lib/catalogue/responsibilities.ts'
import { anyWorkshop, seq } from './rounds.arbitrary.ts'

const PEOPLE = ['ana', 'ben', 'cem', 'dov']
const ROLES = ['product-owner', 'product-manager', 'developers', 'legal', 'marketing']

const day = fc.constantFrom('2026-11-01', '2026-11-22', '2026-11-30', '2026-12-22', '2027-02-01')
const anyFilling: fc.Arbitrary<Filling> = fc.record(
  { personId: fc.constantFrom(...PEOPLE), from: day, until: day, for: fc.constantFrom('app', 'shop') },
  { requiredKeys: ['personId'] },
)
const anyDuties = fc.dictionary(fc.constantFrom(...ROLES), fc.constantFrom('R', 'C', 'I'), {
  maxKeys: 4,
  noNullPrototype: false,
})
const { at, by } = stampOf(3)

/** Few lanes, so that roles fill up; `weights` lean a whole board to one of them. */
function anyCard(lean: string): fc.Arbitrary<Omit<Responsibility, 'id' | 'title'>> {
  return fc.record(
    {
      domain: fc.constantFrom(...DOMAINS),
      lane: fc.constantFrom(
        lean,
        lean,
        lean,
        'unplaced',
        'shared',
        'product-owner',
        'product-manager',
        'legal',
      ),
      duties: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, anyDuties),
      covers: fc.array(fc.constantFrom(...catalogue.map(({ id }) => id)), { minLength: 1, maxLength: 2 }),
      lead: fc.constantFrom(...ROLES),
      decision: seq.map((seq) => ({ note: 'agreed', seq, at, by })),
      moved: seq,
      adopted: seq,
    },
    { requiredKeys: ['domain', 'lane', 'duties'] },
  ) as fc.Arbitrary<Omit<Responsibility, 'id' | 'title'>>
}

const anyCards = fc
  .constantFrom('product-owner', 'product-manager', 'shared', 'unplaced')
  .chain((lean) => fc.array(anyCard(lean), { maxLength: 30, size: 'max' }))

const anyRoles = fc.tuple(
  ...ROLES.map((id) =>
    fc.record({
      id: fc.constant(id),
      name: fc.constant(id),
      lane: fc.constant(id !== 'marketing'),
      people: fc.uniqueArray(anyFilling, { maxLength: 2, selector: ({ personId }) => personId }),
    }),
  ),
)

/**
 * A board with up to 30 cards, five roles and four people: large enough for the rules that count, and crooked enough for
 * the rest. It has voted and acted. Rows are covered several times, cards cover several rows, cards and rows are excluded, limits are set.
 */
export const crowdedBoard: fc.Arbitrary<Board> = fc
  .record({
    cards: anyCards,
    roles: anyRoles,
    rowsOut: fc.oneof(fc.subarray(CORE.map(({ id }) => id)), fc.constant(CORE.map(({ id }) => id))),
    cardsOut: fc.uniqueArray(fc.nat(29), { maxLength: 5 }),
    workshop: anyWorkshop,
    settings: fc.record(
      { strict: fc.boolean(), noOnePercent: fc.constantFrom(1, 50, 100), consultedMost: fc.nat(2) },
      { requiredKeys: [] },
    ),
  })
  .map(({ cards, roles, rowsOut, cardsOut, workshop, settings }) => {
    const named = cards.map((each, index) => ({ ...each, id: `card-${index}`, title: `Card ${index}` }))
    const reason = 'sales has it'
    const responsibilities = ordered({ responsibilities: named, roles })
    const excluded = [
      ...responsibilities
        .filter((_, index) => cardsOut.includes(index))
        .map(({ id }) => ({ responsibilityId: id, reason })),
      ...rowsOut.map((catalogueId) => ({ catalogueId, reason })),
    ]
    const people = PEOPLE.map((id) => ({ id, name: id }))
    const own = { title: 'Team', roles, people, responsibilities, excluded, settings }
    return { ...emptyBoard, ...workshop, ...own }
  })
