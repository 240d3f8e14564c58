import type { ColumnUse } from './column-use.ts'
import { asWord } from './letter-words.ts'
import type { MatrixWords } from './matrix-words.ts'

/** The columns of our own files before those of the roles, and behind them. */
export const OWN_BEFORE = ['responsibility', 'domain', 'lane'] as const
export const OWN_BEHIND = ['decision', 'exclusion', 'covers', 'details'] as const

/** What the columns of a file of ours are, by their places, so that a role may be called as it likes; undefined for another file. */
export function ownUses(
  headings: readonly string[],
  { headings: words }: MatrixWords,
): ColumnUse[] | undefined {
  const roles = headings.length - OWN_BEFORE.length - OWN_BEHIND.length
  if (roles < 0) return undefined
  const uses: ColumnUse[] = [
    ...['title' as const, 'domain' as const, 'lane' as const],
    ...Array.from({ length: roles }, (): ColumnUse => 'role'),
    ...OWN_BEHIND,
  ]
  const expected = [...OWN_BEFORE, ...Array.from({ length: roles }, () => undefined), ...OWN_BEHIND]
  const isOurs = expected.every(
    (key, index) => key === undefined || asWord(headings[index] ?? '') === asWord(words[key]),
  )
  return isOurs ? uses : undefined
}
