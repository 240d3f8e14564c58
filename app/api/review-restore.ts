import { z } from 'zod'
import type { BoardState } from '#db/boards.ts'
import type { Change } from '#lib/board/change.ts'
import { idSchema } from '#lib/board/text-schema.ts'
import { restoreChanges } from '#lib/reviews/restore-changes.ts'
import { call } from './call.ts'
import { Problem } from './problem.ts'
import { answer } from './reply.ts'
import { seqAnswer } from './schemas.ts'
import { stateOf } from './states.ts'

/** What an entry that the server makes may hold. */
const MOST_CHANGES = 5000

/** `POST /api/boards/ID/restore`. */
export const restoreBoard = call({
  method: 'post',
  path: '/api/boards/{boardId}/restore',
  access: 'facilitator',
  does: 'Makes the board what it was after entry `at`, as one entry that can be undone. Votes, reviews and the charter stay.',
  body: z.strictObject({ changeId: idSchema, at: z.int().min(1) }),
  answers: {
    200: { says: 'This changeId was stored before; its seq.', body: seqAnswer },
    201: { says: 'Stored; the entry’s seq.', body: seqAnswer },
  },
  handle: async ({ body: { changeId, at }, member }, house) => {
    const { boardId, author: by, key } = member
    house.limits.changes(key, 20)
    const former = await stateOf(house, boardId, at)
    const propose = ({ board }: BoardState): readonly Change[] | { rejected: Problem } => {
      const changes = restoreChanges(board, former.board)
      if (changes.length <= MOST_CHANGES) return changes
      return { rejected: new Problem('refused', { message: 'Too much has changed since for one entry.' }) }
    }
    const outcome = await house.boards.submit({ boardId, changeId, by, propose })
    if (outcome.outcome === 'rejected') throw outcome.rejected
    if (outcome.outcome === 'refused') throw new Problem('refused')
    if (outcome.outcome === 'unknown-board') throw new Problem('not-found')
    return answer(outcome.outcome === 'stored' ? 201 : 200, { seq: outcome.seq })
  },
})
