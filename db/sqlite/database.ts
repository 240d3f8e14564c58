import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { attempt } from './attempt.ts'
import { drizzle } from './drizzle.ts'

/** An open database file, through Drizzle; `$client` is the connection itself. */
export type Database = BetterSQLite3Database & { $client: Sqlite.Database }

/** better-sqlite3 waits on the event loop, so not for long. Milliseconds. */
const BUSY_TIMEOUT = 250

/** Two processes that make the same file at once get in each other's way for a moment. Milliseconds. */
const START_PAUSES = Array.from({ length: 40 }, () => 50)

/**
 * Opens the file, or makes it and its folder, for this user only. What commits here is on disk, and what is deleted is
 * overwritten. Rejects when the file cannot be opened, or when SQLite does not keep that promise.
 */
export async function openDatabase(file: string): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true })
  closeSync(openSync(file, 'a', 0o600))
  const client = new Sqlite(file, { timeout: BUSY_TIMEOUT })
  try {
    await attempt(() => setUp(client), START_PAUSES)
  } catch (error) {
    client.close()
    throw error
  }
  return drizzle(client)
}

function setUp(client: Sqlite.Database): void {
  demand(client, 'journal_mode', 'WAL', 'wal')
  demand(client, 'synchronous', 'FULL', 2)
  demand(client, 'secure_delete', 'ON', 1)
}

function demand(client: Sqlite.Database, pragma: string, value: string, expected: string | number): void {
  client.pragma(`${pragma} = ${value}`)
  const actual = client.pragma(pragma, { simple: true })
  if (actual !== expected) throw new Error(`SQLite did not accept ${pragma} = ${value}: it is ${actual}.`)
}
