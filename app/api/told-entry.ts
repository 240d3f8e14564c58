import type { Entry } from '#lib/board/entry.ts'

/** An entry as it is told: what the store knows of it besides is left out. */
export function toldEntry({ seq, at, by, changeId, changes }: Entry): Entry {
  return { seq, at, by, changeId, changes }
}
