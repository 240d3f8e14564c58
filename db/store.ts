import type { Access } from '#lib/board/access.ts'
import type { Board } from '#lib/board/board.ts'
import type { Entry } from '#lib/board/entry.ts'
import type { VoteStore } from './vote-store.ts'

/** An entry and whose it is: one row of the log. */
export interface BoardEntry extends Entry {
  boardId: string
}

/** A board as it was after an entry, kept so that loading need not start at the first. Another `version` is ignored. */
export interface Checkpoint {
  boardId: string
  seq: number
  version: number
  board: Board
}

/** A way in. Only the SHA-256 of its token is stored, as hex. */
export interface Link {
  id: string
  boardId: string
  access: Access
  tokenHash: string
  /** ISO 8601 UTC. */
  createdAt: string
}

/** A browser. Only the SHA-256 of its cookie is stored, as hex. */
export interface Session {
  id: string
  tokenHash: string
  createdAt: string
  /** When it was last renewed; it ends 400 days later. */
  renewedAt: string
}

/** What a session may do on a board, by which link it came (none: it started the board), and the name given there. */
export interface Grant {
  sessionId: string
  boardId: string
  access: Access
  linkId?: string
  name?: string
  /** When this session last opened the board. ISO 8601 UTC. */
  openedAt: string
}

/** What a new board begins with; `entries` is its log so far (one entry, or all of an import). */
export interface Founding {
  boardId: string
  entries: readonly BoardEntry[]
  links: readonly Link[]
  grant: Grant
}

/** The store cannot answer now (busy, full, closed): nothing was written; try again after `retryAfter` seconds. */
export class StoreUnavailable extends Error {
  readonly retryAfter: number
  constructor(message: string, retryAfter = 1) {
    super(message)
    this.retryAfter = retryAfter
  }
}

/**
 * Append-only log of boards, their votes, and who may open them. Every store passes store.contract.ts.
 * Every write is durable before its promise resolves. Rejects with `StoreUnavailable` when it cannot answer.
 */
export interface Store extends VoteStore {
  /**
   * All in one durable transaction, or none. 'taken': somebody else has one of these seqs or changeIds, or an entry does
   * not follow the last one of its board (which was erased, say); catch up and retry.
   */
  append(entries: readonly BoardEntry[]): Promise<'stored' | 'taken'>
  /** The seq under which this changeId was stored, if it was. */
  stored(boardId: string, changeId: string): Promise<number | undefined>
  /** seq > after, ascending, at most `limit`; [] for an unknown board. */
  entries(boardId: string, after: number, limit?: number): Promise<Entry[]>
  /** Calls `wake` after any append to the board, and after its deletion, by any instance. Returns the stop. */
  watch(boardId: string, wake: () => void): () => void

  /** The newest checkpoint of this version with seq <= atMost (default: any). */
  checkpoint(boardId: string, version: number, atMost?: number): Promise<Checkpoint | undefined>
  /** Keeps a checkpoint of an entry that is there (else nothing happens); of each span of 2,000 entries the newest one stays. */
  keepCheckpoint(checkpoint: Checkpoint): Promise<void>

  /** A new board with its links and its founder's grant, in one transaction. 'taken': this boardId exists. */
  found(founding: Founding): Promise<'stored' | 'taken'>
  /** Everything of the board gone, its votes too, and from the files (secure_delete, WAL truncated). */
  erase(boardId: string): Promise<void>

  /** Begins a session, or renews the one with the same id. */
  keepSession(session: Session): Promise<void>
  /** By the SHA-256 of the cookie. */
  session(tokenHash: string): Promise<Session | undefined>

  /** One more link; nothing happens for a board that is not there. */
  addLink(link: Link): Promise<void>
  /** By the SHA-256 of the token. */
  link(tokenHash: string): Promise<Link | undefined>
  /** All live links of a board, oldest first. */
  links(boardId: string): Promise<Link[]>
  /**
   * In one transaction: ends all links of `link.boardId` and `link.access`, ends every grant that came by them (but moves
   * that of `keepSessionId`, if any, to the new link), and adds `link`. Nothing happens for a board that is not there.
   */
  replaceLinks(link: Link, keepSessionId: string | undefined): Promise<void>

  /** Gives or renews a grant: one per session, board and access; a later name or link replaces the earlier, an absent one keeps it. Nothing happens for a board that is not there. */
  grant(grant: Grant): Promise<void>
  /** All grants of a session; of one board when given. Newest opened first. */
  grants(sessionId: string, boardId?: string): Promise<Grant[]>

  /** Resolves when the store can read and write; rejects with `StoreUnavailable`. */
  ping(): Promise<void>
  /** Finishes what is under way and lets go of the files. */
  close(): Promise<void>
}
