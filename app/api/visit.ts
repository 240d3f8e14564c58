import type { BoardState } from '#db/boards.ts'
import type { Access } from '#lib/board/access.ts'
import type { Author } from '#lib/board/board.ts'
import { callerOf, credentialsOf, noteOpening } from './asking.ts'
import { boardsOf, type OpenBoard } from './open-boards.ts'
import { openHouse } from './open-house.ts'

/** What a page needs to show a board to a browser: what it may do, who it is there, and the board now. `name`: as given, if it was. */
export interface Visit extends BoardState {
  access: Access
  me: Author
  name?: string
}

/** Opens a board for the browser that sent this Cookie header, and notes it; undefined for no such board or no access to it. */
export async function visit(cookie: string | null, boardId: string): Promise<Visit | undefined> {
  const house = await openHouse()
  const caller = await callerOf(house, credentialsOf(house, undefined, cookie ?? undefined))
  const member = caller && (await house.memberships.read(caller, boardId))
  const state = member && (await house.boards.state(boardId))
  if (!member || !state) return undefined
  await noteOpening(house, member)
  const { access, author: me, grant } = member
  return { ...state, access, me, ...(grant?.name === undefined ? {} : { name: grant.name }) }
}

/** The boards that the browser with this Cookie header can open, those opened last first. */
export async function boardsOfBrowser(cookie: string | null): Promise<OpenBoard[]> {
  const house = await openHouse()
  const caller = await callerOf(house, credentialsOf(house, undefined, cookie ?? undefined))
  return caller ? boardsOf(house, caller) : []
}
