import type { Person } from '#lib/board/board.ts'

/**
 * The one person whom a name given by hand means: case and accents do not count, and a first name is enough where only one can
 * be meant. Undefined for nobody, or for more than one.
 */
export function personMeant(people: readonly Person[], name: string): Person | undefined {
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
