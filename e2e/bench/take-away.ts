import type { Change } from '#lib/board/change.ts'
import { boardCards, cardId } from '../load/board-cards.ts'
import { makeBoard, propose, type TeamBoard } from '../load/team-board.ts'

/** How many cards the board has that is taken away. */
export const CARDS = 500

/** Makes a large board, every third card with a decision. */
export async function makeLargeBoard(url: string): Promise<TeamBoard> {
  const board = await makeBoard(url)
  await propose(board, [...boardCards(CARDS), ...decisions()])
  return board
}

/** Every file of an export that needs nothing else to be made, as the interface says it. */
export async function filesOf(url: string): Promise<string[]> {
  const document = await (await fetch(`${url}/api/openapi.json`)).json()
  const { parameters } = document.paths['/api/boards/{boardId}/export/{file}'].get
  const { schema } = parameters.find((each: { name: string }) => each.name === 'file')
  return schema.enum.filter((file: string) => file !== 'review.ics')
}

/** Takes one file. Rejects when it does not come, or is empty. */
export async function takeAway({ url, boardId, tokens }: TeamBoard, file: string): Promise<void> {
  const headers = { authorization: `Bearer ${tokens.viewer}` }
  const came = await fetch(`${url}/api/boards/${boardId}/export/${file}`, { headers })
  const bytes = (await came.arrayBuffer()).byteLength
  if (!came.ok || bytes === 0) throw new Error(`${file}: ${came.status}`)
}

function decisions(): Change[] {
  const note = 'Whoever orders the work knows what it costs, so that the two need not ask each other twice.'
  return Array.from({ length: Math.floor(CARDS / 3) }, (_, index) => {
    return { kind: 'responsibility.decide', responsibilityId: cardId(index * 3), note }
  })
}
