import type { Founding, Store } from '../store.ts'
import { makeWatchers } from '../watchers.ts'
import { attempt } from './attempt.ts'
import { sqliteCheckpoints } from './checkpoints.ts'
import { type Database, openDatabase } from './database.ts'
import { cleanUp, eraseBoard } from './erase.ts'
import { type Grants, sqliteGrants } from './grants.ts'
import { sqliteLinks } from './links.ts'
import { type Log, sqliteLog } from './log.ts'
import { migrate } from './migrate.ts'
import { links } from './schema.ts'
import { sqliteSessions } from './sessions.ts'

/** The store in a SQLite file, made or brought up to date first. One process at a time watches it. Rejects with a sentence. */
export async function openSqliteStore(file: string): Promise<Store> {
  const database = await openDatabase(file)
  try {
    await migrate(database)
    await cleanUp(database)
  } catch (error) {
    database.$client.close()
    throw error
  }
  return sqliteStore(database)
}

/** The store on an open database whose tables are up to date. */
export function sqliteStore(database: Database): Store {
  const watchers = makeWatchers()
  const wakeAll = (boardIds: Iterable<string>) => {
    for (const boardId of boardIds) watchers.wake(boardId)
  }
  const { head, insert, ...log } = sqliteLog(database, wakeAll)
  const { insert: give, ...grants } = sqliteGrants(database, head)
  return {
    ...log,
    ...sqliteCheckpoints(database),
    ...sqliteSessions(database),
    ...sqliteLinks(database, head),
    ...grants,
    watch: watchers.watch,
    async found(founding) {
      const outcome = await attempt(() => found(database, { head, insert, give }, founding))
      if (outcome === 'stored') watchers.wake(founding.boardId)
      return outcome
    },
    async erase(boardId) {
      try {
        await eraseBoard(database, boardId)
      } finally {
        watchers.wake(boardId)
      }
    },
    ping: () => attempt(() => writeSomething(database)),
    close: async () => {
      database.$client.close()
    },
  }
}

interface Writers extends Pick<Log, 'head' | 'insert'> {
  give: Grants['insert']
}

function found(database: Database, writers: Writers, founding: Founding): 'stored' | 'taken' {
  return database.transaction(
    () => {
      if (writers.head(founding.boardId) > 0) return 'taken'
      for (const entry of founding.entries) writers.insert(entry)
      for (const link of founding.links) database.insert(links).values(link).run()
      writers.give(founding.grant)
      return 'stored'
    },
    { behavior: 'immediate' },
  )
}

/** A full or read-only disk shows itself only to a write: this one sets a number to what it is. */
function writeSomething(database: Database): void {
  const client = database.$client
  const write = () => client.pragma(`user_version = ${client.pragma('user_version', { simple: true })}`)
  client.transaction(write).immediate()
}
