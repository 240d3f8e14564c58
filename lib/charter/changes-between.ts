import type { Board, Day } from '#lib/board/board.ts'
import { type Difference, diff } from '#lib/board/diff.ts'
import { judge } from '#lib/gaps/judge.ts'
import { handoversOf } from '#lib/rounds/handovers.ts'
import { cardChange } from './card-change.ts'
import type { CharterWords } from './charter-words.ts'
import { missingRows } from './open-gaps.ts'
import { plainLine } from './plain.ts'
import { teamChange } from './team-change.ts'
import { type Telling, tellingOf } from './telling.ts'
import { textChange } from './text-change.ts'

/** Two boards to tell apart: `before` names what is gone, `after` the rest. */
export interface Compared {
  before: Telling
  after: Telling
  words: CharterWords
}

/**
 * What a charter of the second board says otherwise than one of the first, as sentences; empty for a board and itself. What
 * no charter says (settings, votes, notes, explanations of cards) does not count, nor does the day.
 */
export function changesBetween(before: Board, after: Board, day: Day, words: CharterWords): string[] {
  if (before === after) return []
  const of = (board: Board) => tellingOf(board, judge(board, day), day, words)
  const compared = { before: of(before), after: of(after), words }
  return [
    ...diff(before, after).flatMap((difference) => sentence(difference, compared)),
    ...charterChanges(before, after, words),
    ...handoverChanges(compared),
    ...rowChanges(compared),
  ].map(plainLine)
}

function sentence(difference: Difference, compared: Compared): string[] {
  const said =
    cardChange(difference, compared) ?? teamChange(difference, compared) ?? textChange(difference, compared)
  return said ? [said] : []
}

/** What stands on no card: the parts of the charter itself, and the next review. */
function charterChanges(before: Board, after: Board, { say, day }: CharterWords): string[] {
  const parts = (['deputies', 'decides'] as const).filter(
    (part) => before.charter[part] !== after.charter[part],
  )
  const said = parts.map((part) => say(`changes.${part}`))
  if (before.nextReview === after.nextReview) return said
  const to = after.nextReview
  return [...said, to ? say('changes.nextReview', { to: day(to) }) : say('changes.noReview')]
}

/** A card that moved says so already; this tells what a vote brought about. */
function handoverChanges({ before, after, words }: Compared): string[] {
  const [was, is] = [handoversOf(before.board), handoversOf(after.board)]
  const lanes = (telling: Telling) =>
    new Map(telling.board.responsibilities.map(({ id, lane }) => [id, lane]))
  const [lanesBefore, lanesAfter] = [lanes(before), lanes(after)]
  const stayed = (id: string) => lanesBefore.get(id) === lanesAfter.get(id)
  const fresh = is.filter(
    ({ responsibilityId: id, from }) =>
      stayed(id) && !was.some((each) => each.responsibilityId === id && each.from === from),
  )
  const off = was.filter(
    ({ responsibilityId: id }) => stayed(id) && !is.some((each) => each.responsibilityId === id),
  )
  return [
    ...fresh.map(({ responsibilityId, from, to }) =>
      words.say('changes.handover', {
        card: after.cardTitle(responsibilityId),
        from: words.choice(from, after.board),
        to: words.choice(to, after.board),
      }),
    ),
    ...off.map(({ responsibilityId: id }) => words.say('changes.noHandover', { card: after.cardTitle(id) })),
  ]
}

/** The core rows of the catalogue that got a card, or lost theirs, on the same day. */
function rowChanges({ before, after, words }: Compared): string[] {
  const [was, is] = [missingRows(before), missingRows(after)]
  const cards = new Set(
    [...before.board.responsibilities, ...after.board.responsibilities].map(({ id }) => id),
  )
  const told = (id: string) => !cards.has(id)
  return [
    ...was
      .filter((id) => !is.includes(id) && told(id))
      .map((id) => words.say('changes.covered', { row: words.rowTitle(id) })),
    ...is
      .filter((id) => !was.includes(id) && told(id))
      .map((id) => words.say('changes.uncovered', { row: words.rowTitle(id) })),
  ]
}
