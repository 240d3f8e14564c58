import type { Change } from '#lib/board/change.ts'
import type { Entry } from '#lib/board/entry.ts'

/** An entry of a new board's log before it is numbered. */
export type Opening = Pick<Entry, 'at' | 'by'> & { changes: Change[] }
