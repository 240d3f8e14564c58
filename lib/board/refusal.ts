import type { Id } from './board.ts'

/**
 * Why a change makes no sense on this board. `unknown-*`: no such thing; `repeated`: this id is taken, or was;
 * `lane-missing`: no lane of that name; `fixed-role`: every board keeps its Product Owner and Product Manager;
 * `round-open`: not while a round is open; `round-closed`: it has been revealed; `below-zero`: fewer hands than none;
 * `no-version`: there is no charter to sign yet; `newer-version`: another one than that is the newest; `signed-just-now`: the
 * same entry holds a signature under the version before.
 */
export type RefusalReason =
  | 'unknown-responsibility'
  | 'unknown-role'
  | 'unknown-person'
  | 'unknown-action'
  | 'unknown-round'
  | 'unknown-agreement'
  | 'unknown-note'
  | 'repeated'
  | 'lane-missing'
  | 'fixed-role'
  | 'round-open'
  | 'round-closed'
  | 'below-zero'
  | 'no-version'
  | 'newer-version'
  | 'signed-just-now'

/** What `apply` answers to nonsense: the reason, and the id that it is about. */
export interface Refusal {
  refused: RefusalReason
  id: Id
}

/** Says no: `id` is what the change is about. */
export function refuse(refused: RefusalReason, id: Id): Refusal {
  return { refused, id }
}

/** Tells a refusal from a result. */
export function isRefusal(result: object): result is Refusal {
  return 'refused' in result
}
