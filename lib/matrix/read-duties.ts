import { readLetters } from './cell-letters.ts'
import type { FoundLetter } from './letter-words.ts'
import type { ReadCard } from './matrix-reading.ts'
import { isTooLong, nameOf, type RoleNames } from './role-names.ts'
import { splitNames } from './split-names.ts'

/** What people write where they do not know a name yet. */
const UNKNOWN = /^(?:\?+|tb[acdn]|n\.?n\.?|nobody|niemand|ingen|personne)$/iu

/** Takes up the letters that a cell has for one role. False when it says something else. */
export function dutyInCell(card: ReadCard, cell: string, role: () => number): boolean {
  const reading = readLetters(cell)
  if (reading.is !== 'letters') return reading.is === 'none'
  add(card, role(), reading.letters)
  const duty = card.duties.at(-1)
  if (duty && reading.remark !== undefined) duty.remark = reading.remark
  return true
}

/** Takes up the names in a cell as roles that have this letter. False when one of them is no name, or longer than a name may be. */
export function dutiesByName(card: ReadCard, cell: string, letter: FoundLetter, roles: RoleNames): boolean {
  const names = splitNames(cell)
  const known = names.filter((name) => !UNKNOWN.test(name) && nameOf(name) !== '')
  for (const name of known) add(card, roles.place(name), [letter])
  return known.length === names.length && !names.some(isTooLong)
}

function add({ duties }: ReadCard, role: number, letters: readonly FoundLetter[]): void {
  const known = duties.find((duty) => duty.role === role)
  if (known) known.letters = [...new Set([...known.letters, ...letters])]
  else duties.push({ role, letters: [...letters] })
}
