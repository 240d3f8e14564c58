import type { Grant, Link, Session } from './store.ts'

/** Sessions, links and grants of a memory store; each method is that of the store, at once. */
export interface MemoryAccess {
  keepSession(session: Session): void
  session(tokenHash: string): Session | undefined
  addLink(link: Link): void
  link(tokenHash: string): Link | undefined
  links(boardId: string): Link[]
  replaceLinks(link: Link, keepSessionId: string | undefined): void
  grant(grant: Grant): void
  grants(sessionId: string, boardId?: string): Grant[]
  erase(boardId: string): void
}

/** Nobody yet. `exists` knows the boards. */
export function memoryAccess(exists: (boardId: string) => boolean): MemoryAccess {
  const sessions = new Map<string, Session>()
  let links: Link[] = []
  let grants: Grant[] = []
  return {
    keepSession(session) {
      const createdAt = sessions.get(session.id)?.createdAt ?? session.createdAt
      sessions.set(session.id, { ...session, createdAt })
    },
    session: (tokenHash) => sessions.values().find((each) => each.tokenHash === tokenHash),
    addLink(link) {
      if (exists(link.boardId)) links = [...links, link]
    },
    link: (tokenHash) => links.find((each) => each.tokenHash === tokenHash),
    links: (boardId) =>
      links
        .filter((each) => each.boardId === boardId)
        .sort((one, other) => one.createdAt.localeCompare(other.createdAt)),
    replaceLinks(link, keepSessionId) {
      if (!exists(link.boardId)) return
      const isEnded = (each: Link) => each.boardId === link.boardId && each.access === link.access
      const ended = new Set(links.filter(isEnded).map((each) => each.id))
      grants = grants.flatMap((each) => {
        if (each.linkId === undefined || !ended.has(each.linkId)) return [each]
        return each.sessionId === keepSessionId ? [{ ...each, linkId: link.id }] : []
      })
      links = [...links.filter((each) => !isEnded(each)), link]
    },
    grant(grant) {
      if (!exists(grant.boardId)) return
      const isSame = (each: Grant) =>
        each.sessionId === grant.sessionId && each.boardId === grant.boardId && each.access === grant.access
      const earlier = grants.find(isSame)
      grants = [...grants.filter((each) => each !== earlier), { ...earlier, ...grant }]
    },
    grants: (sessionId, boardId) =>
      grants
        .filter((each) => each.sessionId === sessionId && (boardId === undefined || each.boardId === boardId))
        .sort((one, other) => other.openedAt.localeCompare(one.openedAt)),
    erase(boardId) {
      links = links.filter((each) => each.boardId !== boardId)
      grants = grants.filter((each) => each.boardId !== boardId)
    },
  }
}
