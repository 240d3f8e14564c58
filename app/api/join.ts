import { z } from 'zod'
import { nameSchema } from '#lib/board/text-schema.ts'
import { call } from './call.ts'
import type { House } from './house.ts'
import { Problem } from './problem.ts'
import { answer } from './reply.ts'
import { accessSchema } from './schemas.ts'
import { type SignedIn, signIn } from './sign-in.ts'
import { hashOf } from './token.ts'

/** `POST /api/join`. */
export const join = call({
  method: 'post',
  path: '/api/join',
  access: 'anyone',
  does: 'Opens a board to this session by a link’s token. The name holds for all that the session may do there.',
  body: z.strictObject({ token: z.string().min(1).max(200), name: nameSchema.exactOptional() }),
  answers: {
    200: {
      says: 'The board, and the highest access that the session has there now.',
      body: z.object({ boardId: z.string(), access: accessSchema }),
    },
  },
  handle: async ({ body: { token, name }, credentials, address }, house) => {
    const boardId = (await house.store.link(hashOf(token)))?.boardId
    const joined =
      boardId &&
      (await house.memberships.inTurn(boardId, async () => {
        const link = await house.store.link(hashOf(token))
        if (!link) return undefined
        const signedIn = await signIn(house, credentials)
        await grant(house, signedIn, { boardId, access: link.access, linkId: link.id }, name)
        return signedIn
      }))
    if (!joined) {
      house.limits.failedTokens(address)
      throw new Problem('unknown-token')
    }
    house.memberships.forget(boardId)
    const member = await house.memberships.read({ session: joined.session }, boardId)
    if (!member) throw new Problem('unknown-token')
    return answer(200, { boardId, access: member.access }, joined.headers)
  },
})

type Way = { boardId: string; access: z.output<typeof accessSchema>; linkId: string }

/** Whoever made the board keeps an access that no link's end takes away. A name given now replaces those given before. */
async function grant(house: House, { session }: SignedIn, way: Way, name: string | undefined): Promise<void> {
  const { boardId, access, linkId } = way
  const openedAt = new Date(house.now()).toISOString()
  const named = name === undefined ? {} : { name }
  const earlier = await house.store.grants(session.id, boardId)
  const same = earlier.find((each) => each.access === access)
  const byLink = same && !same.linkId ? {} : { linkId }
  await house.store.grant({ sessionId: session.id, boardId, access, openedAt, ...byLink, ...named })
  if (name === undefined) return
  for (const other of earlier) if (other !== same) await house.store.grant({ ...other, name })
}
