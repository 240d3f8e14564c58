import type { Link } from '#db/store.ts'
import type { Access } from '#lib/board/access.ts'
import { hashOf, newId, newToken } from './token.ts'

/** A new way into a board: what is stored, and what is told once to whoever made it. */
export interface NewLink {
  link: Link
  told: { token: string; url: string }
}

/** Makes one; storing it is the caller's. `origin`: ours. The token stands behind `#`, where it reaches no log. */
export function makeLink(boardId: string, access: Access, origin: string, at: string): NewLink {
  const token = newToken(160)
  return {
    link: { id: newId(), boardId, access, tokenHash: hashOf(token), createdAt: at },
    told: { token, url: `${origin}/join#${token}` },
  }
}
