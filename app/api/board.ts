import { z } from 'zod'
import { noteOpening } from './asking.ts'
import { boardAnswer } from './board-answer.ts'
import { call } from './call.ts'
import { answer, done } from './reply.ts'
import { accessSchema, atSchema } from './schemas.ts'
import { stateOf } from './states.ts'

/** `GET /api/boards/ID`. */
export const openBoard = call({
  method: 'get',
  path: '/api/boards/{boardId}',
  access: 'viewer',
  does: 'The board now, or as it was after entry `at`.',
  query: atSchema,
  answers: {
    200: {
      says: 'The board.',
      body: z.object({ boardId: z.string(), seq: z.int(), access: accessSchema, board: boardAnswer }),
    },
  },
  handle: async ({ member, query }, house) => {
    const { boardId, access } = member
    const { seq, board } = await stateOf(house, boardId, query.at)
    if (query.at === undefined) await noteOpening(house, member)
    return answer(200, { boardId, seq, access, board })
  },
})

/** `DELETE /api/boards/ID`. */
export const deleteBoard = call({
  method: 'delete',
  path: '/api/boards/{boardId}',
  access: 'facilitator',
  does: 'Deletes the board, its log, links and grants for good; open streams end.',
  answers: { 204: { says: 'It is gone.' } },
  handle: async ({ member: { boardId } }, house) => {
    await house.memberships.inTurn(boardId, () => house.store.erase(boardId))
    house.memberships.forget(boardId)
    house.boards.forget(boardId)
    house.rooms.close(boardId)
    return done()
  },
})
