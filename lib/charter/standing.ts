import type { Board, Day } from '#lib/board/board.ts'
import type { CharterVersion } from '#lib/board/charter.ts'
import { changesBetween } from './changes-between.ts'
import type { CharterWords } from './charter-words.ts'

/** A version as it was issued, and the board at that entry. */
export interface Issued {
  version: CharterVersion
  board: Board
}

/**
 * How the board stands to its versions. `current`: the newest one; none for a draft. `outdated`: what the charter says
 * otherwise by now, as sentences; empty while the newest version holds. `base`: the version that the next page tells its
 * changes since: the newest, or while it holds the one before; `since`: those changes.
 */
export interface Standing {
  current?: CharterVersion
  outdated: string[]
  base?: CharterVersion
  since: string[]
}

/** The versions whose boards `standingOf` wants to see: the last two, oldest first. */
export function versionsWanted({ charter }: Pick<Board, 'charter'>): CharterVersion[] {
  return charter.versions.slice(-2)
}

/** Compares a board with its last versions. A version whose board is not at hand is not compared with. */
export function standingOf(board: Board, issued: readonly Issued[], day: Day, words: CharterWords): Standing {
  const current = board.charter.versions.at(-1)
  if (!current) return { outdated: [], since: [] }
  const at = (seq: number) => issued.find(({ version }) => version.seq === seq)
  const newest = at(current.seq)
  const outdated = newest ? changesBetween(newest.board, board, day, words) : []
  const before = board.charter.versions.at(-2)
  const base = outdated.length > 0 ? newest : before && at(before.seq)
  if (!base) return { current, outdated, since: [] }
  const since = base === newest ? outdated : changesBetween(base.board, board, day, words)
  return { current, outdated, base: base.version, since }
}
