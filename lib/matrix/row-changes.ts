import {
  accountable,
  type Board,
  dutyOf,
  type Id,
  PRODUCT_MANAGER,
  PRODUCT_OWNER,
  type Responsibility,
} from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { isExcluded } from '#lib/board/exclusion.ts'
import { equal } from '#lib/board/fields.ts'
import { row } from '#lib/catalogue/responsibilities.ts'
import { domainOfCard, rowCalled } from './card-domain.ts'
import type { ImportMaking } from './import-making.ts'
import type { MatrixReading, ReadCard } from './matrix-reading.ts'
import type { RowPlace } from './placed-by-row.ts'
import { detailsAfter, keptDuty } from './row-details.ts'

/** What a row is about to change: the card it was matched with, if any, and the ids of the file's roles. */
export interface RowTask {
  card: ReadCard
  place: RowPlace
  before: Responsibility | undefined
  reading: MatrixReading
  roleIds: readonly Id[]
}

/** The changes after which the card is as its row says; none where it is so already. `left`: text that no card can hold. */
export function rowChanges(
  board: Board,
  task: RowTask,
  making: ImportMaking,
): { changes: Change[]; left: string[] } {
  const id = task.before?.id ?? making.newId()
  const words = task.before ? editChanges(task, task.before, making) : addChanges(task, id, making)
  return {
    changes: [
      ...words.changes,
      ...laneChanges(task, id),
      ...dutyChanges(task, id),
      ...decisionChanges(task, id, making),
      ...exclusionChanges(board, task, id),
    ],
    left: words.left,
  }
}

function addChanges({ card, reading }: RowTask, responsibilityId: Id, making: ImportMaking) {
  const isOurs = card.domain !== undefined && reading.columns.some(({ as }) => as === 'covers')
  const rowId = isOurs ? undefined : rowCalled(card.title, making.catalogue)
  const known = rowId === undefined ? undefined : row(rowId)
  const { covers, left } = coversOf(card, making)
  const catalogued = known ? making.catalogue.responsibilities[known.id].details : ''
  const text = detailsAfter(catalogued, card, reading, making)
  const change: Change = {
    kind: 'responsibility.add',
    responsibilityId,
    title: card.title,
    domain: card.domain ?? known?.domain ?? domainOfCard(card, making.words, making.catalogue),
    ...(text.details ? { details: text.details } : {}),
    ...(covers.length > 0 ? { covers } : known ? { covers: [known.id] } : {}),
  }
  return { changes: [change], left: [...left, ...(text.left ? [text.left] : [])] }
}

function editChanges({ card, reading }: RowTask, before: Responsibility, making: ImportMaking) {
  const { covers, left } = coversOf(card, making)
  const isWhole = reading.columns.some(({ as }) => as === 'details') && card.details !== undefined
  const text = detailsAfter(isWhole ? '' : (before.details ?? ''), card, reading, making)
  const fields = {
    ...(text.details !== (before.details ?? '') ? { details: text.details } : {}),
    ...(card.domain && card.domain !== before.domain ? { domain: card.domain } : {}),
    ...(covers.length > 0 && !equal(covers, before.covers) ? { covers } : {}),
  }
  const change: Change = { kind: 'responsibility.edit', responsibilityId: before.id, ...fields }
  const changes = Object.keys(fields).length > 0 ? [change] : []
  return { changes, left: [...left, ...(text.left ? [text.left] : [])] }
}

/** By title, as our files name them, or by id. */
function coversOf({ covers = [] }: ReadCard, { catalogue }: ImportMaking): { covers: Id[]; left: string[] } {
  const ids = covers.map(
    (text) => rowCalled(text, catalogue) ?? (/^[a-z0-9-]{1,64}$/.test(text) ? text : undefined),
  )
  return {
    covers: [...new Set(ids.flatMap((id) => id ?? []))].slice(0, 100),
    left: covers.filter((_, at) => ids[at] === undefined),
  }
}

function laneChanges({ place: { lane, lead }, before }: RowTask, responsibilityId: Id): Change[] {
  const isMoved = lane !== (before?.lane ?? 'unplaced')
  const isLed = lane === 'shared' && lead !== before?.lead
  return [
    ...(isMoved ? [{ kind: 'responsibility.move' as const, responsibilityId, lane }] : []),
    ...(isLed ? [{ kind: 'responsibility.lead' as const, responsibilityId, roleId: lead ?? null }] : []),
  ]
}

function dutyChanges({ card, place, before, roleIds }: RowTask, responsibilityId: Id): Change[] {
  const changes: Change[] = []
  for (const [at, roleId] of roleIds.entries()) {
    const said = card.duties.find(({ role }) => role === at)
    const has = before && dutyOf(before, roleId)
    const wanted = said && keptDuty(said)
    const isImplied = place.lane === 'shared' && (roleId === PRODUCT_OWNER || roleId === PRODUCT_MANAGER)
    // A matrix does not tell what it implies: that both work on what they share, and whom an accountable role consults.
    const isUntold =
      (wanted === 'R' && isImplied && !has) ||
      (said?.letters.includes('A') && !wanted && has !== 'R') ||
      (!said && roleId === accountable(place) && !card.duties.some(({ letters }) => letters.includes('A')))
    if (wanted !== has && !isUntold)
      changes.push({ kind: 'responsibility.duty', responsibilityId, roleId, duty: wanted ?? null })
  }
  return changes
}

function decisionChanges(
  { card, place, before }: RowTask,
  responsibilityId: Id,
  { says }: ImportMaking,
): Change[] {
  const said = card.decision?.note ?? before?.decision?.note ?? ''
  const several = place.several.length > 0 ? says.severalAccountable(place.several) : ''
  const note = [said, ...(said.includes(several) ? [] : [several])].filter((text) => text !== '').join('\n')
  const provisional = card.decision
    ? card.decision.provisional === true
    : before?.decision?.provisional === true
  const isSame =
    note === (before?.decision?.note ?? '') && provisional === (before?.decision?.provisional === true)
  if (isSame || note === '') return []
  const change: Change = {
    kind: 'responsibility.decide',
    responsibilityId,
    note: note.slice(0, 5000).toWellFormed(),
  }
  return [provisional ? { ...change, provisional } : change]
}

function exclusionChanges(board: Board, { card, before, reading }: RowTask, responsibilityId: Id): Change[] {
  if (!reading.columns.some(({ as }) => as === 'exclusion')) return []
  const reason = before && board.excluded.find((each) => each.responsibilityId === before.id)?.reason
  if (card.exclusion === reason) return []
  if (card.exclusion) return [{ kind: 'responsibility.exclude', responsibilityId, reason: card.exclusion }]
  return before && isExcluded(board, before.id) ? [{ kind: 'responsibility.include', responsibilityId }] : []
}
