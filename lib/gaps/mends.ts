import { type Board, type Day, type Id, PRODUCT_MANAGER, PRODUCT_OWNER } from '#lib/board/board.ts'
import { excessOf } from './balance.ts'
import {
  addMend,
  assignOneMend,
  decideMends,
  excludeCardsMend,
  excludeRowsMend,
  leadMend,
  partOfMend,
} from './card-mends.ts'
import { cardsOf } from './cards-of.ts'
import { fillMend } from './fill-mend.ts'
import { handoverMends } from './handover-mends.ts'
import {
  informMend,
  keepInformedMend,
  makeResponsibleMend,
  onlyInformMend,
  takePartMend,
} from './letter-mends.ts'
import { canBegin, type Mend, mending } from './mend.ts'
import {
  hideLaneMend,
  keepOneMend,
  nameAreasMend,
  passOnMend,
  stayMend,
  successorMend,
} from './people-mends.ts'
import { handOverMend, placeMend } from './place-mend.ts'
import { type Reading, read } from './reading.ts'
import { nextReviewMend } from './reviews.ts'
import type { Finding, RuleId } from './rule.ts'
import { adoptMends, asTodayMends, settleMend } from './vote-mends.ts'

/**
 * The ways to mend a finding that this board allows, the most usual first; none where one can only show the cards
 * (`cardsOf`) or silence the rule (`silenceMend`). Also for a part of a finding, and for several of one rule made one by
 * `groupFindings`. Mending removes the finding and adds no error; `decide` makes what is `absorbed` a note. Handing
 * the last card of another role to Product Owner can still make the vacuum, if there was one, worse: that is what it then is.
 */
export function mendsOf(board: Board, day: Day, finding: Finding): Mend[] {
  return possibleMends(read(board, day), finding).filter(canBegin).map(mending)
}

/** The board, all of it, does not want to hear of a rule any more. Only a facilitator may. */
export function silenceMend(rule: RuleId): Mend {
  return mending({
    id: 'silence',
    asks: () => [{ ask: 'reason' }],
    changes: ({ reason = '' }) => [{ kind: 'rule.silence', rule, reason }],
  })
}

function possibleMends(reading: Reading, finding: Finding): Mend[] {
  const { responsibilities: ids, roles, people } = finding
  const role = roles[0] ?? PRODUCT_OWNER
  switch (finding.rule) {
    case 'product-management-vacuum':
      return []
    case 'unowned':
      return [placeMend(reading, ids, 'place'), excludeCardsMend(ids)]
    case 'shared-without-lead':
      return [leadMend(reading, ids), placeMend(reading, ids, 'place', { isSharedOut: true })]
    case 'unfilled-role':
      return [fillMend(reading, role), placeMend(reading, ids, 'hand-over', { roles })]
    case 'missing':
      return [addMend(reading, ids), partOfMend(reading, ids), excludeRowsMend(ids)]
    case 'absorbed':
      return [placeMend(reading, ids, 'hand-over', { roles: [PRODUCT_OWNER] }), ...decideMends(reading, ids)]
    case 'order-taker':
      return [assignOneMend(reading, strategyCards(reading))]
    case 'several-holders':
      return [nameAreasMend(reading, role), keepOneMend(reading, role)]
    case 'split-decision':
      return [placeMend(reading, ids, 'one-owner')]
    case 'too-much-shared':
    case 'overloaded-role':
    case 'overloaded-person':
      return [balanceMend(reading, finding)]
    case 'two-hats':
      return people.map((personId) => passOnMend(reading, personId, roles))
    case 'idle-role':
      return [takePartMend(reading, role), ...(isFixed(role) ? [] : [hideLaneMend(role)])]
    case 'nobody-responsible':
      return [makeResponsibleMend(reading, ids)]
    case 'too-many-consulted':
      return ids.length === 1 ? ids.map((id) => onlyInformMend(reading, id)) : []
    case 'silo':
      return [informMend(reading, ids)]
    case 'partner-not-informed':
      return [keepInformedMend(ids, role)]
    case 'contested':
      return [...adoptMends(reading, ids), placeMend(reading, ids, 'place'), settleMend(ids)]
    case 'drift':
      return asTodayMends(reading, ids)
    case 'handover-open':
      return handoverMends(reading, ids)
    case 'moved-without-decision':
      return [settleMend(ids)]
    case 'review-overdue':
      return [nextReviewMend(reading)]
    case 'term-ending':
      return [stayMend(reading, role), successorMend(reading, role)]
  }
}

function balanceMend(reading: Reading, finding: Finding): Mend {
  const cards = cardsOf(reading.board, reading.day, finding)
  const { roles, people } = finding
  if (finding.rule !== 'too-much-shared')
    return handOverMend(reading, cards, excessOf(cards.length, reading), { roles, people })
  const placed = reading.cards.filter(({ card }) => card.lane !== 'unplaced').length
  const most = Math.floor((reading.limits.sharedPercent * placed) / 100)
  return handOverMend(reading, cards, cards.length - most, { isSharedOut: true })
}

function strategyCards({ cards }: Reading): Id[] {
  return cards.flatMap(({ card }) => (card.domain === 'strategy' ? card.id : []))
}

function isFixed(roleId: Id): boolean {
  return roleId === PRODUCT_OWNER || roleId === PRODUCT_MANAGER
}
