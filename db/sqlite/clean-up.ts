import { attempt } from './attempt.ts'
import type { Database } from './database.ts'

/** Another process that reads at this moment keeps the write-ahead log from being emptied. Milliseconds. */
export const READER_PAUSES = [50, 200, 500]

/** SQLite's `user_version` while deleted rows may still lie in the files. */
const TRACES = 1
const CLEAN = 0

/** Deletes rows in one transaction, and notes in the file that it has to be cleaned up. */
export function deleteRows(database: Database, run: () => void): Promise<void> {
  return attempt(() =>
    database.transaction(
      () => {
        run()
        database.$client.pragma(`user_version = ${TRACES}`)
      },
      { behavior: 'immediate' },
    ),
  )
}

/**
 * Rewrites the file where rows were deleted since it was last done, and empties the write-ahead log. `secure_delete`
 * overwrites only the row itself, not the copies that SQLite leaves where it moved rows from. About 15 ms for each MB.
 */
export function cleanUp(database: Database): Promise<void> {
  return attempt(() => {
    const client = database.$client
    if (client.pragma('user_version', { simple: true }) !== TRACES) return
    client.exec('VACUUM')
    truncateLog(database)
    // In the same breath: what somebody else deletes a moment later must not count as cleaned up.
    client.pragma(`user_version = ${CLEAN}`)
  }, READER_PAUSES)
}

function truncateLog(database: Database): void {
  const [result] = database.$client.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  if (result?.busy !== 0) throw Object.assign(new Error('the log is being read'), { code: 'SQLITE_BUSY' })
}
