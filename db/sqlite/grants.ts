import type { Grant, Store } from '../store.ts'
import { attempt } from './attempt.ts'
import type { Database } from './database.ts'
import { and, desc, eq, sql } from './drizzle.ts'
import type { Log } from './log.ts'
import { grants } from './schema.ts'

/** The part of the store that knows who may do what; and how others give a grant within their own transaction. */
export interface Grants extends Pick<Store, 'grant' | 'grants'> {
  /** Gives or renews, where the board is known to exist. */
  insert(grant: Grant): void
}

/** Grants on boards that have a log: `head` knows. */
export function sqliteGrants(database: Database, head: Log['head']): Grants {
  const all: Grants = {
    insert(grant) {
      database
        .insert(grants)
        .values(grant)
        .onConflictDoUpdate({
          target: [grants.sessionId, grants.boardId, grants.access],
          set: {
            linkId: sql`coalesce(excluded.link_id, link_id)`,
            name: sql`coalesce(excluded.name, name)`,
            openedAt: sql`excluded.opened_at`,
          },
        })
        .run()
    },
    grant: (grant) =>
      attempt(() =>
        database.transaction(
          () => {
            if (head(grant.boardId) > 0) all.insert(grant)
          },
          { behavior: 'immediate' },
        ),
      ),
    grants: (sessionId, boardId) =>
      attempt(() =>
        database
          .select()
          .from(grants)
          .where(and(eq(grants.sessionId, sessionId), boardId ? eq(grants.boardId, boardId) : undefined))
          .orderBy(desc(grants.openedAt), desc(sql`rowid`))
          .all()
          .map(grantOf),
      ),
  }
  return all
}

function grantOf(row: typeof grants.$inferSelect): Grant {
  const { linkId, name, ...rest } = row
  return { ...rest, ...(linkId !== null && { linkId }), ...(name !== null && { name }) }
}
