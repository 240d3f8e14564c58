import type { Board } from '#lib/board/board.ts'
import type { Change, ChangeOf } from '#lib/board/change.ts'
import { oneLine, prose } from '#lib/board/text.ts'

/** What a board says about itself; empty where it says nothing. */
export interface About {
  title: string
  team: string
  product: string
  purpose: string
  scope: string
}

/** What the board says about itself now. */
export function aboutOf({ title, team = '', product = '', purpose = '', scope = '' }: Board): About {
  return { title, team, product, purpose, scope }
}

/** The changes that somebody made who opened the form on `before`: what they left alone is left out, so that it keeps what others write. */
export function aboutChanges(before: About, after: About): Change[] {
  const description: ChangeOf<'board.describe'> = { kind: 'board.describe' }
  if (oneLine(after.team) !== before.team) description.team = oneLine(after.team)
  if (oneLine(after.product) !== before.product) description.product = oneLine(after.product)
  if (prose(after.purpose) !== before.purpose) description.purpose = prose(after.purpose)
  if (prose(after.scope) !== before.scope) description.scope = prose(after.scope)
  const title = oneLine(after.title)
  return [
    ...(title !== before.title ? [{ kind: 'board.rename', title } as const] : []),
    ...(Object.keys(description).length > 1 ? [description] : []),
  ]
}
