import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'

/** Looks at the files of a running server from outside. */
export interface DatabaseState {
  /** The SHA-256 of all rows that calls write; the same text as long as nothing of them changed. */
  digest(): string
  close(): void
}

/** Written behind the answers, and when somebody merely looks. */
const BESIDE = { tables: ['checkpoints', '__drizzle_migrations'], columns: ['opened_at', 'renewed_at'] }

/** `file`: the one of the boards; that of the votes lies beside it. */
export function databaseState(file: string): DatabaseState {
  const both = [stateOf(file), stateOf(`${file}-votes`)]
  return {
    digest: () => both.map((each) => each.digest()).join(' '),
    close() {
      for (const each of both) each.close()
    },
  }
}

function stateOf(file: string): DatabaseState {
  const database = new Database(file, { readonly: true })
  const readings = tablesOf(database).map((table) => database.prepare(reading(database, table)).raw())
  let [version, known] = [-1, '']
  return {
    digest() {
      const now = database.pragma('data_version', { simple: true }) as number
      if (now === version) return known
      const hash = createHash('sha256')
      for (const rows of readings) for (const row of rows.iterate()) hash.update(JSON.stringify(row))
      version = now
      known = hash.digest('hex')
      return known
    },
    close: () => database.close(),
  }
}

function tablesOf(database: Database.Database): string[] {
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
  return (tables as string[]).filter((name) => !name.startsWith('sqlite_') && !BESIDE.tables.includes(name))
}

function reading(database: Database.Database, table: string): string {
  const columns = (database.pragma(`table_info(${table})`) as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => !BESIDE.columns.includes(name))
  return `SELECT ${columns.join(', ')} FROM ${table} ORDER BY rowid`
}
