import type { Entry } from '#lib/board/entry.ts'
import { sessionAuthor } from './author.ts'
import type { Ask } from './call.ts'
import type { House } from './house.ts'
import { makeLink } from './make-link.ts'
import { answer, type Reply } from './reply.ts'
import { signIn } from './sign-in.ts'
import { newId } from './token.ts'

/** The log of a new board, given who makes it when. */
export type FirstEntries = (founder: Pick<Entry, 'at' | 'by'>) => readonly Entry[]

/** Makes a board with its three links; the caller's session becomes its facilitator. Answers 201, or the problem `too-many`. */
export async function foundBoard(
  house: House,
  { credentials, origin, address }: Pick<Ask, 'credentials' | 'origin' | 'address'>,
  name: string | undefined,
  firstEntries: FirstEntries,
): Promise<Reply> {
  house.limits.boards(address)
  const { session, headers } = await signIn(house, credentials)
  const boardId = newId()
  const at = new Date(house.now()).toISOString()
  const by = sessionAuthor(boardId, session.id, name)
  const [facilitator, participant, viewer] = [
    makeLink(boardId, 'facilitator', origin, at),
    makeLink(boardId, 'participant', origin, at),
    makeLink(boardId, 'viewer', origin, at),
  ]
  await house.store.found({
    boardId,
    entries: firstEntries({ at, by }).map((entry) => ({ ...entry, boardId })),
    links: [facilitator.link, participant.link, viewer.link],
    grant: {
      sessionId: session.id,
      boardId,
      access: 'facilitator',
      openedAt: at,
      ...(name === undefined ? {} : { name }),
    },
  })
  const links = { facilitator: facilitator.told, participant: participant.told, viewer: viewer.told }
  return answer(201, { boardId, url: `${origin}/boards/${boardId}`, links }, headers)
}
