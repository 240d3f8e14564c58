import { attempt } from './attempt.ts'
import { cleanUp, deleteRows, READER_PAUSES } from './clean-up.ts'
import type { Database } from './database.ts'
import { eq } from './drizzle.ts'
import { eraseFromBackups } from './erase-backups.ts'
import { checkpoints, entries, grants, links } from './schema.ts'

/** Deletes all of a board, and what the files still remember of it, backups included. */
export async function eraseBoard(database: Database, boardId: string): Promise<void> {
  await deleteRows(database, () => {
    for (const table of [entries, checkpoints, links, grants])
      database.delete(table).where(eq(table.boardId, boardId)).run()
  })
  await attempt(() => eraseFromBackups(database.$client.name, boardId), READER_PAUSES)
  await cleanUp(database)
}
