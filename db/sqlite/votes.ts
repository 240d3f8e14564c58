import type { StoredVote, VoteStore } from '../vote-store.ts'
import { attempt } from './attempt.ts'
import { cleanUp, deleteRows } from './clean-up.ts'
import type { Database } from './database.ts'
import { and, asc, eq, sql } from './drizzle.ts'
import type { Log } from './log.ts'
import { votes } from './votes-database.ts'

/** The part of the store that keeps votes, and how a board's are erased. */
export interface Votes extends VoteStore {
  erase(boardId: string): Promise<void>
  /** Erases what is left of boards that are gone, and cleans up where that was cut short. */
  tidy(): Promise<void>
}

/** Votes on boards that have a log: `head` knows. */
export function sqliteVotes(database: Database, head: Log['head']): Votes {
  const { placeholder } = sql
  const row = {
    boardId: placeholder('boardId'),
    roundId: placeholder('roundId'),
    voterId: placeholder('voterId'),
    name: placeholder('name'),
    named: placeholder('named'),
    vote: placeholder('vote'),
  }
  const keeping = database
    .insert(votes)
    .values(row)
    .onConflictDoUpdate({
      target: [votes.boardId, votes.roundId, votes.voterId],
      set: { name: sql`excluded.name`, named: sql`excluded.named`, vote: sql`excluded.vote` },
    })
    .prepare()
  const keepAll = (kept: readonly StoredVote[]) => {
    for (const vote of kept) if (head(vote.boardId) > 0) keeping.run({ ...vote })
  }

  async function erase(boardId: string): Promise<void> {
    await deleteRows(database, () => database.delete(votes).where(eq(votes.boardId, boardId)).run())
    await cleanUp(database)
  }

  return {
    keepVotes: (kept) => attempt(() => database.transaction(() => keepAll(kept), { behavior: 'immediate' })),
    votes: (boardId, roundId) =>
      attempt(() =>
        database
          .select()
          .from(votes)
          .where(and(eq(votes.boardId, boardId), eq(votes.roundId, roundId)))
          .orderBy(asc(votes.voterId))
          .all(),
      ),
    async dropVotes(boardId, roundId) {
      const ofRound = and(eq(votes.boardId, boardId), eq(votes.roundId, roundId))
      await deleteRows(database, () => database.delete(votes).where(ofRound).run())
      await cleanUp(database)
    },
    secretRounds: (boardId) =>
      attempt(() =>
        database
          .selectDistinct({ boardId: votes.boardId, roundId: votes.roundId })
          .from(votes)
          .where(and(eq(votes.named, false), boardId === undefined ? undefined : eq(votes.boardId, boardId)))
          .all(),
      ),
    erase,
    async tidy() {
      await cleanUp(database)
      const boards = database.selectDistinct({ boardId: votes.boardId }).from(votes).all()
      for (const { boardId } of boards) if (head(boardId) === 0) await erase(boardId)
    },
  }
}
