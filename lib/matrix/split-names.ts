import { readLetters } from './cell-letters.ts'

/** The names in a cell, between commas, semicolons, pluses and line ends outside of brackets; a slash or an ampersand is part of a name. */
export function splitNames(cell: string): string[] {
  const characters = [...cell]
  const names = ['']
  let depth = 0
  for (const [at, character] of characters.entries()) {
    if ('([{'.includes(character)) depth++
    if (')]}'.includes(character)) depth = Math.max(0, depth - 1)
    const isEnd = character === '\n' || (depth === 0 && isBetween(characters, at))
    if (isEnd) names.push('')
    else names[names.length - 1] += character
  }
  return names.map((name) => name.trim()).filter((name) => readLetters(name).is !== 'none')
}

/** `C++` is one name. */
function isBetween(characters: readonly string[], at: number): boolean {
  const character = characters[at] ?? ''
  if (character !== '+') return ',;'.includes(character)
  return characters[at - 1] !== '+' && characters[at + 1] !== '+' && at > 0 && at < characters.length - 1
}
