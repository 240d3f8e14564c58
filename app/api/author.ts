import { hash } from 'node:crypto'
import type { Link } from '#db/store.ts'
import type { Author } from '#lib/board/board.ts'
import { en } from '#lib/i18n/en.ts'

/** How a browser's session signs on this board: without a name given, as somebody. */
export function sessionAuthor(boardId: string, sessionId: string, name: string | undefined): Author {
  return { id: pseudonym(boardId, sessionId), name: name ?? en.shell.author.somebody }
}

/** How a link's token signs: all who send it are one. */
export function linkAuthor(boardId: string, link: Pick<Link, 'id' | 'access'>): Author {
  return { id: pseudonym(boardId, link.id), name: en.shell.author.link[link.access] }
}

/** Means something on this board only, so that nobody is followed from board to board: 16 hex digits. */
function pseudonym(boardId: string, id: string): string {
  return hash('sha256', `${boardId} ${id}`, 'hex').slice(0, 16)
}
