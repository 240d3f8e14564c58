import type { Access } from '#lib/board/access.ts'
import type { Change } from '#lib/board/change.ts'
import { ask, expectJson, type Question } from './ask.ts'

/** A board made over the interface, and the tokens that open it. */
export interface TeamBoard {
  /** The server's origin. */
  url: string
  boardId: string
  tokens: Record<Access, string>
}

interface Made {
  boardId: string
  links: Record<Access, { token: string }>
}

/** An export may hold a log of years. Milliseconds. */
const LARGE = 60_000

/** Makes a board with nothing but its two roles, or from an export. */
export async function makeBoard(url: string, from?: object): Promise<TeamBoard> {
  const body = from ? { from } : { title: 'Team Kompas', template: 'blank' }
  const question = { ...ours(url, 'POST'), body, ...(from ? { patience: LARGE } : {}) }
  const made = expectJson<Made>(await ask(`${url}/api/boards`, question), 201)
  const { facilitator, participant, viewer } = made.links
  const tokens = { facilitator: facilitator.token, participant: participant.token, viewer: viewer.token }
  return { url, boardId: made.boardId, tokens }
}

/** Adds to a board as its facilitator, 200 changes at a time. */
export async function propose(board: TeamBoard, changes: readonly Change[]): Promise<void> {
  const headers = { authorization: `Bearer ${board.tokens.facilitator}` }
  for (let start = 0; start < changes.length; start += 200) {
    const body = { changeId: `begin-${start}`, changes: changes.slice(start, start + 200) }
    expectJson(await ask(changesOf(board), { method: 'POST', headers, body }), 201)
  }
}

/** Joins as a person with a browser of their own; resolves with the headers that each of their calls bears. */
export async function join(board: TeamBoard, access: Access, name: string): Promise<Record<string, string>> {
  const body = { token: board.tokens[access], name }
  const answer = await ask(`${board.url}/api/join`, { ...ours(board.url, 'POST'), body })
  expectJson(answer, 200)
  const cookie = (answer.headers['set-cookie'] ?? []).map((each) => each.split(';')[0]).join('; ')
  return { cookie, origin: board.url }
}

/** Where a board's changes are sent to. */
export function changesOf({ url, boardId }: TeamBoard): string {
  return `${url}/api/boards/${boardId}/changes`
}

/** Where a board's news come from. */
export function streamOf({ url, boardId }: TeamBoard): string {
  return `${url}/api/boards/${boardId}/stream`
}

function ours(origin: string, method: string): Question {
  return { method, headers: { origin } }
}
