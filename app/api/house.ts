import type { Boards } from '#db/boards.ts'
import type { Store } from '#db/store.ts'
import type { Config } from './config.ts'
import type { Limits } from './limits.ts'
import type { Log } from './log.ts'
import type { Memberships } from './memberships.ts'
import type { Rooms } from './rooms.ts'

/** All that the calls of the interface work with: one of each in a process. */
export interface House {
  config: Config
  store: Store
  boards: Boards
  memberships: Memberships
  rooms: Rooms
  limits: Limits
  log: Log
  /** The time, in milliseconds since 1970. */
  now(): number
}
