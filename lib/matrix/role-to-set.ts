import type { Id, Responsibility } from '#lib/board/board.ts'
import type { MatrixColumn } from './columns.ts'
import { lettersOf } from './letters.ts'

/** Whose letter is meant when somebody types into a cell: of a person with several roles the one that has a letter on the card, else the first. */
export function roleToSet(card: Responsibility, { roles }: MatrixColumn): Id | undefined {
  const involved = roles.find((role) => lettersOf(card, role.id).length > 0)
  return (involved ?? roles[0])?.id
}
