import type { Founding, Store } from '../store.ts'
import { makeWatchers } from '../watchers.ts'
import { attempt } from './attempt.ts'
import { sqliteCheckpoints } from './checkpoints.ts'
import { cleanUp } from './clean-up.ts'
import { type Database, openDatabase } from './database.ts'
import { eraseBoard } from './erase.ts'
import { type Grants, sqliteGrants } from './grants.ts'
import { sqliteLinks } from './links.ts'
import { type Log, sqliteLog } from './log.ts'
import { migrate } from './migrate.ts'
import { links } from './schema.ts'
import { sqliteSessions } from './sessions.ts'
import { sqliteVotes } from './votes.ts'
import { openVotesDatabase, votesFileOf } from './votes-database.ts'

/**
 * The store in a SQLite file, made or brought up to date first, with its votes in another file beside it. One process at
 * a time watches it. Rejects with a sentence.
 */
export async function openSqliteStore(file: string): Promise<Store> {
  const database = await openDatabase(file)
  let votes: Database | undefined
  try {
    await migrate(database)
    await cleanUp(database)
    votes = await openVotesDatabase(votesFileOf(file))
    const { tidy, store } = sqliteStore(database, votes)
    await tidy()
    return store
  } catch (error) {
    votes?.$client.close()
    database.$client.close()
    throw error
  }
}

/** The store on two open databases whose tables are up to date, and what ends the erasing that an earlier process left undone. */
export function sqliteStore(
  database: Database,
  votesDatabase: Database,
): { store: Store; tidy(): Promise<void> } {
  const watchers = makeWatchers()
  const wakeAll = (boardIds: Iterable<string>) => {
    for (const boardId of boardIds) watchers.wake(boardId)
  }
  const { head, insert, ...log } = sqliteLog(database, wakeAll)
  const { insert: give, ...grants } = sqliteGrants(database, head)
  const { erase: eraseVotes, tidy, ...votes } = sqliteVotes(votesDatabase, head)
  const store: Store = {
    ...log,
    ...votes,
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
        await eraseVotes(boardId)
      } finally {
        watchers.wake(boardId)
      }
    },
    ping: () => attempt(() => writeSomething(database)),
    close: async () => {
      database.$client.close()
      votesDatabase.$client.close()
    },
  }
  return { store, tidy }
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
