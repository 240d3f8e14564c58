import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { MigrationMeta } from 'drizzle-orm/migrator'
import { attempt } from './attempt.ts'
import { backUp } from './backup.ts'
import type { Database } from './database.ts'
import { readMigrationFiles } from './drizzle.ts'

/** Another process may be migrating the same file at this moment; a big one takes a while. Milliseconds. */
const LOCK_PAUSES = Array.from({ length: 200 }, () => 100)

/** Drizzle's own book of what was applied, so that its tools read it too. */
const BOOK = '__drizzle_migrations'

/**
 * Brings the file's tables up to date, under SQLite's write lock, after a backup of what is in it. Drizzle's own
 * `migrate` takes no lock and skips older migrations silently. Rejects with a sentence, and nothing changed, when the
 * database is newer than this program or was made by something else.
 */
export async function migrate(database: Database, known = knownMigrations()): Promise<void> {
  const client = database.$client
  await attempt(() => client.exec('BEGIN EXCLUSIVE'), LOCK_PAUSES)
  try {
    const applied = appliedTo(database)
    compare(applied, known, client.name)
    const waiting = known.slice(applied.length)
    if (waiting.length > 0 && applied.length > 0) backUp(client.name, new Date().toISOString())
    for (const migration of waiting) run(database, migration)
    client.exec('COMMIT')
  } catch (error) {
    if (client.inTransaction) client.exec('ROLLBACK')
    throw error
  }
}

/** The migrations that come with this program, oldest first. */
export function knownMigrations(): MigrationMeta[] {
  // Where Next has bundled this file, it does not lie beside the migrations; then the project is the working directory.
  const beside = join(import.meta.dirname ?? '', 'migrations')
  const migrationsFolder = existsSync(beside) ? beside : join(process.cwd(), 'db/sqlite/migrations')
  return readMigrationFiles({ migrationsFolder })
}

function appliedTo(database: Database): string[] {
  const client = database.$client
  const tables = client.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all()
  if (tables.length > 0 && !tables.includes(BOOK))
    throw new Error(`The file ${client.name} is a database, but not one of Remit's. Choose another file.`)
  client.exec(
    `CREATE TABLE IF NOT EXISTS ${BOOK} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)`,
  )
  const rows = client.prepare(`SELECT hash FROM ${BOOK} ORDER BY created_at, rowid`).pluck().all()
  return rows.map(String)
}

function compare(applied: readonly string[], known: readonly MigrationMeta[], file: string): void {
  const differs = applied.slice(0, known.length).some((hash, index) => hash !== known[index]?.hash)
  if (differs)
    throw new Error(
      `The database ${file} was made by a different version of Remit. Start that one, or use a backup.`,
    )
  if (applied.length > known.length)
    throw new Error(
      `The database ${file} was made by a newer version of Remit. Start that one, or use a backup.`,
    )
}

function run(database: Database, migration: MigrationMeta): void {
  for (const statement of migration.sql) database.$client.exec(statement)
  database.$client
    .prepare(`INSERT INTO ${BOOK} (hash, created_at) VALUES (?, ?)`)
    .run(migration.hash, migration.folderMillis)
}
