import { ask, expectJson } from '../load/ask.ts'
import { boardCards } from '../load/board-cards.ts'
import { join, makeBoard, propose, type TeamBoard } from '../load/team-board.ts'

/** A board to ask about, its export, and everyone who asks: each by the headers of their calls. */
export interface World {
  board: TeamBoard
  file: object
  askers: Record<string, string>[]
}

const PEOPLE = ['ana', 'ben', 'cem']

/** A board with cards, people, an open round and a longer history, and askers of every kind: strangers, links, browsers, other sites. */
export async function makeWorld(url: string): Promise<World> {
  const board = await makeBoard(url)
  await propose(board, [
    ...boardCards(12),
    ...PEOPLE.map((personId) => ({ kind: 'person.add', personId, name: personId }) as const),
    { kind: 'round.open', roundId: 'earlier-round', question: 'today', named: true },
    { kind: 'round.reveal', roundId: 'earlier-round' },
    { kind: 'round.open', roundId: 'round', question: 'from-now-on' },
  ])
  const { facilitator, participant, viewer } = board.tokens
  const browser = await join(board, 'facilitator', 'Ana')
  const cookie = browser.cookie ?? ''
  const exported = await ask(`${url}/api/boards/${board.boardId}/export/board.json`, {
    headers: bearer(viewer),
  })
  return {
    board,
    file: expectJson<object>(exported, 200),
    askers: [
      {},
      bearer(facilitator),
      bearer(facilitator),
      bearer(participant),
      bearer(viewer),
      browser,
      await join(board, 'participant', 'Ben'),
      await join(board, 'viewer', 'Cem'),
      { cookie },
      { cookie, origin: 'http://elsewhere.example' },
      { cookie, origin: 'null' },
      { ...bearer(facilitator), origin: 'http://elsewhere.example' },
      bearer(`${facilitator}x`),
      bearer(''),
      { authorization: `Basic ${facilitator}` },
      { cookie: `remit-session=; ${cookie.replace('=', '%3D')}; =;;` },
      { ...browser, ...bearer(viewer) },
    ],
  }
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}
