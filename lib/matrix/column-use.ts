import type { FoundLetter } from './letter-words.ts'

/**
 * What the cells of a column are. `role`: letters of the role in the heading. A letter: the names of roles that have it. `section`:
 * what the rows from there on belong to. `note`: goes into the details of its row. `skip`: is left out, as the preview says.
 * The others are those of our own files: domain, lane, why, who has it instead, what it covers, and details.
 */
export const COLUMN_USES = [
  'title',
  'role',
  'A',
  'R',
  'C',
  'I',
  'S',
  'D',
  'section',
  'note',
  'skip',
  'domain',
  'lane',
  'decision',
  'exclusion',
  'covers',
  'details',
] as const

export type ColumnUse = (typeof COLUMN_USES)[number]

/** One column of the tables of a file: those with the same heading are one. */
export interface ReadColumn {
  heading: string
  as: ColumnUse
}

/** Whether the cells of such a column name the roles that have this letter. */
export function isLetterUse(use: ColumnUse): use is FoundLetter {
  return use.length === 1
}
