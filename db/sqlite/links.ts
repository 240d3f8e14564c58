import type { Link, Store } from '../store.ts'
import { attempt } from './attempt.ts'
import type { Database } from './database.ts'
import { and, asc, eq, inArray, sql } from './drizzle.ts'
import type { Log } from './log.ts'
import { grants, links } from './schema.ts'

/** The part of the store that keeps the ways in, to boards that have a log: `head` knows. */
export function sqliteLinks(
  database: Database,
  head: Log['head'],
): Pick<Store, 'addLink' | 'link' | 'links' | 'replaceLinks'> {
  return {
    addLink: (link) =>
      attempt(() =>
        database.transaction(
          () => {
            if (head(link.boardId) > 0) database.insert(links).values(link).run()
          },
          { behavior: 'immediate' },
        ),
      ),
    link: (tokenHash) =>
      attempt(() => database.select().from(links).where(eq(links.tokenHash, tokenHash)).get()),
    links: (boardId) =>
      attempt(() =>
        database
          .select()
          .from(links)
          .where(eq(links.boardId, boardId))
          .orderBy(asc(links.createdAt), asc(sql`rowid`))
          .all(),
      ),
    replaceLinks: (link, keepSessionId) =>
      attempt(() =>
        database.transaction(
          () => {
            if (head(link.boardId) > 0) replace(database, link, keepSessionId)
          },
          { behavior: 'immediate' },
        ),
      ),
  }
}

function replace(database: Database, link: Link, keepSessionId: string | undefined): void {
  const ofAccess = and(eq(links.boardId, link.boardId), eq(links.access, link.access))
  const ended = database.select({ id: links.id }).from(links).where(ofAccess)
  const cameByThem = and(eq(grants.boardId, link.boardId), inArray(grants.linkId, ended))
  if (keepSessionId !== undefined) {
    const own = and(cameByThem, eq(grants.sessionId, keepSessionId))
    database.update(grants).set({ linkId: link.id }).where(own).run()
  }
  database.delete(grants).where(cameByThem).run()
  database.delete(links).where(ofAccess).run()
  database.insert(links).values(link).run()
}
