import { createRequire } from 'node:module'

// Node takes 0.7 s and 140 MB more to load Drizzle's many modules as ES modules than as CommonJS.
const load = createRequire(import.meta.url)

/** What the store uses of Drizzle's conditions and functions. */
export const { and, asc, desc, eq, gt, gte, inArray, lt, lte, max, sql } = load(
  'drizzle-orm',
) as typeof import('drizzle-orm')

/** Drizzle over better-sqlite3. */
export const { drizzle } = load('drizzle-orm/better-sqlite3') as typeof import('drizzle-orm/better-sqlite3')

/** Reads the migrations that are checked in. */
export const { readMigrationFiles } = load('drizzle-orm/migrator') as typeof import('drizzle-orm/migrator')

/** What tables are described with. */
export const { index, integer, primaryKey, sqliteTable, text, unique } = load(
  'drizzle-orm/sqlite-core',
) as typeof import('drizzle-orm/sqlite-core')
