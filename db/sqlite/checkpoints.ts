import type { Checkpoint, Store } from '../store.ts'
import { attempt } from './attempt.ts'
import type { Database } from './database.ts'
import { and, desc, eq, gte, lt, lte } from './drizzle.ts'
import { checkpoints, entries } from './schema.ts'

/** Of each span of this many entries, one checkpoint stays. */
const SPAN = 2_000

/** The part of the store that keeps boards as they were. */
export function sqliteCheckpoints(database: Database): Pick<Store, 'checkpoint' | 'keepCheckpoint'> {
  return {
    checkpoint: (boardId, version, atMost = Number.MAX_SAFE_INTEGER) =>
      attempt(() =>
        database
          .select()
          .from(checkpoints)
          .where(
            and(
              eq(checkpoints.boardId, boardId),
              eq(checkpoints.version, version),
              lte(checkpoints.seq, atMost),
            ),
          )
          .orderBy(desc(checkpoints.seq))
          .limit(1)
          .get(),
      ),
    keepCheckpoint: (checkpoint) => attempt(() => keep(database, checkpoint)),
  }
}

function keep(database: Database, checkpoint: Checkpoint): void {
  const { boardId, version, seq } = checkpoint
  const start = seq - (seq % SPAN)
  const ofBoard = eq(checkpoints.boardId, boardId)
  database.transaction(
    (transaction) => {
      // The board may have been erased while this was on its way.
      const known = and(eq(entries.boardId, boardId), eq(entries.seq, seq))
      if (!transaction.select({ seq: entries.seq }).from(entries).where(known).get()) return
      const inSpan = and(gte(checkpoints.seq, start), lt(checkpoints.seq, start + SPAN))
      const newer = and(ofBoard, eq(checkpoints.version, version), inSpan, gte(checkpoints.seq, seq))
      if (transaction.select({ seq: checkpoints.seq }).from(checkpoints).where(newer).get()) return
      transaction.delete(checkpoints).where(and(ofBoard, inSpan)).run()
      transaction.insert(checkpoints).values(checkpoint).run()
    },
    { behavior: 'immediate' },
  )
}
