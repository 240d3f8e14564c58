import { afterAll, beforeAll, expect, test } from 'vitest'
import { browser } from './test-client.ts'
import { serveForTest, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveForTest()
})
afterAll(() => server.stop())

interface Operation {
  summary: string
  description: string
  parameters: { name: string; in: string; required: boolean; schema: object }[]
  requestBody?: {
    content: Record<string, { schema: { anyOf: { properties: object; required: string[] }[] } }>
  }
  responses: Record<string, { description: string; content?: object }>
}

interface Description {
  openapi: string
  paths: Record<string, Record<string, Operation>>
}

const read = async () => (await browser(server).call<Description>('GET', '/api/openapi.json')).json

test('every call is described, with its access, parameters and answers', async () => {
  const { openapi, paths } = await read()
  expect(openapi).toBe('3.1.0')
  expect(
    Object.entries(paths).flatMap(([path, each]) => Object.keys(each).map((method) => `${method} ${path}`)),
  ).toEqual([
    'post /api/boards',
    'get /api/boards',
    'get /api/boards/{boardId}',
    'delete /api/boards/{boardId}',
    'post /api/join',
    'post /api/boards/{boardId}/changes',
    'get /api/boards/{boardId}/changes',
    'get /api/boards/{boardId}/stream',
    'put /api/boards/{boardId}/presence',
    'put /api/boards/{boardId}/rounds/{roundId}/vote',
    'get /api/boards/{boardId}/rounds/{roundId}/vote',
    'post /api/boards/{boardId}/restore',
    'get /api/boards/{boardId}/gaps',
    'get /api/boards/{boardId}/compare',
    'get /api/boards/{boardId}/export/{file}',
    'post /api/boards/{boardId}/import',
    'get /api/boards/{boardId}/links',
    'post /api/boards/{boardId}/links/{access}',
    'post /api/boards/{boardId}/links/{access}/replace',
    'get /api/catalogue',
    'get /api/preview.png',
    'get /api/health',
  ])
  for (const operation of Object.values(paths).flatMap((each) => Object.values(each))) {
    expect(operation.description).toMatch(/^Access: (anyone|session|viewer|participant|facilitator)\.$/)
    expect(Object.keys(operation.responses)).toContain('default')
  }
  const compare = paths['/api/boards/{boardId}/compare']?.get
  expect(compare?.parameters.map((each) => [each.name, each.in, each.required])).toEqual([
    ['boardId', 'path', true],
    ['from', 'query', true],
    ['to', 'query', true],
  ])
})

test('bodies are described by what they are held to: what may be left out is not required', async () => {
  const { paths } = await read()
  const body = paths['/api/boards']?.post?.requestBody?.content['application/json']?.schema
  const [fromTemplate] = body?.anyOf ?? []
  expect(Object.keys(fromTemplate?.properties ?? {})).toEqual([
    'title',
    'template',
    'responsibilities',
    'name',
  ])
  expect(fromTemplate?.required).toEqual(['title'])
  expect(JSON.stringify(paths['/api/boards/{boardId}/changes'])).toContain('"const":"responsibility.move"')
})

test('what the interface answers to the description’s own addresses is never 404 or 405 for want of a call', async () => {
  const { paths } = await read()
  for (const [path, operations] of Object.entries(paths)) {
    const address = path
      .replace('{boardId}', 'none')
      .replace('{roundId}', 'none')
      .replace('{access}', 'viewer')
      .replace('{file}', 'board.json')
    const { headers } = await browser(server).call('OPTIONS', address)
    for (const method of Object.keys(operations)) expect(headers.get('allow')).toContain(method.toUpperCase())
  }
})
