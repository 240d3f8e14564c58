import type { Board, Id } from '#lib/board/board.ts'
import type { Round } from '#lib/board/round.ts'
import { type RankedCard, ranked } from '#lib/rounds/ranked.ts'
import { isSettled, parkedBy } from '#lib/rounds/settled.ts'

/** Where a card stands after the reveal: still to be talked about, left open until somebody brings a proposal, or settled. */
export type Standing = 'unsettled' | 'parked' | 'settled'

/** A card of the reveal and where it stands. */
export interface RevealedCard extends RankedCard {
  standing: Standing
}

/**
 * The cards of a round by how their votes fell. `contested`: placed in more than one way, most contested first. `alike`: in one
 * lane by everyone. `littleKnown`: alike too, but more people do not know them than placed them. `nobody`: everyone says that
 * nobody has it. `unvoted`: not placed by anyone.
 */
export interface RevealGroups {
  contested: RevealedCard[]
  littleKnown: RevealedCard[]
  nobody: RevealedCard[]
  unvoted: RevealedCard[]
  alike: RevealedCard[]
}

/** The groups of a revealed round; the names of `RevealGroups` in the order in which screens show them. */
export const GROUPS = ['contested', 'littleKnown', 'nobody', 'unvoted', 'alike'] as const

/** Each card of a revealed round that is still on the board, in its group. */
export function revealGroups(board: Board, round: Round): RevealGroups {
  const groups: RevealGroups = { contested: [], littleKnown: [], nobody: [], unvoted: [], alike: [] }
  for (const each of ranked(board, round))
    groups[groupOf(each)].push({ ...each, standing: standing(board, each) })
  return groups
}

/** The cards of all groups, in the order in which Next walks through them. */
export function inOrder(groups: RevealGroups): RevealedCard[] {
  return GROUPS.flatMap((group) => groups[group])
}

/**
 * On how many cards people differ, of those that anyone placed; or that nobody placed any, or only one person did. Cards
 * without votes are no cards on which people agree.
 */
export function contestOf(
  cards: readonly RevealedCard[],
): { contested: number; cards: number } | 'noVotesAtAll' | 'oneVoter' {
  const voted = cards.filter(({ split }) => split.cast > 0)
  if (voted.length === 0) return 'noVotesAtAll'
  if (voted.every(({ split }) => split.cast === 1)) return 'oneVoter'
  return { contested: voted.filter(({ split }) => !split.isUnanimous).length, cards: voted.length }
}

/** The card to go on with after `id`: the next one that is unsettled, else the first; undefined when none is. */
export function nextUnsettled(cards: readonly RevealedCard[], id: Id | undefined): Id | undefined {
  const at = cards.findIndex(({ card }) => card.id === id)
  const open = [...cards.slice(at + 1), ...cards.slice(0, Math.max(0, at))]
  return open.find(({ standing }) => standing === 'unsettled')?.card.id
}

function groupOf({ split }: RankedCard): keyof RevealGroups {
  if (split.cast === 0) return 'unvoted'
  if (!split.isUnanimous) return 'contested'
  if (split.leading === 'nobody') return 'nobody'
  return split.unknown > split.cast ? 'littleKnown' : 'alike'
}

function standing(board: Board, { card, round }: RankedCard): Standing {
  if (isSettled(card, round)) return 'settled'
  return parkedBy(board, card, round) ? 'parked' : 'unsettled'
}
