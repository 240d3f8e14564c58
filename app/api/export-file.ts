import type { Board, Day } from '#lib/board/board.ts'
import type { House } from './house.ts'
import type { FileTask } from './write-file.ts'

/**
 * What a file is made from: the board after entry `seq`, as of a UTC day (today, or that of the entry asked for).
 * `sections`: those of a charter, as asked for with `?sections=`; undefined for the usual ones.
 * `language`: as asked for with `?lang=`, a language tag in small letters; undefined for none.
 */
export interface Exported {
  house: House
  boardId: string
  board: Board
  seq: number
  day: Day
  language: string | undefined
  sections: string | undefined
  /** Ours, for addresses in the file. */
  origin: string
}

/**
 * One file that a board can be taken away as. `type`: its media type. `write`: what is in it, text as UTF-8; it loads what it
 * needs when it is called, so that a server without exports takes no more memory; a problem that it throws is answered.
 * `task` instead: what is to be written apart, because it takes a while.
 */
export type ExportFile = { type: string } & (
  | { write(exported: Exported): Promise<string | Uint8Array> }
  | { task(exported: Exported): FileTask | Promise<FileTask> }
)
