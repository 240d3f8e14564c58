import { answer, type Reply } from './reply.ts'

/** Why a call failed, in the words of the public interface, and the status that goes with each. */
export const PROBLEMS = {
  malformed: [400, 'The request is not as this call expects it.'],
  'unknown-template': [400, 'There is no such template.'],
  forbidden: [403, 'This link does not allow that.'],
  'foreign-origin': [403, 'The request comes from another site.'],
  'not-now': [
    403,
    'While cards are being placed and votes shown, only a facilitator edits the board itself.',
  ],
  'not-yours': [403, 'Only whoever made an entry can undo it.'],
  'not-found': [404, 'There is nothing here that you can open.'],
  'unknown-token': [404, 'This link is not known, or no longer.'],
  'unknown-entry': [404, 'The board has no such entry.'],
  'unknown-round': [404, 'The board has no such round.'],
  'not-kept': [404, 'After an anonymous reveal no vote is kept.'],
  'wrong-method': [405, 'This address knows other methods; see Allow.'],
  refused: [409, 'The board has changed: this no longer makes sense on it.'],
  conflict: [409, 'Another entry has changed the same since.'],
  'no-next-review': [409, 'The board has no date for its next review.'],
  'not-undoable': [409, 'There is no such entry to undo.'],
  revealed: [409, 'The votes of this round have been revealed.'],
  'too-large': [413, 'The request is too large.'],
  'wrong-media-type': [415, 'The body must be application/json.'],
  'no-matrix': [422, 'There is no matrix in this that can be read.'],
  'not-this-board': [422, 'The board is not what its entries make.'],
  'too-many': [429, 'Too many requests; wait a little.'],
  gone: [499, 'Whoever asked has hung up.'],
  failed: [500, 'Something went wrong here; it has been noted.'],
  unavailable: [503, 'The board cannot be stored right now; nothing was changed. Try again.'],
} as const satisfies Record<string, readonly [status: number, message: string]>

export type ProblemCode = keyof typeof PROBLEMS

/** What else an answer about a problem says. `error`: further fields beside code and message. */
export interface Particulars {
  message?: string
  error?: Record<string, unknown>
  headers?: Record<string, string>
}

/** Thrown anywhere behind the gate, it becomes the answer `{error: {code, message, …}}`. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly particulars: Particulars
  constructor(code: ProblemCode, particulars: Particulars = {}) {
    super(particulars.message ?? PROBLEMS[code][1])
    this.code = code
    this.particulars = particulars
  }
}

/** The answer that a problem becomes. */
export function told({ code, message, particulars }: Problem): Reply {
  return answer(PROBLEMS[code][0], { error: { code, message, ...particulars.error } }, particulars.headers)
}
