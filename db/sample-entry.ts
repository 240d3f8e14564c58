import type { Author } from '#lib/board/board.ts'
import type { Change } from '#lib/board/change.ts'
import type { BoardEntry, Founding, Grant, Link } from './store.ts'

/** Somebody, for tests. */
export const ana: Author = { id: 'ana', name: 'Ana' }

/** An entry that adds a card, whose changeId says the seq; for tests. */
export function sampleEntry(boardId: string, seq: number, fields: Partial<BoardEntry> = {}): BoardEntry {
  const add: Change = {
    kind: 'responsibility.add',
    responsibilityId: `card-${seq}`,
    title: `Card ${seq} of ${boardId}`,
    domain: 'strategy',
  }
  const changes = [add]
  return {
    boardId,
    seq,
    changeId: `change-${seq}`,
    at: '2026-11-22T10:00:00.000Z',
    by: ana,
    changes,
    ...fields,
  }
}

/** A link whose id and token are made of the board's id; for tests. */
export function sampleLink(boardId: string, fields: Partial<Link> = {}): Link {
  const id = `${boardId}-${fields.access ?? 'viewer'}`
  const createdAt = '2026-11-22T10:00:00.000Z'
  return { id, boardId, access: 'viewer', tokenHash: `hash-of-${fields.id ?? id}`, createdAt, ...fields }
}

/** A grant; for tests. */
export function sampleGrant(boardId: string, fields: Partial<Grant> = {}): Grant {
  return { sessionId: 'session', boardId, access: 'viewer', openedAt: '2026-11-22T10:00:00.000Z', ...fields }
}

/** A board of one entry, with a link and its founder's grant; for tests. */
export function sampleFounding(
  boardId: string,
  entries: readonly BoardEntry[] = [sampleEntry(boardId, 1)],
): Founding {
  const grant = sampleGrant(boardId, { sessionId: 'founder', access: 'facilitator', name: 'Ana' })
  return { boardId, entries, links: [sampleLink(boardId)], grant }
}
