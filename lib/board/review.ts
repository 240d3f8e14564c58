import type { Day, Id } from './board.ts'

/** A dated return to the board. `people`: who was there. `seq`: the entry that held it. */
export interface Review {
  id: Id
  label: string
  date: Day
  seq: number
  people?: Id[]
}
