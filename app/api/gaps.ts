import { z } from 'zod'
import { judge } from '#lib/gaps/judge.ts'
import { call } from './call.ts'
import { findingAnswer, vacuumAnswer } from './gap-answers.ts'
import { answer } from './reply.ts'
import { atSchema } from './schemas.ts'
import { dayOf, stateOf } from './states.ts'

/** `GET /api/boards/ID/gaps`. */
export const readGaps = call({
  method: 'get',
  path: '/api/boards/{boardId}/gaps',
  access: 'viewer',
  does: 'What the gap rules find: today, or as of entry `at` and its UTC day.',
  query: atSchema,
  answers: {
    200: {
      says: 'The vacuum, and all findings, worst first.',
      body: z.object({ vacuum: vacuumAnswer, findings: z.array(findingAnswer) }),
    },
  },
  handle: async ({ member: { boardId }, query: { at } }, house) => {
    const { board } = await stateOf(house, boardId, at)
    return answer(200, judge(board, await dayOf(house, boardId, at)))
  },
})
