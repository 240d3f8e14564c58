import type { Vote } from '#lib/rounds/vote.ts'
import { type Database, openDatabase } from './database.ts'
import { integer, primaryKey, sqliteTable, text } from './drizzle.ts'

/** What everybody has said in each round. `named`: whether the reveal tells whose it is. */
export const votes = sqliteTable(
  'votes',
  {
    boardId: text('board_id').notNull(),
    roundId: text('round_id').notNull(),
    voterId: text('voter_id').notNull(),
    name: text('name').notNull(),
    named: integer('named', { mode: 'boolean' }).notNull(),
    vote: text('vote', { mode: 'json' }).$type<Vote>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.boardId, table.roundId, table.voterId] })],
)

/** The table above. No migrations: those make a backup first, and no copy of a vote may stay anywhere. */
const TABLE = `CREATE TABLE IF NOT EXISTS votes (
  board_id text NOT NULL,
  round_id text NOT NULL,
  voter_id text NOT NULL,
  name text NOT NULL,
  named integer NOT NULL,
  vote text NOT NULL,
  PRIMARY KEY (board_id, round_id, voter_id)
)`

/** Where the votes lie that belong to a database file. */
export function votesFileOf(file: string): string {
  return `${file}-votes`
}

/**
 * The file of the votes, made where there is none. It holds nothing else, so that cleaning it up after a reveal takes
 * milliseconds, and a backup of the boards never holds a vote. Rejects with a sentence.
 */
export async function openVotesDatabase(file: string): Promise<Database> {
  const database = await openDatabase(file).catch((error) => refuse(file, error))
  try {
    // What is cleaned up must not pass through a file of SQLite's own either.
    database.$client.pragma('temp_store = MEMORY')
    database.$client.exec(TABLE)
    database.select().from(votes).limit(1).all()
  } catch (error) {
    database.$client.close()
    refuse(file, error)
  }
  return database
}

function refuse(file: string, cause: unknown): never {
  const reason = cause instanceof Error ? cause.message : String(cause)
  throw new Error(`The votes of open rounds belong into the file ${file}, which cannot be used: ${reason}.`, {
    cause,
  })
}
