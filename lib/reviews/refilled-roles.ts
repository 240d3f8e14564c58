import { type Board, type Day, holds, type Id } from '#lib/board/board.ts'
import type { Dated } from './gap-changes.ts'

/** A role whose people are others now; the ids of those who took it and those who left it. */
export interface RefilledRole {
  roleId: Id
  came: Id[]
  left: Id[]
}

/** The roles that others hold on the later day than on the earlier one, also where only the term of somebody has begun or ended. */
export function refilledRoles(from: Dated, to: Dated): RefilledRole[] {
  const ids = new Set([...to.board.roles, ...from.board.roles].map(({ id }) => id))
  return [...ids].flatMap((roleId) => {
    const [before, after] = [holders(from.board, roleId, from.day), holders(to.board, roleId, to.day)]
    const came = after.filter((id) => !before.includes(id))
    const left = before.filter((id) => !after.includes(id))
    return came.length + left.length > 0 ? [{ roleId, came, left }] : []
  })
}

function holders({ roles }: Board, roleId: Id, day: Day): Id[] {
  const people = roles.find((role) => role.id === roleId)?.people ?? []
  return people.filter((filling) => holds(filling, day)).map(({ personId }) => personId)
}
