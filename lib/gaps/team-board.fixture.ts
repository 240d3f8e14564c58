import {
  type Board,
  type Domain,
  emptyBoard,
  type Filling,
  type Id,
  type Lane,
  PRODUCT_MANAGER,
  PRODUCT_OWNER,
  type Responsibility,
  type Role,
} from '#lib/board/board.ts'
import { CORE, row } from '#lib/catalogue/responsibilities.ts'
import { judge } from './judge.ts'
import type { Finding, RuleId } from './rule.ts'

/** The day on which the boards of the rules' tests are judged. */
export const TODAY = '2026-11-22'

/** What a test says of a board of Sanne, Petra and Dev; the rest is empty. A role's people may be ids alone. */
export interface Team {
  cards?: Responsibility[]
  owners?: (Id | Filling)[]
  managers?: (Id | Filling)[]
  others?: Role[]
  fields?: Partial<Board>
}

/** A board for the tests of the rules. */
export function teamBoard({ cards = [], owners = [], managers = [], others = [], fields }: Team): Board {
  return {
    ...emptyBoard,
    title: 'Team Kompas',
    people: ['sanne', 'petra', 'dev'].map((id) => ({ id, name: id })),
    roles: [role(PRODUCT_OWNER, owners), role(PRODUCT_MANAGER, managers), ...others],
    responsibilities: cards,
    ...fields,
  }
}

/** A role with these people, with a lane unless said otherwise. */
export function role(id: Id, people: (Id | Filling)[], lane = true): Role {
  const fillings = people.map((each) => (typeof each === 'string' ? { personId: each } : each))
  return { id, name: id, lane, people: fillings }
}

/** A card that covers the catalogue's row of the same id, if there is one, in that row's domain. */
export function card(id: Id, lane: Lane, fields: Partial<Responsibility> = {}): Responsibility {
  const known = row(id)
  const domain: Domain = known?.domain ?? 'people'
  return { id, title: id, domain, lane, duties: {}, ...(known ? { covers: [id] } : {}), ...fields }
}

/** So many cards of the team's own in one lane, of one domain. */
export function cards(count: number, lane: Lane, domain: Domain = 'people'): Responsibility[] {
  return Array.from({ length: count }, (_, index) => card(`${domain}-${lane}-${index}`, lane, { domain }))
}

/** Marks everything that the catalogue expects as not ours, so that a test hears of its own cards only. */
export const NOTHING_EXPECTED = CORE.map(({ id }) => ({
  catalogueId: id,
  reason: 'the head of product has it',
}))

/** Sanne is Product Owner, Petra is Product Manager. */
export const BOTH_FILLED: Team = { owners: ['sanne'], managers: ['petra'] }

/** What one rule finds today; the catalogue expects nothing unless the team's fields exclude other things. */
export function found(rule: RuleId, team: Team): Finding[] {
  const board = teamBoard({ ...team, fields: { excluded: NOTHING_EXPECTED, ...team.fields } })
  return judge(board, TODAY).findings.filter((finding) => finding.rule === rule)
}

const DELIVERY = [
  'product-goal',
  'product-backlog',
  'what-to-build-next',
  'user-stories',
  'acceptance-criteria',
  'sprint-planning',
]

/** The 19 core rows and six of delivery, each in the lane that `laneOf` says. */
export function twentyFive(laneOf: (id: Id) => Lane): Responsibility[] {
  return [...CORE.map(({ id }) => id), ...DELIVERY].map((id) => card(id, laneOf(id)))
}

/** Whether an id is one of the six delivery cards of `twentyFive`. */
export function isDelivery(id: Id): boolean {
  return DELIVERY.includes(id)
}
