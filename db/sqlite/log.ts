import type { Entry } from '#lib/board/entry.ts'
import type { BoardEntry, Store } from '../store.ts'
import { attempt, isTaken } from './attempt.ts'
import type { Database } from './database.ts'
import { and, asc, eq, gt, max, sql } from './drizzle.ts'
import { entries } from './schema.ts'

/** The part of the store that keeps entries, and how others write some within their own transaction. */
export interface Log extends Pick<Store, 'append' | 'stored' | 'entries'> {
  /** The last seq of a board; 0 for no such board. */
  head(boardId: string): number
  /** One row more. Throws where its seq or changeId is taken. */
  insert(entry: BoardEntry): void
}

/** How many entries one call reads at most, unless told otherwise. */
const RUN = 1_000

/** `appended` hears, after each commit, which boards have something new. */
export function sqliteLog(database: Database, appended: (boardIds: Iterable<string>) => void): Log {
  const { placeholder } = sql
  const ofBoard = eq(entries.boardId, placeholder('boardId'))
  const row = {
    boardId: placeholder('boardId'),
    seq: placeholder('seq'),
    changeId: placeholder('changeId'),
    at: placeholder('at'),
    byId: placeholder('byId'),
    byName: placeholder('byName'),
    changes: placeholder('changes'),
  }
  const inserting = database.insert(entries).values(row).prepare()
  const heads = database
    .select({ head: max(entries.seq) })
    .from(entries)
    .where(ofBoard)
    .prepare()
  const finding = database
    .select({ seq: entries.seq })
    .from(entries)
    .where(and(ofBoard, eq(entries.changeId, placeholder('changeId'))))
    .prepare()
  const reading = database
    .select()
    .from(entries)
    .where(and(ofBoard, gt(entries.seq, placeholder('after'))))
    .orderBy(asc(entries.seq))
    .limit(placeholder('limit'))
    .prepare()

  const log: Log = {
    head: (boardId) => heads.get({ boardId })?.head ?? 0,
    insert({ boardId, seq, changeId, at, by, changes }) {
      inserting.run({ boardId, seq, changeId, at, byId: by.id, byName: by.name, changes })
    },
    async append(added) {
      const outcome = await attempt(() => appendAll(database, log, added))
      if (outcome === 'stored') appended(new Set(added.map((each) => each.boardId)))
      return outcome
    },
    stored: (boardId, changeId) => attempt(() => finding.get({ boardId, changeId })?.seq),
    entries: (boardId, after, limit = RUN) =>
      attempt(() => reading.all({ boardId, after, limit }).map(entryOf)),
  }
  return log
}

function appendAll(database: Database, log: Log, added: readonly BoardEntry[]): 'stored' | 'taken' {
  try {
    return database.transaction(() => insertAll(log, added), { behavior: 'immediate' })
  } catch (error) {
    if (isTaken(error)) return 'taken'
    throw error
  }
}

/** Nothing is inserted unless every entry follows the last one of its board: a log has no gaps, and none begins anew after its deletion. */
function insertAll(log: Log, added: readonly BoardEntry[]): 'stored' | 'taken' {
  const heads = new Map<string, number>()
  for (const { boardId, seq } of added) {
    const head = heads.get(boardId) ?? log.head(boardId)
    if (seq !== head + 1) return 'taken'
    heads.set(boardId, seq)
  }
  for (const entry of added) log.insert(entry)
  return 'stored'
}

function entryOf(row: typeof entries.$inferSelect): Entry {
  const { seq, at, byId, byName, changeId, changes } = row
  return { seq, at, by: { id: byId, name: byName }, changeId, changes }
}
