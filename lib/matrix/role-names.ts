import { oneLine } from '#lib/board/text.ts'
import { sameness } from '#lib/catalogue/pasted-list.ts'

/** More characters than a name may have are cut. */
export const LONGEST_NAME = 200

/** The roles that a file names, in the order of the file. */
export interface RoleNames {
  /** The place of a role; one heading that stands in a table twice means two roles: `occurrence` counts from 0. */
  place(name: string, occurrence?: number): number
  /** None twice: the second of two that have the same name says so. */
  names(): string[]
}

/** No role yet. */
export function makeRoleNames(): RoleNames {
  const places = new Map<string, number>()
  const names: string[] = []
  return {
    place(name, occurrence = 0) {
      const key = `${occurrence} ${sameness(name)}`
      const known = places.get(key)
      if (known !== undefined) return known
      places.set(key, names.length)
      names.push(occurrence === 0 ? nameOf(name) : `${nameOf(name)} (${occurrence + 1})`)
      return names.length - 1
    },
    names: () => [...names],
  }
}

/** A name as a board takes it; never through the middle of a character. */
export function nameOf(text: string): string {
  return oneLine(text)
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}
