import type { Day } from './board.ts'

/** A charter as it was issued: the board as it was after entry `seq`. */
export interface CharterVersion {
  version: string
  validFrom: Day
  approvedBy?: string
  seq: number
}
