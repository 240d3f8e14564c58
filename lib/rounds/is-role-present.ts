import { type Board, type Day, holds, type Id, type Person } from '#lib/board/board.ts'

/**
 * Whether somebody who fills a role on a day is among those present, by the names they gave. Case and accents do not count; a
 * first name is enough where only one person of the board can be meant. False for a role that nobody fills.
 */
export function isRolePresent(
  { roles, people }: Pick<Board, 'roles' | 'people'>,
  roleId: Id,
  presentNames: readonly string[],
  day: Day,
): boolean {
  const fillings = roles.find((role) => role.id === roleId)?.people.filter((each) => holds(each, day)) ?? []
  const present = new Set(presentNames.flatMap((name) => meant(people, name)?.id ?? []))
  return fillings.some(({ personId }) => present.has(personId))
}

function meant(people: readonly Person[], name: string): Person | undefined {
  const words = wordsIn(name)
  const exact = people.filter((person) => isSame(wordsIn(person.name), words))
  const possible = exact.length > 0 ? exact : people.filter((person) => isCalled(wordsIn(person.name), words))
  return possible.length === 1 ? possible[0] : undefined
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.join(' ') === other.join(' ')
}

/** Two full names that differ are two people. */
function isCalled(one: readonly string[], other: readonly string[]): boolean {
  return one[0] === other[0] && Math.min(one.length, other.length) === 1
}

function wordsIn(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter(Boolean)
}
