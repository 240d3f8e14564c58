import { setTimeout as sleep } from 'node:timers/promises'
import { StoreUnavailable } from '../store.ts'

/** How long to wait between tries on a busy database, in milliseconds. SQLite itself waits up to 250 ms at each try. */
const PAUSES = [20, 60, 180]

/**
 * What `run` returns. A busy database is tried again a few times, so that the event loop is free in between.
 * Rejects with `StoreUnavailable` where a later try may succeed, and with the error itself where not.
 */
export async function attempt<Result>(run: () => Result, pauses = PAUSES): Promise<Result> {
  for (const pause of [...pauses, undefined]) {
    try {
      return run()
    } catch (error) {
      if (pause === undefined || !isBusy(error)) throw explained(error)
      await sleep(pause)
    }
  }
  throw new StoreUnavailable('the database is busy')
}

/** Whether another connection held the database. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error))
}

/** Whether a row with this key was there already. */
export function isTaken(error: unknown): boolean {
  return /^SQLITE_CONSTRAINT_(PRIMARYKEY|UNIQUE)$/.test(codeOf(error))
}

function explained(error: unknown): unknown {
  const code = codeOf(error)
  if (isBusy(error)) return new StoreUnavailable('the database is busy')
  if (code === 'SQLITE_FULL') return new StoreUnavailable('the disk of the database is full', 10)
  if (/^SQLITE_(IOERR|READONLY|CANTOPEN|NOMEM|PROTOCOL)/.test(code))
    return new StoreUnavailable(`the database cannot be used now (${code})`, 10)
  if (error instanceof TypeError && error.message.includes('connection is not open'))
    return new StoreUnavailable('the database is closed')
  return error
}

/** Drizzle wraps some of SQLite's errors in its own. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}
