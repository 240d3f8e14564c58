import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'

/** The words that a change's names are put into, in the language of the screen. */
export interface ChangeWords {
  gone: { card: string; role: string; person: string }
  lanes: { unplaced: string; shared: string }
  /** The title of a row of the catalogue. */
  row(catalogueId: string): string
}

/** What a change is about, by name, on the board as it is now: what a sentence about it needs. */
export function changeNames(change: Change, board: Board, words: ChangeWords): Record<string, string> {
  const names: Record<string, string> = {}
  if ('title' in change && change.title !== undefined) names.title = change.title
  if ('name' in change && change.name !== undefined) names.name = change.name
  if (change.kind === 'review.hold') names.label = change.label
  if (change.kind === 'charter.issue') names.version = change.version
  if ('roleId' in change && change.roleId) names.role = roleName(board, change.roleId) ?? words.gone.role
  if ('personId' in change && change.personId)
    names.person = named(board.people, change.personId) ?? words.gone.person
  if ('responsibilityId' in change && change.responsibilityId)
    names.card = cardTitle(board, change.responsibilityId) ?? words.gone.card
  else if ('catalogueId' in change && change.catalogueId !== undefined)
    names.card = words.row(change.catalogueId)
  if (change.kind === 'responsibility.move') names.lane = laneName(board, change.lane, words)
  return names
}

function cardTitle({ responsibilities, removed }: Board, id: string): string | undefined {
  return [...responsibilities, ...removed].find((card) => card.id === id)?.title
}

function laneName(board: Board, lane: string, { gone, lanes }: ChangeWords): string {
  if (lane === 'unplaced' || lane === 'shared') return lanes[lane]
  return roleName(board, lane) ?? gone.role
}

function roleName(board: Board, id: string): string | undefined {
  return named(board.roles, id)
}

function named(things: readonly { id: string; name: string }[], id: string): string | undefined {
  return things.find((thing) => thing.id === id)?.name
}
