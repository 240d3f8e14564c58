import { type Board, type Day, holds, type Id } from '#lib/board/board.ts'
import { personMeant } from './person-meant.ts'

/**
 * Whether somebody who fills a role on a day is among those present, by the names they gave. False for a
 * role that nobody fills.
 */
export function isRolePresent(
  { roles, people }: Pick<Board, 'roles' | 'people'>,
  roleId: Id,
  presentNames: readonly string[],
  day: Day,
): boolean {
  const fillings = roles.find((role) => role.id === roleId)?.people.filter((each) => holds(each, day)) ?? []
  const present = new Set(presentNames.flatMap((name) => personMeant(people, name)?.id ?? []))
  return fillings.some(({ personId }) => present.has(personId))
}
