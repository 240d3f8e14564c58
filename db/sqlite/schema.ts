import type { Access } from '#lib/board/access.ts'
import type { Board } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import { index, integer, primaryKey, sqliteTable, text, unique } from './drizzle.ts'

/** The log of all boards. A race for a seq fails on the first key, sending again on the second. */
export const entries = sqliteTable(
  'entries',
  {
    boardId: text('board_id').notNull(),
    seq: integer('seq').notNull(),
    changeId: text('change_id').notNull(),
    at: text('at').notNull(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    changes: text('changes', { mode: 'json' }).$type<Change[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.boardId, table.seq] }),
    unique('entries_board_id_change_id').on(table.boardId, table.changeId),
  ],
)

/** Boards as they were after some entries. */
export const checkpoints = sqliteTable(
  'checkpoints',
  {
    boardId: text('board_id').notNull(),
    version: integer('version').notNull(),
    seq: integer('seq').notNull(),
    board: text('board', { mode: 'json' }).$type<Board>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.boardId, table.version, table.seq] })],
)

/** The ways into boards. */
export const links = sqliteTable(
  'links',
  {
    id: text('id').primaryKey(),
    boardId: text('board_id').notNull(),
    access: text('access').$type<Access>().notNull(),
    tokenHash: text('token_hash').notNull().unique('links_token_hash'),
    createdAt: text('created_at').notNull(),
  },
  (table) => [index('links_board_id').on(table.boardId)],
)

/** The browsers that have been here. */
export const sessions = sqliteTable('sessions', {
  id: text('id').primaryKey(),
  tokenHash: text('token_hash').notNull().unique('sessions_token_hash'),
  createdAt: text('created_at').notNull(),
  renewedAt: text('renewed_at').notNull(),
})

/** What each session may do on which board. */
export const grants = sqliteTable(
  'grants',
  {
    sessionId: text('session_id').notNull(),
    boardId: text('board_id').notNull(),
    access: text('access').$type<Access>().notNull(),
    linkId: text('link_id'),
    name: text('name'),
    openedAt: text('opened_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.boardId, table.access] }),
    index('grants_board_id').on(table.boardId),
  ],
)
