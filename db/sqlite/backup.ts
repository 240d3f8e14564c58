import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'

/** How many backups stay. */
const KEPT = 3

/**
 * Copies the database as it is on disk to `FILE.backup-TIME`, for this user only, and deletes all but the newest
 * three. `time` is ISO 8601 UTC. Returns the new file's path. Throws when there is no room.
 */
export function backUp(file: string, time: string): string {
  const target = `${file}.backup-${time.replaceAll(/[:.]/g, '-')}`
  const partial = `${target}.partial`
  rmSync(partial, { force: true })
  closeSync(openSync(partial, 'ax', 0o600))
  const client = new Sqlite(file, { readonly: true })
  try {
    client.prepare('VACUUM INTO ?').run(partial)
  } finally {
    client.close()
  }
  flush(partial)
  renameSync(partial, target)
  for (const old of backupsOf(file).slice(0, -KEPT)) rmSync(old, { force: true })
  return target
}

/** The backups of a database file, oldest first. */
export function backupsOf(file: string): string[] {
  const start = `${basename(file)}.backup-`
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(start) && !name.endsWith('.partial'))
    .sort()
    .map((name) => join(dirname(file), name))
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r+')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
