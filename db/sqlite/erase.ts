import { attempt } from './attempt.ts'
import type { Database } from './database.ts'
import { eq } from './drizzle.ts'
import { eraseFromBackups } from './erase-backups.ts'
import { checkpoints, entries, grants, links } from './schema.ts'

/** Another process that reads at this moment keeps the write-ahead log from being emptied. Milliseconds. */
const PAUSES = [50, 200, 500]

/** SQLite's `user_version` while deleted rows may still lie in the files. */
const TRACES = 1
const CLEAN = 0

/** Deletes all of a board, and what the files still remember of it, backups included. */
export async function eraseBoard(database: Database, boardId: string): Promise<void> {
  await attempt(() =>
    database.transaction(
      () => {
        for (const table of [entries, checkpoints, links, grants])
          database.delete(table).where(eq(table.boardId, boardId)).run()
        database.$client.pragma(`user_version = ${TRACES}`)
      },
      { behavior: 'immediate' },
    ),
  )
  await attempt(() => eraseFromBackups(database.$client.name, boardId), PAUSES)
  await cleanUp(database)
}

/**
 * Rewrites the file where rows were deleted since it was last done, and empties the write-ahead log. `secure_delete`
 * overwrites only the row itself, not the copies that SQLite leaves where it moved rows from. About 15 ms for each MB.
 */
export async function cleanUp(database: Database): Promise<void> {
  const client = database.$client
  if (client.pragma('user_version', { simple: true }) === TRACES) {
    await attempt(() => void client.exec('VACUUM'), PAUSES)
    await attempt(() => truncateLog(database), PAUSES)
    await attempt(() => void client.pragma(`user_version = ${CLEAN}`))
  }
}

function truncateLog(database: Database): void {
  const [result] = database.$client.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  if (result?.busy !== 0) throw Object.assign(new Error('the log is being read'), { code: 'SQLITE_BUSY' })
}
