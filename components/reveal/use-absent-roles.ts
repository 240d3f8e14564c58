'use client'

import { useLive } from '#components/live/live-board-provider.tsx'
import { useToday } from '#components/live/use-today.ts'
import { type Board, isFilled, PRODUCT_MANAGER, PRODUCT_OWNER, type Role } from '#lib/board/board.ts'
import { isRolePresent } from '#lib/rounds/is-role-present.ts'

/** A role of which nobody is here; `isFilled`: somebody fills it all the same. */
export interface AbsentRole {
  role: Role
  isFilled: boolean
}

/** Of Product Owner and Product Manager those of whom nobody has the board open. None as long as it is not known who is here. */
export function useAbsentRoles(board: Board): AbsentRole[] {
  const people = useLive((state) => state.people)
  const day = useToday()
  if (people.length === 0) return []
  const names = people.map(({ name }) => name)
  return board.roles
    .filter(({ id }) => id === PRODUCT_OWNER || id === PRODUCT_MANAGER)
    .filter(({ id }) => !isRolePresent(board, id, names, day))
    .map((role) => ({ role, isFilled: isFilled(role, day) }))
}
