import type { Store } from '../store.ts'
import { attempt } from './attempt.ts'
import type { Database } from './database.ts'
import { eq } from './drizzle.ts'
import { sessions } from './schema.ts'

/** The part of the store that knows the browsers. */
export function sqliteSessions(database: Database): Pick<Store, 'keepSession' | 'session'> {
  return {
    keepSession: (session) =>
      attempt(() => {
        const { tokenHash, renewedAt } = session
        database
          .insert(sessions)
          .values(session)
          .onConflictDoUpdate({ target: sessions.id, set: { tokenHash, renewedAt } })
          .run()
      }),
    session: (tokenHash) =>
      attempt(() => database.select().from(sessions).where(eq(sessions.tokenHash, tokenHash)).get()),
  }
}
