import { z } from 'zod'
import type { Link } from '#db/store.ts'
import { idSchema } from '#lib/board/text-schema.ts'
import { type Ask, call } from './call.ts'
import type { House } from './house.ts'
import { makeLink, type NewLink } from './make-link.ts'
import type { Member } from './memberships.ts'
import { answer } from './reply.ts'
import { accessSchema, linkAnswer } from './schemas.ts'

const params = z.object({ boardId: idSchema, access: accessSchema })

/** `GET /api/boards/ID/links`. */
export const readLinks = call({
  method: 'get',
  path: '/api/boards/{boardId}/links',
  access: 'facilitator',
  does: 'Which accesses have live links, how many, and since when.',
  answers: {
    200: {
      says: 'One for each access that has a link.',
      body: z.array(z.object({ access: accessSchema, links: z.int(), since: z.iso.datetime() })),
    },
  },
  handle: async ({ member }, house) => {
    const links = Map.groupBy(await house.store.links(member.boardId), (link) => link.access)
    return answer(200, [...links].map(sinceWhen))
  },
})

/** `POST /api/boards/ID/links/ACCESS`. */
export const addLink = call({
  method: 'post',
  path: '/api/boards/{boardId}/links/{access}',
  access: 'facilitator',
  does: 'Makes one more link; earlier ones keep working.',
  params,
  answers: { 201: { says: 'The link, shown this once.', body: linkAnswer } },
  handle: async (ask, house) => {
    const { link, told } = newLink(ask, house)
    await house.store.addLink(link)
    return answer(201, told)
  },
})

/** `POST /api/boards/ID/links/ACCESS/replace`. */
export const replaceLinks = call({
  method: 'post',
  path: '/api/boards/{boardId}/links/{access}/replace',
  access: 'facilitator',
  does: 'Ends all links of that access, and every session but the caller’s that came by them; makes a new one.',
  params,
  answers: { 201: { says: 'The new link, shown this once.', body: linkAnswer } },
  handle: async (ask, house) => {
    const { link, told } = newLink(ask, house)
    const { boardId, caller } = ask.member
    const keep = 'session' in caller ? caller.session.id : undefined
    await house.memberships.inTurn(boardId, () => house.store.replaceLinks(link, keep))
    house.memberships.forget(boardId)
    await house.rooms.check(boardId)
    return answer(201, told)
  },
})

function newLink(
  ask: { member: Member; params: z.output<typeof params> } & Pick<Ask, 'origin'>,
  house: House,
): NewLink {
  return makeLink(ask.member.boardId, ask.params.access, ask.origin, new Date(house.now()).toISOString())
}

function sinceWhen([access, links]: [Link['access'], Link[]]) {
  const [since] = links.map((link) => link.createdAt).sort()
  return { access, links: links.length, since }
}
