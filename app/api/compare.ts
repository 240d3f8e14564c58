import { z } from 'zod'
import { diff } from '#lib/board/diff.ts'
import { judge } from '#lib/gaps/judge.ts'
import { call } from './call.ts'
import { comparedCards } from './compared-cards.ts'
import { comparedGaps } from './compared-gaps.ts'
import { findingAnswer } from './gap-answers.ts'
import { answer } from './reply.ts'
import { seqSchema } from './schemas.ts'
import { dayOf, stateOf } from './states.ts'

const differenceAnswer = z.object({
  subject: z.string(),
  id: z.string(),
  field: z.string(),
  from: z.unknown(),
  to: z.unknown(),
})

/** `GET /api/boards/ID/compare`. */
export const compare = call({
  method: 'get',
  path: '/api/boards/{boardId}/compare',
  access: 'viewer',
  does: 'What differs between the board after one entry and after another.',
  query: z.object({ from: seqSchema, to: seqSchema }),
  answers: {
    200: {
      says: 'The differences, none for an entry and itself. `reopened`: gaps that had been closed by `from`.',
      body: z.object({
        moved: z.array(z.object({ responsibilityId: z.string(), from: z.string(), to: z.string() })),
        added: z.array(z.string()),
        removed: z.array(z.string()),
        edited: z.array(z.object({ responsibilityId: z.string(), fields: z.array(z.string()) })),
        people: z.array(differenceAnswer),
        closed: z.array(findingAnswer),
        reopened: z.array(findingAnswer),
        opened: z.array(findingAnswer),
      }),
    },
  },
  handle: async ({ member: { boardId }, query: { from, to } }, house) => {
    const [earlier, later] = [await stateOf(house, boardId, from), await stateOf(house, boardId, to)]
    const gaps = await comparedGaps(house, boardId, from, {
      earlier: judge(earlier.board, await dayOf(house, boardId, from)),
      later: judge(later.board, await dayOf(house, boardId, to)),
    })
    return answer(200, { ...comparedCards(diff(earlier.board, later.board)), ...gaps })
  },
})
