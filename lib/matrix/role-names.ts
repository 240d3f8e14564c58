import { oneLine } from '#lib/board/text.ts'
import { sameness } from '#lib/catalogue/pasted-list.ts'
import type { ReadRole } from './matrix-reading.ts'

/** More characters than a name may have are cut. */
export const LONGEST_NAME = 200

/** The roles that a file names, in the order of the file. */
export interface RoleNames {
  /** The place of a role; one heading that stands in a table twice means two roles: `occurrence` counts from 0. */
  place(name: string, occurrence?: number): number
  all(): ReadRole[]
}

/** No role yet. */
export function makeRoleNames(): RoleNames {
  const places = new Map<string, number>()
  const roles: ReadRole[] = []
  const taken = new Set<string>()
  return {
    place(name, occurrence = 0) {
      const key = `${occurrence} ${sameness(name)}`
      const known = places.get(key)
      if (known !== undefined) return known
      const called = nameOf(name)
      const unique = toldApart(called, taken)
      taken.add(sameness(unique))
      places.set(key, roles.length)
      roles.push({ name: unique, called })
      return roles.length - 1
    },
    all: () => roles,
  }
}

function toldApart(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const unique = count === 1 ? name : `${name} (${count})`
    if (!taken.has(sameness(unique))) return unique
  }
}

/** Whether a board cannot take all of a name. */
export function isTooLong(text: string): boolean {
  return oneLine(text).replace(/\s+/g, ' ').length > LONGEST_NAME
}

/** A name as a board takes it; never through the middle of a character. */
export function nameOf(text: string): string {
  return oneLine(text)
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}
