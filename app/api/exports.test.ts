import { request } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { makeTestBoard } from './test-board.ts'
import { serveForTest, type TestServer } from './test-server.ts'
import type { FileTask } from './write-file.ts'

/** The files that were begun; none is done before `finish`. */
const begun = vi.hoisted(() => [] as FileTask[])
const gate = vi.hoisted(() => Promise.withResolvers<Uint8Array>())

vi.mock('./write-apart.ts', () => ({
  writeApart(task: FileTask) {
    begun.push(task)
    return gate.promise
  },
}))

let server: TestServer
afterEach(async () => {
  vi.useRealTimers()
  await server.stop()
})

test('files written apart count against what a caller may take; sixty that are hung up on hold up nobody', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const aborted = vi.spyOn(AbortController.prototype, 'abort')
  server = await serveForTest({ rateLimits: true })
  const [one, other] = [await makeTestBoard(server), await makeTestBoard(server)]
  const ask = (board: typeof one, file: string) => {
    const headers = { authorization: `Bearer ${board.tokens.viewer}` }
    const asking = request(`${server.origin}${board.path}/export/${file}`, { headers, agent: false })
    const status = new Promise<number | undefined>((resolve) => {
      asking.on('response', (response) => resolve(response.resume().statusCode))
      asking.on('error', () => resolve(undefined))
    })
    asking.end()
    return { status, hangUp: () => asking.destroy() }
  }
  const many = Array.from({ length: 60 }, (_, at) =>
    ask(one, `charter.pdf?sections=owners&lang=x${letters(at)}`),
  )
  await vi.waitFor(() => expect(answered(server, 429)).toBe(30))
  await vi.waitFor(() => expect(begun).toHaveLength(1))
  const picture = ask(other, 'board.png')
  for (const { hangUp } of many) hangUp()
  await vi.waitFor(() => expect(aborted.mock.calls.length).toBe(30))
  gate.resolve(new Uint8Array([1]))
  expect(await picture.status).toBe(200)
  await vi.waitFor(() => expect(answered(server, 499)).toBe(29))
  expect(begun.map(({ form }) => form)).toEqual(['pdf', 'png'])
  expect(await ask(one, 'charter.md').status).toBe(200)
})

/** Two letters that tell a language from others. */
function letters(at: number): string {
  return String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26))
}

/** How many requests have been answered with this status. */
function answered({ lines }: TestServer, status: number): number {
  return lines.filter((line) => 'status' in line && line.status === status).length
}
