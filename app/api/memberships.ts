import { LRUCache } from 'lru-cache'
import type { Grant, Link, Session, Store } from '#db/store.ts'
import { ACCESSES, type Access } from '#lib/board/access.ts'
import type { Author } from '#lib/board/board.ts'
import { linkAuthor, sessionAuthor } from './author.ts'
import { type InTurn, makeTurns } from './turns.ts'

/** Who calls, before any board is asked for: a browser, or a script with a link's token. */
export type Caller = { session: Session } | { link: Link }

/** Somebody who may open a board. `key` is their session's or link's id. `grant`: by which the session has this access. */
export interface Member {
  boardId: string
  access: Access
  author: Author
  key: string
  caller: Caller
  grant?: Grant
}

/** Who may do what. Reads of the store are remembered for a second, so that a drag need not ask at every step. */
export interface Memberships {
  /** What was read less than a second ago for this key; undefined when it must be read. */
  recent(key: string): Member | undefined
  /** Reads it anew and remembers it under the key; undefined for no such board or no access to it. */
  read(caller: Caller, boardId: string, key?: string): Promise<Member | undefined>
  /** Whoever reads grants or links of a board and then writes them does so in turn, or an ended one could come back. */
  inTurn: InTurn
  /** To be called when links or grants of the board have changed. */
  forget(boardId: string): void
}

/** No longer than this may an access outlive its end on another instance. Milliseconds. */
const REMEMBERED = 1000

const MOST_MEMBERS = 10_000

/** The members of all boards in this store. */
export function makeMemberships(store: Store): Memberships {
  const members = new LRUCache<string, Member>({ max: MOST_MEMBERS, ttl: REMEMBERED })
  return {
    inTurn: makeTurns(),
    recent: (key) => members.get(key),
    async read(caller, boardId, key) {
      const member = await memberOf(store, caller, boardId)
      if (member && key) members.set(key, member)
      return member
    },
    forget(boardId) {
      for (const [key, member] of members.entries()) if (member.boardId === boardId) members.delete(key)
    },
  }
}

async function memberOf(store: Store, caller: Caller, boardId: string): Promise<Member | undefined> {
  const links = await store.links(boardId)
  const isLive = (linkId: string) => links.some((link) => link.id === linkId)
  if ('link' in caller) {
    const { id: key, access } = caller.link
    return isLive(key)
      ? { boardId, access, author: linkAuthor(boardId, caller.link), key, caller }
      : undefined
  }
  const { id: key } = caller.session
  // Another process could renew a grant in the moment in which its link ends: it counts only while the link lives.
  const grants = (await store.grants(key, boardId)).filter(({ linkId }) => !linkId || isLive(linkId))
  const grant = highest(grants)
  if (!grant) return undefined
  const name = grant.name ?? grants.find((each) => each.name)?.name
  return { boardId, access: grant.access, author: sessionAuthor(boardId, key, name), key, caller, grant }
}

/** The grant that counts; undefined for none. */
export function highest(grants: readonly Grant[]): Grant | undefined {
  return [...grants].sort((one, other) => ACCESSES.indexOf(other.access) - ACCESSES.indexOf(one.access))[0]
}
