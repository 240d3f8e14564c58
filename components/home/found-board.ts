import { keepFounderLink } from '#components/sharing/founder-link.ts'
import { type Answer, ask } from '#components/shell/ask.ts'
import type { TemplateId } from '#lib/catalogue/templates.ts'

/** What a new board is made from. */
export interface Founding {
  title: string
  template: TemplateId
  responsibilities?: string[]
  name?: string
}

interface Founded {
  boardId: string
  links: { facilitator: { url: string } }
}

/** Makes a board and keeps its facilitator link at hand until the founder has dealt with it. The board's id, or why not. */
export async function foundBoard(founding: Founding): Promise<Answer<string>> {
  const answer = await ask<Founded>('POST', '/api/boards', { body: founding })
  if (!answer.ok) return answer
  const { boardId, links } = answer.body
  if (founding.template !== 'sample') keepFounderLink(boardId, links.facilitator.url)
  return { ok: true, body: boardId }
}
