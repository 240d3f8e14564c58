import { defineConfig } from 'drizzle-kit'

/** A changed schema becomes a migration by `drizzle-kit generate --config db/sqlite/drizzle.config.ts --name WORDS`. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/sqlite/schema.ts',
  out: './db/sqlite/migrations',
})
