import type { Domain } from '#lib/board/board.ts'
import type { ReadColumn } from './column-use.ts'
import type { Unread } from './grid.ts'
import type { FoundLetter } from './letter-words.ts'

/** What a row says about one role. `role`: its place in `roles`. `remark`: all that the cell says, when that is more than letters. */
export interface ReadDuty {
  role: number
  letters: FoundLetter[]
  remark?: string
}

/**
 * One row that became a responsibility. `title`: 1 to 200 characters; of a longer one the rest stands in `details`. `notes`: the
 * cells of columns that are not about roles. `lane`, `domain`, `covers`, `decision` and `exclusion` are said by our own files only.
 */
export interface ReadCard {
  row: number
  sheet?: string
  title: string
  isCut?: true
  section?: string
  details?: string
  duties: ReadDuty[]
  notes: { heading: string; text: string }[]
  domain?: Domain
  lane?: string
  decision?: { note: string; provisional?: true }
  exclusion?: string
  covers?: string[]
}

/** A role that a file names. `name`: 1 to 200 characters, unlike that of any other; `called`: as the file has it. */
export interface ReadRole {
  name: string
  called: string
}

/** What was understood of a file, and what was not. Every cell that says something is in one of them. */
export interface MatrixReading {
  cards: ReadCard[]
  /** In the order of the file. */
  roles: ReadRole[]
  columns: ReadColumn[]
  unread: Unread[]
}

/** Why a file is no matrix that can be read. */
export const MATRIX_REFUSALS = [
  'empty',
  'binary',
  'no-table',
  'no-letters',
  'html',
  'no-title',
  'no-roles',
  'too-many-rows',
  'old-workbook',
  'broken-workbook',
  'large-workbook',
] as const

/** The answer to what is no matrix. */
export interface MatrixRefusal {
  refusal: (typeof MATRIX_REFUSALS)[number]
}
