import { applyAll } from '#lib/board/apply.ts'
import { type Author, type Board, type Domain, emptyBoard, type Id, type Lane } from '#lib/board/board.ts'
import { type Difference, diff } from '#lib/board/diff.ts'
import type { Entry } from '#lib/board/entry.ts'
import { isRefusal } from '#lib/board/refusal.ts'

/** A sentence of the history: its key under `details.history`, and the words that go into it. */
export interface Told {
  key: string
  values: Record<string, string>
}

/** What one entry did to a card. `at` is ISO 8601 UTC. */
export interface Moment {
  seq: number
  at: string
  by: Author
  told: Told[]
}

/** What happened to one card up to entry `seq`, oldest first, and the board as it was then. */
export interface CardHistory {
  cardId: Id
  seq: number
  board: Board
  moments: readonly Moment[]
}

/** The words that the log does not hold: a lane's name on that board, a domain's. */
export interface HistoryWords {
  lane(lane: Lane, board: Pick<Board, 'roles'>): string
  domain(domain: Domain): string
}

/** Nothing read yet. */
export function startHistory(cardId: Id): CardHistory {
  return { cardId, seq: 0, board: emptyBoard, moments: [] }
}

/** Reads on: the entries after `seq`, ascending. Those that did nothing to the card leave no moment. */
export function readOn(history: CardHistory, entries: readonly Entry[], words: HistoryWords): CardHistory {
  let { board, seq } = history
  const moments = [...history.moments]
  for (const entry of entries) {
    if (entry.seq <= seq) continue
    const next = applyAll(board, entry.changes, entry)
    const after = isRefusal(next) ? board : next
    const told = tell(history.cardId, board, after, words)
    if (told.length > 0) moments.push({ seq: entry.seq, at: entry.at, by: entry.by, told })
    board = after
    seq = entry.seq
  }
  return { ...history, board, seq, moments }
}

function tell(cardId: Id, before: Board, after: Board, words: HistoryWords): Told[] {
  const [was, is] = [cut(before, cardId), cut(after, cardId)]
  if (was.responsibilities[0] === is.responsibilities[0] && before.excluded === after.excluded) return []
  return diff(was, is).flatMap((difference) => sentence(difference, cardId, before, after, words))
}

/** The board with this card only, so that comparing costs the same however many there are. */
function cut(board: Board, cardId: Id): Board {
  const responsibilities = board.responsibilities.filter((card) => card.id === cardId)
  const excluded = board.excluded.filter((each) => each.responsibilityId === cardId)
  return { ...emptyBoard, responsibilities, excluded }
}

function sentence(
  { subject, field, from, to }: Difference,
  cardId: Id,
  before: Board,
  after: Board,
  words: HistoryWords,
): Told | [] {
  if (subject === 'exclusion') return excluded(to !== undefined, cardId, after)
  if (field.startsWith('duty/')) return letter(field.slice('duty/'.length), from, to, before, after)
  switch (field) {
    case 'exists':
      return to ? came(cardId, before, after, words) : { key: 'removed', values: {} }
    case 'title':
      return { key: 'renamed', values: { from: String(from), to: String(to) } }
    case 'domain':
      return { key: 'domain', values: { to: words.domain(to as Domain) } }
    case 'lane':
      return {
        key: 'moved',
        values: { from: words.lane(from as Lane, before), to: words.lane(to as Lane, after) },
      }
    case 'lead':
      return to === undefined
        ? { key: 'leadEnded', values: { role: words.lane(from as Lane, before) } }
        : { key: 'lead', values: { role: words.lane(to as Lane, after) } }
    case 'decision':
      return decided(to as { note: string; provisional?: true } | undefined)
    default:
      return { key: `${field}${to === undefined ? 'Cleared' : ''}`, values: {} }
  }
}

function came(cardId: Id, before: Board, after: Board, words: HistoryWords): Told {
  const lane = after.responsibilities.find((card) => card.id === cardId)?.lane ?? 'unplaced'
  const values = { lane: words.lane(lane, after) }
  return { key: before.removed.some((card) => card.id === cardId) ? 'restored' : 'added', values }
}

function excluded(isExcluded: boolean, cardId: Id, after: Board): Told {
  if (!isExcluded) return { key: 'included', values: {} }
  const reason = after.excluded.find((each) => each.responsibilityId === cardId)?.reason ?? ''
  return { key: 'excluded', values: { reason } }
}

function letter(roleId: Id, from: unknown, to: unknown, before: Board, after: Board): Told {
  const named = (board: Board) => board.roles.find((role) => role.id === roleId)?.name
  const role = named(after) ?? named(before) ?? roleId
  return to === undefined
    ? { key: 'letterEnded', values: { role, letter: String(from) } }
    : { key: 'letter', values: { role, letter: String(to) } }
}

function decided(decision: { note: string; provisional?: true } | undefined): Told {
  if (!decision) return { key: 'undecided', values: {} }
  return { key: decision.provisional ? 'decidedProvisionally' : 'decided', values: { note: decision.note } }
}
