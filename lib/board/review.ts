import type { Board, Day, Id, Stamp } from './board.ts'
import type { ChangeOf } from './change.ts'
import { patched } from './fields.ts'
import { type Refusal, refuse } from './refusal.ts'

/** A dated return to the board. `people`: who was there; some may have left since. `seq`: the entry that held it. */
export interface Review {
  id: Id
  label: string
  date: Day
  seq: number
  people?: Id[]
}

/** A review is held: what the board is at this entry is what the next one compares with. A next date that has come is done with. */
export function hold(board: Board, change: ChangeOf<'review.hold'>, { seq }: Stamp): Board | Refusal {
  const { reviewId: id, label, date, people = [] } = change
  if (board.reviews.some((review) => review.id === id)) return refuse('repeated', id)
  const stranger = people.find((personId) => !board.people.some((person) => person.id === personId))
  if (stranger !== undefined) return refuse('unknown-person', stranger)
  const review = { id, label, date, seq, ...(people.length > 0 ? { people } : {}) }
  const held = { ...board, reviews: [...board.reviews, review] }
  return board.nextReview && board.nextReview <= date ? patched(held, { nextReview: null }) : held
}

/** When the team comes back; null for no date. */
export function setNext(board: Board, { date }: ChangeOf<'review.next'>): Board {
  return patched(board, { nextReview: date })
}
