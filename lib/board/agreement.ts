import type { Board, Id } from './board.ts'
import type { ChangeOf } from './change.ts'
import { patched } from './fields.ts'
import { insertAfter, replaced, without } from './list.ts'
import { type Refusal, refuse } from './refusal.ts'

/** How the team wants to work together; it goes into the charter. */
export interface Agreement {
  id: Id
  text: string
}

/** One more agreement. */
export function add(
  board: Board,
  { agreementId: id, text, after }: ChangeOf<'agreement.add'>,
): Board | Refusal {
  if (board.agreements.some((agreement) => agreement.id === id)) return refuse('repeated', id)
  return { ...board, agreements: insertAfter(board.agreements, { id, text }, after) }
}

/** Other words for it. */
export function edit(board: Board, { agreementId: id, text }: ChangeOf<'agreement.edit'>): Board | Refusal {
  if (!board.agreements.some((agreement) => agreement.id === id)) return refuse('unknown-agreement', id)
  const agreements = replaced(board.agreements, id, (agreement) => patched(agreement, { text }))
  return agreements === board.agreements ? board : { ...board, agreements }
}

/** Agreed no longer. */
export function remove(board: Board, { agreementId: id }: ChangeOf<'agreement.remove'>): Board | Refusal {
  if (!board.agreements.some((agreement) => agreement.id === id)) return refuse('unknown-agreement', id)
  return { ...board, agreements: without(board.agreements, id) }
}
