import type { Change } from '#lib/board/change.ts'
import type { SharedBoard } from './shared-board.ts'

/** How many people vote for what, by the title of a card: `{ Roadmap: { 'product-owner': 2, nobody: 1 } }`. */
export type Votes = Record<string, Record<string, number>>

/** How a team of three votes on the cards of a board that starts as usual: on two of them they differ. */
export const DIFFERING: Votes = {
  Roadmap: { 'product-owner': 2, 'product-manager': 1 },
  Pricing: { 'product-manager': 3 },
  'Product backlog': { 'product-owner': 3 },
  'Partner contracts': { 'product-owner': 1, shared: 1, nobody: 1 },
}

/** Makes changes as the facilitator. Rejects when they are not accepted. */
export async function steer(board: SharedBoard, ...changes: Change[]): Promise<void> {
  const answer = await board.ask('POST', '/changes', { changeId: crypto.randomUUID(), changes })
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
}

/** Holds a vote about all cards of a board and reveals it: as many people join as it takes, each with a browser of their own. */
export async function reveal(board: SharedBoard, votes: Votes, named = false): Promise<void> {
  await steer(
    board,
    { kind: 'round.open', roundId: 'first', question: 'from-now-on', named },
    { kind: 'phase.set', phase: 'place' },
  )
  const cards = (await board.read()).responsibilities
  const byVoter: Record<string, string>[] = []
  for (const [title, choices] of Object.entries(votes)) {
    const id = cards.find((card) => card.title === title)?.id
    if (!id) throw new Error(`there is no card ${title}`)
    const all = Object.entries(choices).flatMap(([choice, count]) => Array<string>(count).fill(choice))
    for (const [voter, choice] of all.entries()) {
      const placements = byVoter[voter] ?? {}
      placements[id] = choice
      byVoter[voter] = placements
    }
  }
  for (const [voter, placements] of byVoter.entries()) await vote(board, `Voter ${voter + 1}`, placements)
  await steer(board, { kind: 'round.reveal', roundId: 'first' }, { kind: 'phase.set', phase: 'reveal' })
}

async function vote(board: SharedBoard, name: string, placements: Record<string, string>): Promise<void> {
  const headers = { 'content-type': 'application/json', origin: board.origin }
  const joined = await fetch(`${board.origin}/api/join`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ token: board.links.participant.token, name }),
  })
  const cookie = joined.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  const sent = await fetch(`${board.origin}/api/boards/${board.id}/rounds/first/vote`, {
    method: 'PUT',
    headers: { ...headers, cookie },
    body: JSON.stringify({ placements, done: true }),
  })
  if (!sent.ok) throw new Error(`${sent.status} ${await sent.text()}`)
}
