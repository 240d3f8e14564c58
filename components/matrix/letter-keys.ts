import type { Letter } from '#lib/matrix/letters.ts'

/** The letters in the order of the menu. */
export const LETTERS: readonly Letter[] = ['A', 'R', 'C', 'I']

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The letter that a key sets; null for the keys that clear; undefined for all others. */
export function letterOfKey({ key, ctrlKey, metaKey, altKey }: Pressed): Letter | null | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  if (key === '0' || key === 'Delete' || key === 'Backspace') return null
  return LETTERS.find((letter) => letter === key.toUpperCase())
}
