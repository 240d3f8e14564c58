import { expect, test } from 'vitest'
import { openMemoryStore } from '#db/memory-store.ts'
import { openBoards } from '#db/open-boards.ts'
import { makeApi } from './api.ts'
import { readConfig } from './config.ts'
import { makeHouse } from './open-house.ts'
import { card, making } from './test-board.ts'

test('under Next alone, where there is only a web Request, calls and streams work too', async () => {
  const store = openMemoryStore()
  const quiet = { debug() {}, info() {}, error() {}, flush() {} }
  const house = makeHouse(readConfig({}), store, openBoards(store), quiet)
  const api = makeApi(house)
  const call = (method: string, path: string, body?: unknown, token?: string) => {
    const headers = {
      host: 'x',
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    }
    const content = body === undefined ? null : JSON.stringify(body)
    return api.fetch(new Request(`http://x${path}`, { method, headers, body: content }))
  }
  const made = await call('POST', '/api/boards', { title: 'T', template: 'blank' })
  expect(made.status).toBe(201)
  expect(made.headers.get('set-cookie')).toContain('remit-session=')
  const { boardId, links } = await made.json()
  const path = `/api/boards/${boardId}`
  const stream = await call('GET', `${path}/stream`, undefined, links.viewer.token)
  expect(stream.headers.get('content-type')).toBe('text/event-stream')
  expect((await call('POST', `${path}/changes`, making(card('a')), links.participant.token)).status).toBe(201)
  expect(
    (await call('POST', `${path}/changes`, { changes: 'x'.repeat(300_000) }, links.participant.token)).status,
  ).toBe(413)
  let text = ''
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  while (!text.includes('id: 2\nevent: entry')) text += (await reader?.read())?.value ?? ''
  await call('POST', `${path}/links/viewer/replace`, undefined, links.facilitator.token)
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) text += next.value
  expect(text).toMatch(/^retry: \d+\nid: 1\n\n/)
  house.rooms.closeAll()
})
