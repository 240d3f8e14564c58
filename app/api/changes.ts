import { z } from 'zod'
import type { Outcome } from '#db/boards.ts'
import { mayMake, mustWait } from '#lib/board/access.ts'
import { type Change, changeSchema } from '#lib/board/change.ts'
import { idSchema } from '#lib/board/text-schema.ts'
import { call } from './call.ts'
import { Problem } from './problem.ts'
import { answer, type Reply } from './reply.ts'
import { entrySchema, seqAnswer, seqSchema } from './schemas.ts'
import { toldEntry } from './told-entry.ts'
import { undoing } from './undo.ts'
import { withResults } from './with-results.ts'

const proposal = changeSchema.refine(
  isProposable,
  'what a round comes to, and stamps, are the server’s to say',
)

const making = z.strictObject({ changeId: idSchema, changes: z.array(proposal).min(1).max(200) })

const takingBack = z.strictObject({
  changeId: idSchema,
  undo: z.int().min(1).describe('the seq of one’s own entry'),
  force: z.boolean().exactOptional().describe('take back what can be, whoever has touched it since'),
})

/** `POST /api/boards/ID/changes`. */
export const makeChanges = call({
  method: 'post',
  path: '/api/boards/{boardId}/changes',
  access: 'participant',
  does: 'Adds one entry to the log: changes, all or none, or what takes back an entry of one’s own.',
  body: z.union([making, takingBack]),
  answers: {
    200: { says: 'This changeId was stored before; its seq.', body: seqAnswer },
    201: { says: 'Stored; the entry’s seq.', body: seqAnswer },
  },
  handle: async ({ body, member }, house) => {
    const { boardId, access, author: by, key } = member
    const { changeId } = body
    if ('undo' in body) {
      house.limits.changes(key)
      const propose = await undoing(house, member, body)
      return told(await house.boards.submit({ boardId, changeId, by, propose }))
    }
    const { changes } = body
    if (!mayMake(access, changes)) throw new Problem('forbidden')
    house.limits.changes(key, changes.length)
    return told(
      await house.boards.submit({
        ...{ boardId, changeId, by },
        propose: ({ board }, votes) =>
          mustWait(access, changes, board.phase)
            ? { rejected: new Problem('not-now') }
            : withResults(board, changes, votes),
      }),
    )
  },
})

/** `GET /api/boards/ID/changes`. */
export const readChanges = call({
  method: 'get',
  path: '/api/boards/{boardId}/changes',
  access: 'viewer',
  does: 'The log from behind entry `after`, ascending, at most 1,000 entries.',
  query: z.object({ after: seqSchema.exactOptional() }),
  answers: { 200: { says: 'The entries.', body: z.object({ entries: z.array(entrySchema) }) } },
  handle: async ({ member, query }, house) =>
    answer(200, { entries: (await house.boards.entries(member.boardId, query.after ?? 0)).map(toldEntry) }),
})

/** A reveal brings nothing but its round. */
/** Results and stamps are the server's to add. */
function isProposable(change: Change): boolean {
  return !('stamps' in change) && (change.kind !== 'round.reveal' || Object.keys(change).length === 2)
}

function told(outcome: Outcome): Reply {
  switch (outcome.outcome) {
    case 'stored':
      return answer(201, { seq: outcome.seq })
    case 'repeated':
      return answer(200, { seq: outcome.seq })
    case 'refused': {
      const { index, refused, id } = outcome.refusal
      throw new Problem('refused', { error: { index, issues: [{ index, refused, id }] } })
    }
    case 'rejected':
      throw outcome.rejected
    case 'unknown-board':
      throw new Problem('not-found')
  }
}
