import type { Boards } from '#db/boards.ts'
import { boards, closeStore, startStore, store } from '#db/index.ts'
import type { Store } from '#db/store.ts'
import { type Config, readConfig } from './config.ts'
import type { House } from './house.ts'
import { makeLimits } from './limits.ts'
import { type Log, makeLog } from './log.ts'
import { makeMemberships } from './memberships.ts'
import { makeRooms } from './rooms.ts'

/** Next bundles routes apart, each with its own copy of this module; streams and counts must be the same for all of them. */
const KEY = Symbol.for('remit.house')
const process_ = globalThis as { [KEY]?: Promise<House> | undefined }

/** The house of this process, opened by whoever asks first. Rejects with a sentence when the store cannot be opened. */
export function openHouse(config: Config = readConfig(process.env)): Promise<House> {
  const opening = process_[KEY] ?? open(config)
  process_[KEY] = opening
  // One that could not be opened is not kept: the next who asks tries again.
  opening.catch(() => {
    process_[KEY] = undefined
  })
  return opening
}

/** Ends all streams, lets what is under way finish, and closes the store. */
export async function closeHouse(house: House): Promise<void> {
  house.rooms.closeAll()
  await closeStore()
  process_[KEY] = undefined
  house.log.flush()
}

async function open(config: Config): Promise<House> {
  const log = makeLog(config.logLevel)
  const failed = (error: unknown) => log.error({ error: stackOf(error) }, 'behind the scenes')
  try {
    await startStore(config.databaseUrl, { failed })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`DATABASE_URL (${config.databaseUrl}) cannot be opened: ${reason}`, { cause: error })
  }
  return makeHouse(config, await store(), await boards(), log)
}

/** A house over a store and its boards. */
export function makeHouse(config: Config, store: Store, boards: Boards, log: Log): House {
  const memberships = makeMemberships(store)
  const rooms = makeRooms(boards, memberships, Date.now)
  return {
    config,
    store,
    boards,
    memberships,
    rooms,
    limits: makeLimits(config.rateLimits),
    log,
    now: Date.now,
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
