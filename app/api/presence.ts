import { z } from 'zod'
import { idSchema } from '#lib/board/text-schema.ts'
import { call } from './call.ts'
import { done } from './reply.ts'

/** `PUT /api/boards/ID/presence`. */
export const showPresence = call({
  method: 'put',
  path: '/api/boards/{boardId}/presence',
  access: 'participant',
  does: 'Shows the others which card the caller holds, for 30 seconds or until they say otherwise.',
  body: z.strictObject({ holding: idSchema.nullable() }),
  answers: { 204: { says: 'Everyone who watches is told.' } },
  handle: ({ member, body }, { rooms }) => {
    rooms.hold(member, body.holding)
    return done()
  },
})
