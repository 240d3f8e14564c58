import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { expect, onTestFinished, test } from 'vitest'
import { sampleFounding } from '../sample-entry.ts'
import { backUp, backupsOf } from './backup.ts'
import { openDatabase } from './database.ts'
import { knownMigrations, migrate } from './migrate.ts'
import * as schema from './schema.ts'
import { openSqliteStore } from './store.ts'
import { temporaryFile } from './temporary-file.ts'

const known = knownMigrations()
const next = { sql: ['CREATE TABLE more (id text)'], folderMillis: Date.now(), hash: 'next', bps: true }

async function openTemporary(file = temporaryFile()) {
  const database = await openDatabase(file)
  onTestFinished(() => void database.$client.close())
  return database
}

test('a new file gets its tables, without a backup; a second start changes nothing', async () => {
  const database = await openTemporary()
  await migrate(database)
  await migrate(database)
  const count = database.$client.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()
  expect(count).toBe(known.length)
  expect(backupsOf(database.$client.name)).toEqual([])
})

test('the migrations make the tables that the schema describes', async () => {
  const database = await openTemporary()
  await migrate(database)
  for (const table of Object.values(schema)) {
    const { name, columns } = getTableConfig(table)
    const made = database.$client
      .prepare<[string], { name: string }>('SELECT * FROM pragma_table_info(?)')
      .all(name)
    expect(made.map((column) => column.name)).toEqual(columns.map((column) => column.name))
  }
})

test('before a migration the file is copied as it was, for this user only', async () => {
  const file = temporaryFile()
  const store = await openSqliteStore(file)
  await store.found(sampleFounding('a'))
  const database = await openTemporary(file)
  await migrate(database, [...known, next])
  await store.close()
  const [backup = '', ...others] = backupsOf(file)
  expect(others).toEqual([])
  expect(statSync(backup).mode & 0o777).toBe(0o600)
  const copy = new Sqlite(backup, { readonly: true })
  onTestFinished(() => void copy.close())
  expect(copy.prepare('SELECT board_id, seq FROM entries').all()).toEqual([{ board_id: 'a', seq: 1 }])
  expect(copy.prepare("SELECT name FROM sqlite_master WHERE name = 'more'").get()).toBeUndefined()
  expect(database.$client.prepare('SELECT count(*) FROM more').pluck().get()).toBe(0)
})

test('the newest three backups stay', async () => {
  const file = temporaryFile()
  await migrate(await openTemporary(file))
  for (const day of [1, 2, 3, 4, 5]) backUp(file, `2026-11-0${day}T10:00:00.000Z`)
  expect(backupsOf(file).map((each) => each.slice(-24))).toEqual(
    [3, 4, 5].map((day) => `2026-11-0${day}T10-00-00-000Z`),
  )
})

test('a migration that fails changes nothing', async () => {
  const database = await openTemporary()
  await migrate(database)
  const broken = { ...next, sql: ['CREATE TABLE half (id text)', 'CREATE TABLE half (id text)'] }
  await expect(migrate(database, [...known, broken])).rejects.toThrow()
  expect(database.$client.prepare("SELECT name FROM sqlite_master WHERE name = 'half'").get()).toBeUndefined()
  await migrate(database)
})

test('a database of a newer or a different version, or of something else, is refused in a sentence', async () => {
  const newer = await openTemporary()
  await migrate(newer, [...known, next])
  await expect(migrate(newer)).rejects.toThrow(/newer version of Remit/)
  await expect(migrate(newer, [...known, { ...next, hash: 'other' }])).rejects.toThrow(
    /different version of Remit/,
  )
  const foreign = await openTemporary()
  foreign.$client.exec('CREATE TABLE accounts (id text)')
  await expect(migrate(foreign)).rejects.toThrow(/not one of Remit/)
  const file = temporaryFile()
  await openTemporary(file)
  const text = `${file}.txt`
  writeFileSync(text, 'These are minutes of a meeting, and not a database at all. '.repeat(20))
  await expect(openDatabase(text)).rejects.toThrow(/not a database/)
})

test('it waits while another process is migrating', async () => {
  const one = await openTemporary()
  const late = await openTemporary(one.$client.name)
  one.$client.exec('BEGIN EXCLUSIVE')
  const waiting = migrate(late)
  await new Promise(setImmediate)
  one.$client.exec('COMMIT')
  await waiting
  expect(late.$client.prepare('SELECT count(*) FROM entries').pluck().get()).toBe(0)
})

test('two processes that start at once on a new file both succeed', async () => {
  const file = temporaryFile()
  const script = `
    const { openSqliteStore } = await import(${JSON.stringify(new URL('store.ts', import.meta.url).href)})
    const store = await openSqliteStore(${JSON.stringify(file)})
    await store.ping()
    await store.close()`
  const starts = [1, 2, 3].map(() =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' }),
  )
  const codes = await Promise.all(starts.map(async (start) => (await once(start, 'exit'))[0]))
  expect(codes).toEqual([0, 0, 0])
  expect(existsSync(file)).toBe(true)
})
