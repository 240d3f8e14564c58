import type { Stamp } from './board.ts'
import type { Change } from './change.ts'

/** One or more changes accepted together: all or none, under one `seq`. `changeId` is the proposer's, so that sending twice is harmless. */
export interface Entry extends Stamp {
  changeId: string
  changes: Change[]
}
