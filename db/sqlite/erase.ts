import { eq } from 'drizzle-orm'
import { attempt } from './attempt.ts'
import type { Database } from './database.ts'
import { checkpoints, entries, grants, links } from './schema.ts'

/** Another process that reads at this moment keeps the write-ahead log from being emptied. Milliseconds. */
const PAUSES = [50, 200, 500]

/** Deletes all of a board, and what the files still remember of it. */
export async function eraseBoard(database: Database, boardId: string): Promise<void> {
  await attempt(() =>
    database.transaction(
      () => {
        for (const table of [entries, checkpoints, links, grants])
          database.delete(table).where(eq(table.boardId, boardId)).run()
      },
      { behavior: 'immediate' },
    ),
  )
  await truncateLog(database)
}

/** Moves the write-ahead log into the database file and empties it: deleted rows are overwritten in the one, but not in the other. */
export async function truncateLog(database: Database): Promise<void> {
  await attempt(() => {
    const [result] = database.$client.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
    if (result?.busy !== 0) throw Object.assign(new Error('the log is being read'), { code: 'SQLITE_BUSY' })
  }, PAUSES)
}
