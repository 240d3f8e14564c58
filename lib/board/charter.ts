import type { Board, Day, Id, Stamp } from './board.ts'
import type { ChangeOf } from './change.ts'
import { patched } from './fields.ts'
import { type Refusal, refuse } from './refusal.ts'

/** A charter as it was issued: what the board said at entry `seq`. */
export interface CharterVersion {
  version: string
  validFrom: Day
  approvedBy?: string
  seq: number
}

/**
 * Somebody's word for the newest version at the time; `onBehalf`: another person gave it for them. The person may have left
 * the board since. `at` is ISO 8601 UTC.
 */
export interface Signature {
  personId: Id
  onBehalf?: true
  seq: number
  at: string
}

/** What a charter says that stands on no card, its versions, oldest first, and who signed. */
export interface Charter {
  deputies?: string
  decides?: string
  versions: CharterVersion[]
  signatures: Signature[]
}

/** Who stands in for whom, and who decides when the two roles differ. An empty text clears. */
export function describe(board: Board, change: ChangeOf<'charter.describe'>): Board {
  const { kind: _, ...fields } = change
  const charter = patched(board.charter, fields)
  return charter === board.charter ? board : { ...board, charter }
}

/** One more version: from now on this is what people sign. Not in one entry behind a signature, which would then be under this one. */
export function issue(board: Board, change: ChangeOf<'charter.issue'>, { seq }: Stamp): Board | Refusal {
  const { version, validFrom, approvedBy } = change
  const { charter } = board
  if (charter.versions.some((each) => each.version === version)) return refuse('repeated', version)
  if (charter.signatures.some((each) => each.seq === seq)) return refuse('signed-just-now', version)
  const issued = { version, validFrom, ...(approvedBy ? { approvedBy } : {}), seq }
  return { ...board, charter: { ...charter, versions: [...charter.versions, issued] } }
}

/** A person signs the newest version, once; one that says which it read signs no other. */
export function sign(board: Board, change: ChangeOf<'charter.sign'>, { seq, at }: Stamp): Board | Refusal {
  const { personId, onBehalf, version } = change
  if (!board.people.some((person) => person.id === personId)) return refuse('unknown-person', personId)
  const newest = board.charter.versions.at(-1)
  if (!newest) return refuse('no-version', personId)
  if (version !== undefined && version !== newest.version) return refuse('newer-version', version)
  const { charter } = board
  const isSigned = charter.signatures.some((each) => each.personId === personId && isUnder(each, newest))
  if (isSigned) return board
  const signature = { personId, ...(onBehalf ? { onBehalf: true as const } : {}), seq, at }
  return { ...board, charter: { ...charter, signatures: [...charter.signatures, signature] } }
}

/** Whether a signature is under the newest version: it was given in its entry or in a later one. */
export function isUnder(signature: Signature, newest: CharterVersion): boolean {
  return signature.seq >= newest.seq
}
