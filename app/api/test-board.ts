import { expect } from 'vitest'
import type { Access } from '#lib/board/access.ts'
import { browser, type Client, script } from './test-client.ts'
import type { TestServer } from './test-server.ts'

/** A board made for a test: its maker's browser, and a script for each of its links. */
export interface TestBoard {
  boardId: string
  path: string
  tokens: Record<Access, string>
  maker: Client
  scripts: Record<Access, Client>
}

interface Made {
  boardId: string
  url: string
  links: Record<Access, { token: string; url: string }>
}

/** Makes a board; blank and of Ana's, unless the request says otherwise. */
export async function makeTestBoard(
  server: TestServer,
  body: object = { title: 'Team', template: 'blank', name: 'Ana' },
) {
  const maker = browser(server)
  const { status, json } = await maker.call<Made>('POST', '/api/boards', body)
  expect(status).toBe(201)
  const { boardId, links } = json
  const { facilitator, participant, viewer } = links
  const board: TestBoard = {
    boardId,
    path: `/api/boards/${boardId}`,
    tokens: { facilitator: facilitator.token, participant: participant.token, viewer: viewer.token },
    maker,
    scripts: {
      facilitator: script(server, facilitator.token),
      participant: script(server, participant.token),
      viewer: script(server, viewer.token),
    },
  }
  return { ...board, made: json }
}

/** Somebody else's browser, which came by a link. */
export async function guest(server: TestServer, token: string, name?: string): Promise<Client> {
  const client = browser(server)
  const { status } = await client.call('POST', '/api/join', { token, ...(name ? { name } : {}) })
  expect(status).toBe(200)
  return client
}

let changeIds = 0

/** A request that makes these changes, under a changeId of its own. */
export function making(...changes: object[]) {
  changeIds++
  return { changeId: `test-${changeIds}`, changes }
}

/** A request that undoes an entry. */
export function undoing(seq: number, more: object = {}) {
  changeIds++
  return { changeId: `test-${changeIds}`, undo: seq, ...more }
}

/** The change that adds a card. */
export function card(responsibilityId: string, title = responsibilityId) {
  return { kind: 'responsibility.add', responsibilityId, title, domain: 'delivery' }
}

/** The change that lays a card into a lane. */
export function move(responsibilityId: string, lane: string) {
  return { kind: 'responsibility.move', responsibilityId, lane }
}
