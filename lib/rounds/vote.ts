import type { Id } from '#lib/board/board.ts'
import type { Choice, Clarity } from '#lib/board/round.ts'

/** What somebody says in a round. Until the reveal it is nobody else's to see. */
export interface Vote {
  /** Where they place each card; a card that is absent got no vote. */
  placements: Record<Id, Choice>
  /** What they want to say about a card. */
  remarks: Record<Id, string>
  /** How clear their own role is to them. */
  clarity?: Clarity
  /** They have finished; they can still change it until the reveal. */
  done: boolean
}

/** A part of a vote: what is absent stays, null and an empty remark take away. */
export interface VotePatch {
  placements?: Record<Id, Choice | null>
  remarks?: Record<Id, string>
  clarity?: Clarity
  done?: boolean
}

/** The vote of somebody who has said nothing yet. */
export const noVote: Vote = { placements: {}, remarks: {}, done: false }

/** The vote with the patch on top. */
export function mergedVote(vote: Vote, { placements, remarks, clarity, done }: VotePatch): Vote {
  return {
    ...vote,
    placements: merged(vote.placements, placements, null),
    remarks: merged(vote.remarks, remarks, ''),
    ...(clarity === undefined ? {} : { clarity }),
    ...(done === undefined ? {} : { done }),
  }
}

/** Without a prototype, so that no id means more than it says. */
function merged<Value>(
  values: Record<Id, Value>,
  patch: Record<Id, Value | null> = {},
  blank: Value | null,
): Record<Id, Value> {
  const next: Record<Id, Value> = Object.assign(Object.create(null), values)
  for (const [id, value] of Object.entries(patch)) {
    if (value === blank || value === null) delete next[id]
    else next[id] = value
  }
  return next
}
